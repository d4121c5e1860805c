package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryDetail.CopyCheck;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.SpanRole;

/** Reads a copy: {@code SSD-07 > SSD-08 ok}. What follows the outcome is a remark. */
final class CopyReader {
    private final Body body;
    private final QuickEntryContext context;
    private final List<Piece> replaced = new ArrayList<>();
    private final List<Piece> name = new ArrayList<>();
    private CopyCheck check = CopyCheck.NOT_CHECKED;
    private @Nullable String from;
    private @Nullable String to;
    private boolean afterArrow;
    private boolean done;

    CopyReader(Body body, QuickEntryContext context) {
        this.body = body;
        this.context = context;
    }

    EntryDetail read() {
        body.main.forEach(this::add);
        flush();
        body.main = replaced;
        return new EntryDetail.Copy(from, to, check);
    }

    private void add(Piece piece) {
        boolean outcome = piece.isText("ok") || piece.isText("bad");
        if (outcome && !done && (to != null || afterArrow && !name.isEmpty())) {
            flush();
            check = piece.isText("ok") ? CopyCheck.OK : CopyCheck.BAD;
            done = true;
            replaced.add(piece.as(SpanRole.OUTCOME));
        } else if (piece.is(SpanRole.TEXT) && !done) {
            name.add(piece);
        } else {
            flush();
            afterArrow |= piece.is(SpanRole.SEPARATOR) && piece.value().equals(">");
            replaced.add(piece);
        }
    }

    private void flush() {
        boolean first = afterArrow ? to == null : from == null;
        if (!first || name.stream().noneMatch(Piece::isWord)) {
            replaced.addAll(name);
            name.clear();
            return;
        }
        Piece start = name.getFirst();
        Piece whole = Piece.text(start.span().start(), name.getLast().span().end(), Joining.text(name), start.glued());
        Piece media = Naming.named(whole, SpanRole.MEDIA, whole.value(), context, Messages.hint_unknownMedia);
        name.clear();
        replaced.add(media);
        if (afterArrow) {
            to = media.value();
        } else {
            from = media.value();
        }
    }
}
