package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.io.InputStream;

import studio.talkback.library.evidence.EvidenceException;

/**
 * The lines of a text, ended by LF, CR LF or CR, each cut into columns at its tabs. Holds one line at a time;
 * {@link #row} is good until the next call of {@link #next}.
 */
final class TextLines {

    /** How long a line may be, in bytes; Pro Tools' own stay below a thousandth of it. */
    static final int LIMIT = 1 << 20;

    private final InputStream in;
    private byte[] buffer = new byte[1 << 16];
    private int lineStart;
    private int position;
    private int filled;
    private final Row row = new Row();
    private long number;
    private boolean held;
    private boolean afterReturn;
    private boolean terminated = true;
    private boolean empty = true;

    /** @param in stays the caller's to close */
    TextLines(InputStream in) {
        this.in = in;
    }

    Row row() {
        return row;
    }

    /** The current line, counted from 1. */
    long number() {
        return number;
    }

    /** Whether the last line that was read had a line end. */
    boolean isTerminated() {
        return terminated;
    }

    /** Whether the last line that was read is empty; true before the first. */
    boolean isEmpty() {
        return empty;
    }

    /** Makes the next call of {@link #next} give the current line again. */
    void again() {
        held = true;
    }

    /**
     * Goes to the next line.
     *
     * @return false at the end of the text
     * @throws EvidenceException where a line is too long or no text
     */
    boolean next() throws IOException, EvidenceException {
        if (held) {
            held = false;
            return true;
        }
        row.clear();
        lineStart = position;
        number++;
        while (true) {
            if (scan()) {
                return true;
            }
            if (!fill()) {
                return last();
            }
        }
    }

    /** Looks for the line's end in what is in memory; this loop is what reading a long text takes. */
    private boolean scan() throws EvidenceException {
        byte[] bytes = buffer;
        int end = filled;
        int at = position;
        while (at < end) {
            byte b = bytes[at];
            if (b <= '\r' && b >= 0) {
                if (b == '\t') {
                    row.tab(at - lineStart);
                } else if (b == '\n' || b == '\r') {
                    if (b == '\n' && afterReturn && at == lineStart) {
                        lineStart++;
                        afterReturn = false;
                    } else {
                        finish(at, b == '\r');
                        return true;
                    }
                } else if (b == 0) {
                    throw new EvidenceException(number, "holds binary data and no text: " + TextSource.MEND);
                }
            }
            at++;
        }
        position = at;
        return false;
    }

    private void finish(int end, boolean isReturn) throws EvidenceException {
        position = end + 1;
        afterReturn = isReturn;
        show(end);
    }

    private void show(int end) throws EvidenceException {
        if (end - lineStart > LIMIT) {
            throw tooLong();
        }
        row.set(buffer, lineStart, end);
        empty = end == lineStart;
    }

    private EvidenceException tooLong() {
        return new EvidenceException(number, "is longer than 1 MiB, which no line of a session text is: "
                + TextSource.MEND);
    }

    /** Moves the begun line to the front of the buffer and reads on. */
    private boolean fill() throws IOException, EvidenceException {
        int begun = filled - lineStart;
        if (begun > LIMIT) {
            throw tooLong();
        }
        byte[] target = begun > buffer.length / 2 ? new byte[buffer.length * 2] : buffer;
        System.arraycopy(buffer, lineStart, target, 0, begun);
        buffer = target;
        lineStart = 0;
        position = begun;
        filled = begun;
        int got = in.read(buffer, begun, buffer.length - begun);
        filled += Math.max(0, got);
        return got > 0;
    }

    /** The end of the text: what stands after the last line end is a line too. */
    private boolean last() throws EvidenceException {
        if (position == lineStart) {
            number--;
            return false;
        }
        show(position);
        lineStart = position;
        terminated = false;
        return true;
    }
}
