package studio.talkback.session.quickentry;

import studio.talkback.session.internal.quickentry.KindReader;
import studio.talkback.session.internal.quickentry.EntryReader;
import studio.talkback.session.internal.quickentry.LineWriter;
import studio.talkback.session.internal.quickentry.Printable;

/**
 * Reads a typed line as an entry. Every line is one: what is not understood is kept as text and marked. Reading has no
 * side effects and may run on any thread.
 */
public final class QuickEntryParser {
    private QuickEntryParser() {
    }

    /** Returns what a line says; never fails. */
    public static QuickEntry parse(String line, QuickEntryContext context) {
        String text = Printable.of(line);
        return EntryReader.read(text, KindReader.read(text, context.kinds()), context);
    }

    /** Returns the same line as a note whatever letter it begins with, as after Backspace on the chip of the kind. */
    public static QuickEntry parseAsNote(String line, QuickEntryContext context) {
        return EntryReader.read(Printable.of(line), KindReader.note(context.kinds()), context);
    }

    /**
     * Returns the entry as one would type it in full: names completed, times absolute, white space single. Read again
     * in the same context it says the same, and gives the same line.
     */
    public static String toLine(QuickEntry entry) {
        return LineWriter.write(entry);
    }
}
