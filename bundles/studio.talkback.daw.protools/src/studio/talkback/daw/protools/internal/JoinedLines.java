package studio.talkback.daw.protools.internal;

import java.util.Arrays;

import studio.talkback.library.evidence.EvidenceException;

/** Lines of one row or text that a line break of the user's has torn apart, put together again with LF. */
final class JoinedLines {

    private byte[] bytes = new byte[256];
    private int count;
    private int columns;
    private long firstLine;
    private final Row row = new Row();

    /** Begins anew with a line. */
    void begin(Row line, long number) throws EvidenceException {
        count = 0;
        columns = 1;
        firstLine = number;
        append(line);
    }

    /** Adds a further line. */
    void add(Row line) throws EvidenceException {
        reserve(1);
        bytes[count++] = '\n';
        append(line);
    }

    private void append(Row line) throws EvidenceException {
        reserve(line.length());
        line.copyTo(bytes, count);
        count += line.length();
        columns += line.columns() - 1;
    }

    private void reserve(int more) throws EvidenceException {
        if (count + more > TextLines.LIMIT) {
            throw new EvidenceException(firstLine, "begins a text that goes on for more than 1 MiB without an end: "
                    + TextSource.MEND);
        }
        if (count + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(count + more, 2 * bytes.length));
        }
    }

    /** The line it began with, counted from 1. */
    long firstLine() {
        return firstLine;
    }

    /** How many columns it has so far. */
    int columns() {
        return columns;
    }

    /** All of it as one row; good until a line is added. */
    Row row() {
        row.clear();
        for (int i = 0; i < count; i++) {
            if (bytes[i] == '\t') {
                row.tab(i);
            }
        }
        row.set(bytes, 0, count);
        return row;
    }
}
