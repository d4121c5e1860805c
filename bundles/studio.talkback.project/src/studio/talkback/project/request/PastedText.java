package studio.talkback.project.request;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * Reads a mail or a text message as requests. Every line in which something can be seen ends in exactly one row, as a
 * request or left out with the reason: nothing is lost. Reading has no side effects.
 */
public final class PastedText {

    /** Mails are wrapped at 72 letters or so: a shorter line ends where its writer ended it. */
    private static final int WRAPPED = 55;

    private final PasteNames names;
    private final @Nullable Ref itemAtHand;
    private final ZonedDateTime now;
    private final List<PastedRow> rows = new ArrayList<>();
    private String who;
    private @Nullable Ref item;
    private boolean blankBefore = true;
    private boolean earlierMail;
    private boolean signed;
    private boolean closed;

    private PastedText(PasteNames names, @Nullable Ref itemAtHand, String who, ZonedDateTime now) {
        this.names = names;
        this.itemAtHand = itemAtHand;
        this.item = itemAtHand;
        this.who = who;
        this.now = now;
    }

    /**
     * Reads a paste.
     *
     * @param itemAtHand the item that lines are about which name none; null where none is at hand
     * @param who        who asks where the paste does not say it; may be empty
     * @return the rows in the order of the lines
     */
    public static List<PastedRow> read(String text, PasteNames names, @Nullable Ref itemAtHand, String who,
            ZonedDateTime now) {
        PastedText reading = new PastedText(names, itemAtHand, who, now);
        for (String line : text.split("\\R|[\\x0B\\f]")) {
            String clean = Letters.clean(line);
            if (clean.isEmpty()) {
                reading.blankBefore = true;
            } else {
                reading.line(Objects.requireNonNull(line), clean);
                reading.blankBefore = false;
            }
        }
        return Objects.requireNonNull(List.copyOf(reading.rows));
    }

    private void line(String raw, String clean) {
        LeftOut frame = frame(clean);
        if (frame != null) {
            leaveOut(raw, clean, frame);
            return;
        }
        Sender sender = Sender.of(LineShape.withoutBullet(clean), names);
        if (sender != null) {
            who = sender.who();
            item = itemAtHand;
            signed = false;
            closed = false;
        }
        String said = sender == null ? clean : sender.text();
        LeftOut reason = said.isEmpty() ? LeftOut.CHAT_STAMP : signed ? LeftOut.SIGNATURE : idle(said);
        if (reason != null) {
            leaveOut(raw, clean, reason);
        } else {
            ask(raw, clean, said, sender != null);
        }
    }

    /** Why a line is part of what mails and chats put around their text; null where it is not. */
    private @Nullable LeftOut frame(String line) {
        earlierMail |= LineShape.quotesAll(line);
        if (earlierMail || LineShape.quoted(line)) {
            return LeftOut.QUOTED;
        } else if (LineShape.signs(line)) {
            signed = true;
            return LeftOut.SIGNATURE;
        } else if (LineShape.sentFrom(line)) {
            return LeftOut.SIGNATURE;
        } else if (LineShape.stamp(line)) {
            return LeftOut.CHAT_STAMP;
        } else if (LineShape.head(line) && rows.stream().noneMatch(PastedRow::taken)) {
            readHead(line);
            return LeftOut.HEADER;
        }
        return Letters.hasWords(line) ? null : LeftOut.NO_WORDS;
    }

    private void readHead(String line) {
        String from = Sender.from(line, names);
        ItemMention subject = line.regionMatches(true, 0, "subject", 0, 7)
                ? ItemMention.of(line.replaceFirst("^[^:]*: *", "").replaceFirst("(?i)^(?:re|fwd?|aw): *", ""), names)
                : null;
        if (from != null) {
            who = from;
        }
        if (subject != null) {
            item = subject.item();
        }
    }

    /** Why a line that somebody wrote asks for nothing; null where it may. */
    private @Nullable LeftOut idle(String said) {
        if (!Letters.hasWords(said)) {
            return LeftOut.NO_WORDS;
        } else if (LineShape.greeting(said)) {
            return LeftOut.GREETING;
        } else if (LineShape.closing(said)) {
            closed = true;
            return LeftOut.SIGNATURE;
        } else if (names.sign(said.replaceAll("[.,!]+$", "")) != null) {
            return LeftOut.SIGNATURE;
        }
        boolean below = closed && LineShape.withoutBullet(said).equals(said) && LineShape.belowClosing(said);
        closed &= below;
        return below ? LeftOut.SIGNATURE : null;
    }

    private void ask(String raw, String clean, String said, boolean sent) {
        String bare = LineShape.withoutBullet(said);
        ItemMention mention = ItemMention.of(bare, names);
        if (mention != null && mention.text().isEmpty()) {
            item = mention.item();
            leaveOut(raw, clean, LeftOut.ITEM_HEADING);
            return;
        }
        if (!sent && mention == null && bare.equals(said) && goesOn(said)) {
            PastedRow before = rows.removeLast();
            String longer = before.text() + " " + said;
            DueMention due = before.due() == null ? DueMention.of(longer, now) : null;
            rows.add(before.with(raw, due == null ? longer : due.text(), due == null ? before.due() : due.due()));
            return;
        }
        String text = mention == null || !Letters.hasWords(mention.text()) ? bare : mention.text();
        DueMention due = DueMention.of(text, now);
        Ref about = mention == null ? item : mention.item();
        rows.add(new PastedRow(Objects.requireNonNull(List.of(raw)), null, due == null ? text : due.text(), about, who,
                due == null ? null : due.due()));
    }

    /** Whether a mail wrapped the sentence before this line. */
    private boolean goesOn(String said) {
        PastedRow before = rows.isEmpty() ? null : rows.getLast();
        if (blankBefore || before == null || !before.taken() || !Character.isLowerCase(said.codePointAt(0))) {
            return false;
        }
        String last = Letters.clean(Objects.requireNonNull(before.lines().getLast()));
        return last.length() >= WRAPPED && !last.matches(".*[.!?:;]");
    }

    private void leaveOut(String raw, String clean, LeftOut reason) {
        rows.add(new PastedRow(Objects.requireNonNull(List.of(raw)), reason, clean, item, who, null));
    }
}
