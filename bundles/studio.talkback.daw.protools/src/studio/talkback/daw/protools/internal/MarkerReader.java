package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import studio.talkback.daw.Marker;
import studio.talkback.library.evidence.EvidenceException;

/**
 * Reads the marker listing. A line break in a name stands in the text as it is; one in the comments begins a
 * row whose first columns are blank.
 */
final class MarkerReader {

    private static final byte[] NUMBER = Reading.ascii("#");
    private static final String TRACK_NAME = "TRACK NAME";
    /** Number, location, time reference, units. */
    private static final int BEFORE_NAME = 4;

    private final Reading reading;
    private final TextLines lines;
    private final Charset charset;
    private final JoinedLines marker = new JoinedLines();
    private final StringBuilder furtherComments = new StringBuilder();
    private boolean begun;
    private boolean hasTracks;
    private long emptyLines;

    MarkerReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines();
        charset = reading.charset();
    }

    /** Reads on to the next section. */
    void read() throws IOException, EvidenceException {
        begun = false;
        if (!reading.nextRow()) {
            return;
        }
        if (!lines.row().is(0, NUMBER)) {
            throw new EvidenceException(lines.number(), "the marker listing has no column headings: "
                    + TextSource.MEND);
        }
        hasTracks = columns(lines.row()) > BEFORE_NAME + 2;
        while (lines.next()) {
            Row row = lines.row();
            if (endsListing(row)) {
                lines.again();
                break;
            }
            readLine(row);
        }
        finish();
    }

    /** Pro Tools 2023.12 added the ruler or track of a marker and its type. */
    private static int columns(Row headings) {
        for (int column = BEFORE_NAME; column < headings.columns(); column++) {
            if (headings.text(column, StandardCharsets.ISO_8859_1).equals(TRACK_NAME)) {
                return headings.columns();
            }
        }
        return 0;
    }

    /** A line of a name that goes on may look like the heading of a section that we do not know. */
    private boolean endsListing(Row row) {
        Heading heading = Heading.of(row);
        return heading != null && (heading.part() != null || !begun || isComplete());
    }

    private boolean isComplete() {
        return marker.columns() >= BEFORE_NAME + (hasTracks ? 4 : 2);
    }

    private void readLine(Row row) throws IOException, EvidenceException {
        if (startsMarker(row)) {
            finish();
            begin(row);
        } else if (row.length() == 0) {
            emptyLines++;
        } else if (begun) {
            goOn(row);
        } else if (!row.isBlank()) {
            reading.warnNotUnderstood("the marker listing");
        }
    }

    private static boolean startsMarker(Row row) {
        return row.columns() > BEFORE_NAME && row.number(0) >= 0 && row.isTime(1) && row.isTime(2);
    }

    private void begin(Row row) throws EvidenceException {
        marker.begin(row, lines.number());
        furtherComments.setLength(0);
        emptyLines = 0;
        begun = true;
    }

    private void goOn(Row row) throws EvidenceException {
        boolean blankColumns = row.columns() > BEFORE_NAME && row.isBlank(0, BEFORE_NAME - 1);
        if (blankColumns || !furtherComments.isEmpty()) {
            int column = blankColumns ? Math.min(row.columns() - 1, BEFORE_NAME + (hasTracks ? 3 : 1)) : 0;
            if (furtherComments.length() + emptyLines + row.length() > TextLines.LIMIT) {
                throw new EvidenceException(marker.firstLine(), "has comments of more than 1 MiB: "
                        + TextSource.MEND);
            }
            furtherComments.append("\n".repeat((int) emptyLines + 1))
                    .append(row.name(column, row.columns() - 1, charset));
        } else {
            for (long i = 0; i < emptyLines; i++) {
                marker.add(new Row());
            }
            marker.add(row);
        }
        emptyLines = 0;
    }

    private void finish() throws IOException {
        if (!begun) {
            return;
        }
        Row row = marker.row();
        MarkerText text = MarkerText.of(row.name(BEFORE_NAME, row.columns() - 1, charset), hasTracks);
        if (!text.complete()) {
            reading.warn(marker.firstLine(), "this marker has too few columns: " + TextSource.MEND);
        }
        reading.handler().marker(new Marker(row.number(0), row.text(1, charset), row.text(2, charset),
                row.text(3, charset), text.name(), text.trackName(), text.trackType(),
                text.comments() + furtherComments));
    }
}
