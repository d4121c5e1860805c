package studio.talkback.session.internal.quickentry;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/**
 * Reads the kind at the start of a line.
 *
 * @param kind the kind
 * @param span the letter or {@code '} that says it, or null when none does
 * @param bodyStart index in the line after it
 * @param unknownLetter what to say when the line begins like a kind that nobody has, else null
 */
public record KindReader(QuickEntryKind kind, @Nullable EntrySpan span, int bodyStart,
        @Nullable String unknownLetter) {
    /** Returns the reading of a line that is to be a note whatever it begins with. */
    public static KindReader note(QuickEntryKinds kinds) {
        return new KindReader(kinds.note(), null, 0, null);
    }

    /** Reads the kind of a line: a letter and a space, else a note. */
    public static KindReader read(String line, QuickEntryKinds kinds) {
        int start = 0;
        while (start < line.length() && Chunker.isSpace(line.charAt(start))) {
            start++;
        }
        if (start == line.length()) {
            return note(kinds);
        }
        char letter = line.charAt(start);
        if (letter == '\'') {
            return new KindReader(kinds.note(), span(start, "'"), start + 1, null);
        }
        if (!looksLikeKind(line, start)) {
            return note(kinds);
        }
        String typed = Character.toString(letter);
        QuickEntryKind kind = kinds.byLetter(letter);
        return kind == null
                ? new KindReader(kinds.note(), null, start, Messages.bind(Messages.hint_unknownKind, typed))
                : new KindReader(kind, span(start, typed), start + 1, null);
    }

    /** Returns whether a letter and a space stand at an index, as if for a kind. */
    static boolean looksLikeKind(String line, int start) {
        return start + 1 < line.length() && QuickEntryKind.canBeKind(line.charAt(start))
                && Chunker.isSpace(line.charAt(start + 1));
    }

    private static EntrySpan span(int start, String value) {
        return new EntrySpan(start, start + 1, SpanRole.KIND, SpanState.KNOWN, value, "");
    }
}
