package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.SessionHandler;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** What the readers of all sections share: the lines, the encoding, whom to tell, and the warnings. */
final class Reading {

    /** A file that is wrong throughout must not fill the memory with warnings. */
    private static final int MOST_WARNINGS = 100;
    private static final int LONGEST_QUOTE = 60;

    private final TextLines lines;
    private final Charset charset;
    private final SessionHandler handler;
    private final JoinedLines joined = new JoinedLines();
    private int warnings;
    private boolean cutOff;

    Reading(TextLines lines, Charset charset, SessionHandler handler) {
        this.lines = lines;
        this.charset = charset;
        this.handler = handler;
    }

    TextLines lines() {
        return lines;
    }

    Charset charset() {
        return charset;
    }

    SessionHandler handler() {
        return handler;
    }

    /** Says that something on a line was kept but not understood, or looks wrong. */
    void warn(long line, String text) throws IOException {
        warnings++;
        if (warnings <= MOST_WARNINGS) {
            handler.warning(new EvidenceWarning(line, text));
        }
    }

    /** Says once that the file seems to be cut off. */
    void warnCutOff(long line, String sign) throws IOException {
        if (!cutOff) {
            cutOff = true;
            warn(line, sign + ", so it seems to be cut off: " + TextSource.MEND);
        }
    }

    /** Says of how many warnings nothing was said. */
    void finishWarnings() throws IOException {
        if (warnings > MOST_WARNINGS) {
            handler.warning(new EvidenceWarning(0, (warnings - MOST_WARNINGS) + " more warnings like these: "
                    + TextSource.MEND));
        }
    }

    /** Says that the current line fits nothing that may stand there. */
    void warnNotUnderstood(String where) throws IOException {
        warn(lines.number(), "not understood in " + where + ": " + quote(lines.row()));
    }

    private String quote(Row row) {
        String text = row.text(charset).strip().replace('\t', ' ');
        return "“" + (text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…") + "”";
    }

    /**
     * Goes to the next line that is neither blank nor a heading.
     *
     * @return false at a heading, which the next call of {@code lines().next()} gives again, or the end
     */
    boolean nextRow() throws IOException, EvidenceException {
        while (lines.next()) {
            Row row = lines.row();
            if (row.length() > 0 && !row.isBlank()) {
                if (Heading.of(row) == null) {
                    return true;
                }
                lines.again();
                return false;
            }
        }
        return false;
    }

    /** Tells a row that begins on a line from a line that goes on with the row before. */
    interface RowStart {
        boolean is(Row row);
    }

    /**
     * The current line, with the lines after it that a line break in a name has torn off.
     *
     * @param columns how many columns the row has at least
     * @param start   whether a line is the beginning of a further row
     * @return the row; null where it stays short of columns, which was said
     */
    @Nullable
    Row wholeRow(int columns, RowStart start) throws IOException, EvidenceException {
        if (lines.row().columns() >= columns) {
            return lines.row();
        }
        joined.begin(lines.row(), lines.number());
        while (lines.next()) {
            Row line = lines.row();
            if (line.length() == 0 || Heading.of(line) != null || start.is(line)) {
                lines.again();
                warn(joined.firstLine(), "left out, as it has " + joined.columns() + " columns of " + columns + ": "
                        + quote(joined.row()));
                return null;
            }
            joined.add(line);
            if (joined.columns() >= columns) {
                return joined.row();
            }
        }
        warnCutOff(joined.firstLine(), "the file ends in the middle of a row");
        return null;
    }

    /** The bytes of a label or a word. */
    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
