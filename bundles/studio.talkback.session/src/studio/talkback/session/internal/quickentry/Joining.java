package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.SpanRole;

/** Puts pieces and spans back together into text, with the white space a careful typist would use. */
public final class Joining {
    private Joining() {
    }

    /** Returns the canonical spelling of the spans, in their order. */
    public static String line(List<EntrySpan> spans) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < spans.size(); i++) {
            EntrySpan span = spans.get(i);
            if (i > 0 && hasSpaceBetween(spans.get(i - 1), span)) {
                line.append(' ');
            }
            line.append(span.value());
        }
        return line.toString();
    }

    /** Returns the shown text of the pieces that are not lifted. */
    static String text(List<Piece> pieces) {
        return line(pieces.stream().filter(piece -> !piece.lifted()).map(Piece::span).toList());
    }

    /** Returns spans with neighbouring words joined to one. */
    static List<EntrySpan> spans(List<Piece> pieces) {
        List<EntrySpan> spans = new ArrayList<>();
        for (Piece piece : pieces) {
            EntrySpan span = piece.span();
            EntrySpan before = spans.isEmpty() ? null : spans.getLast();
            boolean words = span.role() == SpanRole.TEXT || span.role() == SpanRole.WHY;
            if (before != null && words && before.role() == span.role()) {
                spans.removeLast();
                spans.add(new EntrySpan(before.start(), span.end(), span.role(), before.state(),
                        line(List.of(before, span)), before.hint()));
            } else {
                spans.add(span);
            }
        }
        return spans;
    }

    private static boolean hasSpaceBetween(EntrySpan before, EntrySpan span) {
        if (span.role() == SpanRole.SEPARATOR) {
            return span.value().equals(">");
        }
        return before.role() == SpanRole.SEPARATOR || before.end() < span.start();
    }
}
