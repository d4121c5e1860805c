package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.SessionHandler;
import studio.talkback.daw.Track;
import studio.talkback.library.evidence.EvidenceException;

/**
 * Reads the track listing. A track's head is labelled lines; its comments go on until the user delay, whatever
 * their lines look like. The events of each channel end with two empty lines, which tells the channels of a
 * track that has no events.
 */
final class TrackReader {

    private static final byte[] TRACK_NAME = Reading.ascii("TRACK NAME:\t");
    private static final byte[] COMMENTS = Reading.ascii("COMMENTS:");
    private static final byte[] USER_DELAY = Reading.ascii("USER DELAY:\t");
    private static final byte[] STATE = Reading.ascii("STATE:");
    private static final byte[] PLUG_INS = Reading.ascii("PLUG-INS:");
    private static final String SAMPLES = " Samples";
    /** More than any track format has; a number above it is no channel. */
    private static final int MOST_CHANNELS = 1024;
    private static final int LINES_AFTER_CHANNEL = 2;

    private final Reading reading;
    private final TextLines lines;
    private final SessionHandler handler;
    private final Charset charset;
    private final JoinedLines joined = new JoinedLines();
    private final EdlEvent event;

    private String comments = "";
    private @Nullable Long userDelay;
    private List<String> states = List.of();
    private @Nullable List<String> plugIns;

    TrackReader(Reading reading) {
        this.reading = reading;
        lines = reading.lines();
        handler = reading.handler();
        charset = reading.charset();
        event = new EdlEvent(charset);
    }

    /** Reads on to the next section. */
    void read() throws IOException, EvidenceException {
        while (reading.nextRow()) {
            if (!lines.row().startsWith(TRACK_NAME)) {
                throw new EvidenceException(lines.number(), "belongs to no track, so the track listing is broken: "
                        + TextSource.MEND);
            }
            readTrack();
        }
    }

    private void readTrack() throws IOException, EvidenceException {
        comments = "";
        userDelay = null;
        states = List.of();
        plugIns = null;
        long firstLine = lines.number();
        ListedName listed = ListedName.of(textUntil(TrackReader::endsName));
        EdlColumns columns = readHead(firstLine);
        handler.track(new Track(listed.name(), listed.width(), comments, userDelay, states, plugIns));
        handler.trackEnd(columns == null ? 1 : readEvents(columns));
    }

    /** Reads the labelled lines after the name; null where the track ends with them. */
    private @Nullable EdlColumns readHead(long firstLine) throws IOException, EvidenceException {
        while (lines.next()) {
            Row row = lines.row();
            if (EdlColumns.isHeadings(row)) {
                return columns(row);
            }
            if (row.startsWith(TRACK_NAME) || Heading.of(row) != null) {
                lines.again();
                reading.warn(firstLine, "this track has no list of events: " + TextSource.MEND);
                return null;
            }
            readLabel(row);
        }
        reading.warnCutOff(firstLine, "the file ends within this track");
        return null;
    }

    private @Nullable EdlColumns columns(Row row) throws IOException, EvidenceException {
        EdlColumns columns = EdlColumns.of(row);
        if (columns == null && lines.isTerminated()) {
            throw new EvidenceException(lines.number(), "the columns of the events are not those of Pro Tools: "
                    + TextSource.MEND);
        }
        return columns;
    }

    private void readLabel(Row row) throws IOException, EvidenceException {
        if (row.startsWith(COMMENTS)) {
            comments = textUntil(this::endsComments);
        } else if (row.startsWith(USER_DELAY)) {
            userDelay = samples(row);
            if (userDelay == null) {
                reading.warnNotUnderstood("the track's user delay");
            }
        } else if (row.startsWith(STATE)) {
            states = words(row.text(charset).substring(STATE.length));
        } else if (row.startsWith(PLUG_INS)) {
            plugIns = columnsAfterLabel(row);
        } else if (!row.isBlank()) {
            reading.warnNotUnderstood("a track");
        }
    }

    /** The text after the label of the current line, with the lines up to the one that ends it. */
    private String textUntil(Reading.RowStart end) throws IOException, EvidenceException {
        joined.begin(lines.row(), lines.number());
        while (lines.next()) {
            if (end.is(lines.row())) {
                lines.again();
                break;
            }
            joined.add(lines.row());
        }
        Row row = joined.row();
        return row.columns() > 1 ? row.name(1, row.columns() - 1, charset) : "";
    }

    private static boolean endsName(Row row) {
        return row.startsWith(COMMENTS) || row.startsWith(USER_DELAY) || row.startsWith(STATE)
                || row.startsWith(TRACK_NAME) || EdlColumns.isHeadings(row);
    }

    private boolean endsComments(Row row) {
        return row.startsWith(USER_DELAY) && samples(row) != null || EdlColumns.isHeadings(row);
    }

    /** {@code 512 Samples}. */
    private @Nullable Long samples(Row row) {
        String text = row.text(1, row.columns() - 1, charset);
        String number = text.endsWith(SAMPLES) ? text.substring(0, text.length() - SAMPLES.length()) : "";
        return number.matches("-?\\d{1,18}") ? Long.valueOf(number) : null;
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
    }

    private List<String> columnsAfterLabel(Row row) {
        List<String> texts = new ArrayList<>();
        for (int column = 1; column < row.columns(); column++) {
            String text = row.text(column, charset);
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** Reads the events and says how many channels the track has. */
    private int readEvents(EdlColumns columns) throws IOException, EvidenceException {
        int highest = 1;
        long emptyLines = 0;
        while (lines.next()) {
            Row row = lines.row();
            if (row.length() == 0) {
                emptyLines++;
            } else if (isEvent(row)) {
                highest = Math.max(highest, readEvent(columns));
            } else if (row.startsWith(TRACK_NAME) || Heading.of(row) != null) {
                lines.again();
                break;
            } else if (!row.isBlank()) {
                reading.warnNotUnderstood("the events of a track");
            }
        }
        long listed = emptyLines / LINES_AFTER_CHANNEL;
        return listed > MOST_CHANNELS ? highest : Math.max(highest, (int) listed);
    }

    private static boolean isEvent(Row row) {
        if (row.columns() < 3) {
            return false;
        }
        int channel = row.number(0);
        return channel >= 1 && channel <= MOST_CHANNELS && row.number(1) >= 0;
    }

    /** Reads an event and says its channel; 0 where the row is left out. */
    private int readEvent(EdlColumns columns) throws IOException, EvidenceException {
        long line = lines.number();
        Row row = reading.wholeRow(columns.count(), next -> isEvent(next) && next.columns() >= columns.count());
        if (row == null) {
            return 0;
        }
        event.set(row, line, columns);
        if (!event.hasTimes()) {
            reading.warn(line, "start, end or length is not written like a time");
        }
        handler.event(event);
        return event.channel();
    }
}
