package studio.talkback.daw.protools.internal;

import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which columns the events of a track have, counted from the right as a clip's name may hold tabs: 1 is the
 * last column, 0 none.
 *
 * @param count     how many columns there are
 * @param start     where the start is
 * @param end       where the end is
 * @param duration  where the length is
 * @param timestamp where the user's timestamp is, an option of the export
 * @param state     where it says muted or not
 */
record EdlColumns(int count, int start, int end, int duration, int timestamp, int state) {

    static final EdlColumns NONE = new EdlColumns(0, 0, 0, 0, 0, 0);

    private static final byte[] BEGINNING = Reading.ascii("CHANNEL \tEVENT ");
    private static final int NAME = 2;

    /** Whether a line is the column headings of a track. */
    static boolean isHeadings(Row row) {
        return row.startsWith(BEGINNING);
    }

    /** The columns that headings name; null where one is missing. */
    static @Nullable EdlColumns of(Row headings) {
        int count = headings.columns();
        EdlColumns columns = new EdlColumns(count, find(headings, "START TIME"), find(headings, "END TIME"),
                find(headings, "DURATION"), find(headings, "TIMESTAMP"), find(headings, "STATE"));
        boolean complete = columns.start > 0 && columns.end > 0 && columns.duration > 0 && columns.state > 0;
        return complete ? columns : null;
    }

    private static int find(Row headings, String title) {
        for (int column = NAME + 1; column < headings.columns(); column++) {
            if (headings.text(column, StandardCharsets.ISO_8859_1).equals(title)) {
                return headings.columns() - column;
            }
        }
        return 0;
    }

    /** How many columns stand after the clip's name. */
    int afterName() {
        return count - NAME - 1;
    }
}
