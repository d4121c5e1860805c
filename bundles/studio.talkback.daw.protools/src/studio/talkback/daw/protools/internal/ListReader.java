package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHandler;
import studio.talkback.library.evidence.EvidenceException;

/** Reads the file, clip and plug-in lists: one row each, columns padded with spaces. */
final class ListReader {

    private static final byte[] FILE_COLUMNS = Reading.ascii("Filename");
    private static final byte[] CLIP_COLUMNS = Reading.ascii("CLIP NAME");
    private static final byte[] REGION_COLUMNS = Reading.ascii("REGION NAME");
    private static final byte[] PLUG_IN_COLUMNS = Reading.ascii("MANUFACTURER");
    private static final int PLUG_IN_COLUMN_COUNT = 6;
    private static final Pattern CHANNEL = Pattern.compile("\\[\\d{1,4}\\]");

    private final Reading reading;
    private final SessionHandler handler;
    private final Charset charset;
    private String manufacturer = "";

    ListReader(Reading reading) {
        this.reading = reading;
        handler = reading.handler();
        charset = reading.charset();
    }

    /** Reads on to the next section and says how many files were listed. */
    long readFiles(boolean online) throws IOException, EvidenceException {
        long count = 0;
        boolean more = skipColumns(FILE_COLUMNS);
        while (more) {
            Row row = reading.wholeRow(2, line -> false);
            if (row != null) {
                int last = row.columns() - 1;
                handler.file(new AudioFile(row.name(0, last - 1, charset), row.text(last, charset), online));
                count++;
            }
            more = reading.nextRow();
        }
        return count;
    }

    /** Reads on to the next section. */
    void readClips(boolean online) throws IOException, EvidenceException {
        boolean more = skipColumns(CLIP_COLUMNS, REGION_COLUMNS);
        while (more) {
            Row row = reading.wholeRow(2, line -> false);
            if (row != null) {
                handler.clip(clip(row, online));
            }
            more = reading.nextRow();
        }
    }

    /** A clip of a file with several channels has {@code [n]} in a third column. */
    private AudioClip clip(Row row, boolean online) {
        int last = row.columns() - 1;
        Integer channel = last > 1 ? channel(row.text(last, charset)) : null;
        int source = channel == null ? last : last - 1;
        return new AudioClip(row.name(0, source - 1, charset), row.text(source, charset), channel, online);
    }

    private static @Nullable Integer channel(String text) {
        return CHANNEL.matcher(text).matches() ? Integer.valueOf(text.substring(1, text.length() - 1)) : null;
    }

    /** Reads on to the next section. */
    void readPlugIns() throws IOException, EvidenceException {
        manufacturer = "";
        boolean more = skipColumns(PLUG_IN_COLUMNS);
        while (more) {
            Row row = reading.wholeRow(PLUG_IN_COLUMN_COUNT, line -> line.columns() >= PLUG_IN_COLUMN_COUNT);
            if (row != null) {
                plugIn(row);
            }
            more = reading.nextRow();
        }
    }

    /** The maker stands with its first plug-in only; a version may hold anything, tabs too. */
    private void plugIn(Row row) throws IOException {
        int last = row.columns() - 1;
        String maker = row.text(0, charset);
        manufacturer = maker.isEmpty() ? manufacturer : maker;
        handler.plugIn(new PlugIn(manufacturer, row.text(1, charset), row.text(2, last - 3, charset),
                row.text(last - 2, charset), row.text(last - 1, charset), row.text(last, charset)));
    }

    private boolean skipColumns(byte[]... firstColumns) throws IOException, EvidenceException {
        if (!reading.nextRow()) {
            return false;
        }
        for (byte[] first : firstColumns) {
            if (reading.lines().row().is(0, first)) {
                return reading.nextRow();
            }
        }
        return true;
    }
}
