package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Puts an entry together from its kind, its tokens and its words. */
public final class EntryReader {
    private EntryReader() {
    }

    /** Returns what a line of a given kind says. */
    public static QuickEntry read(String line, KindReader kindReader, QuickEntryContext context) {
        QuickEntryKind kind = kindReader.kind();
        Body body = BodyScanner.scan(line, kindReader.bodyStart(), kind.shape(), context);
        EntryDetail detail = ShapeReader.read(kind.shape(), body, context);
        Findings found = body.findings;
        EntryTime time = found.time;
        String item = found.items.isEmpty() ? context.currentItem() : found.items.getFirst();
        String why = detail instanceof EntryDetail.Fault ? null : body.reason();
        return new QuickEntry(line, kind, Joining.text(body.main), item, found.items, found.persons,
                time == null ? new EntryTime(context.firstKeystroke(), null, false) : time, found.due, why,
                found.places, detail, spans(kindReader, body, detail));
    }

    private static List<EntrySpan> spans(KindReader kindReader, Body body, EntryDetail detail) {
        List<Piece> pieces = new ArrayList<>(body.all());
        EntrySpan kind = kindReader.span();
        if (kind == null) {
            markUnknownLetter(pieces, kindReader.unknownLetter());
            return whyAsSpans(pieces, body);
        }
        List<EntrySpan> spans = new ArrayList<>();
        spans.add(detail.isIncomplete() ? incomplete(kind, kindReader.kind()) : kind);
        spans.addAll(whyAsSpans(pieces, body));
        return spans;
    }

    /** The words after the semicolon are the reason, whatever tokens stand between them. */
    private static List<EntrySpan> whyAsSpans(List<Piece> pieces, Body body) {
        int whyStart = pieces.size() - body.why.size();
        for (int i = whyStart; i < pieces.size(); i++) {
            if (pieces.get(i).is(SpanRole.TEXT)) {
                pieces.set(i, pieces.get(i).as(SpanRole.WHY));
            }
        }
        return Joining.spans(pieces);
    }

    private static EntrySpan incomplete(EntrySpan kind, QuickEntryKind missing) {
        return new EntrySpan(kind.start(), kind.end(), SpanRole.KIND, SpanState.DOUBTFUL, kind.value(),
                Messages.bind(Messages.hint_missing, missing.example()));
    }

    private static void markUnknownLetter(List<Piece> pieces, @Nullable String hint) {
        if (hint != null && !pieces.isEmpty()) {
            Piece letter = pieces.getFirst();
            pieces.set(0, letter.as(SpanRole.KIND, SpanState.UNKNOWN, letter.value(), hint));
        }
    }
}
