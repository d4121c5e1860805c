package studio.talkback.session.internal.quickentry;

import java.util.List;

import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Writes an entry as a line. */
public final class LineWriter {
    private LineWriter() {
    }

    /** Returns the canonical line of an entry. */
    public static String write(QuickEntry entry) {
        List<EntrySpan> spans = entry.spans().stream().filter(span -> !saysKind(span)).toList();
        String body = Joining.line(spans);
        char letter = entry.kind().letter();
        if (letter != QuickEntryKind.NO_LETTER) {
            return letter + " " + body;
        }
        boolean mustBeForced = body.startsWith("'") || KindReader.looksLikeKind(body, 0);
        return mustBeForced ? "'" + body : body;
    }

    /** A letter that no kind has is a word of the text. */
    private static boolean saysKind(EntrySpan span) {
        return span.role() == SpanRole.KIND && span.state() != SpanState.UNKNOWN;
    }
}
