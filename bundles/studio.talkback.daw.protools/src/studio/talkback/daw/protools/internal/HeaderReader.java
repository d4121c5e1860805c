package studio.talkback.daw.protools.internal;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.SessionHeader;
import studio.talkback.library.evidence.EvidenceException;

/** Reads the labelled lines at the top. Pro Tools before 10 said regions, and did not give the session start. */
final class HeaderReader {

    private static final byte[] FIRST_LABEL = Reading.ascii("SESSION NAME:");
    private static final double HIGHEST_RATE = 10_000_000;

    private final Reading reading;
    private final String encoding;
    private String name = "";
    private double sampleRate;
    private int bitDepth;
    private boolean floatingPoint;
    private String startTimecode = "";
    private String timecodeFormat = "";
    private @Nullable Double frameRate;
    private @Nullable Long tracks;
    private @Nullable Long clips;
    private @Nullable Long files;

    HeaderReader(Reading reading, String encoding) {
        this.reading = reading;
        this.encoding = encoding;
    }

    /** Reads on to the first section and tells the handler. */
    SessionHeader read() throws IOException, EvidenceException {
        if (!reading.nextRow()) {
            throw reading.lines().next() ? noSessionText()
                    : new EvidenceException("the file is empty: " + TextSource.MEND);
        }
        if (!reading.lines().row().startsWith(FIRST_LABEL)) {
            throw noSessionText();
        }
        do {
            line(reading.lines().row());
        } while (reading.nextRow());
        if (sampleRate == 0) {
            throw new EvidenceException(reading.lines().number(), "the header ends without a sample rate: "
                    + TextSource.MEND);
        }
        SessionHeader header = new SessionHeader(name, sampleRate, bitDepth, floatingPoint, startTimecode,
                timecodeFormat, frameRate, timecodeFormat.contains("Drop"), tracks, clips, files, encoding);
        reading.handler().header(header);
        return header;
    }

    private EvidenceException noSessionText() {
        return new EvidenceException(Math.max(1, reading.lines().number()),
                "does not begin with SESSION NAME, so this is no Pro Tools session text: " + TextSource.MEND);
    }

    private void line(Row row) throws IOException, EvidenceException {
        String label = row.columns() > 1 ? row.text(0, reading.charset()) : "";
        String value = row.columns() > 1 ? row.text(1, row.columns() - 1, reading.charset()) : "";
        switch (label) {
        case "SESSION NAME:" -> name = value;
        case "SAMPLE RATE:" -> sampleRate = sampleRate(value);
        case "BIT DEPTH:" -> bitDepth(value);
        case "SESSION START TIMECODE:" -> startTimecode = value;
        case "TIMECODE FORMAT:", "TIME CODE FORMAT:" -> timecodeFormat(value);
        case "# OF AUDIO TRACKS:" -> tracks = count(value);
        case "# OF AUDIO CLIPS:", "# OF AUDIO REGIONS:" -> clips = count(value);
        case "# OF AUDIO FILES:" -> files = count(value);
        default -> reading.warnNotUnderstood("the header");
        }
    }

    private double sampleRate(String value) throws EvidenceException {
        try {
            double rate = Double.parseDouble(value);
            if (rate > 0 && rate <= HIGHEST_RATE) {
                return rate;
            }
        } catch (NumberFormatException notANumber) {
            throw wrongSampleRate(notANumber);
        }
        throw wrongSampleRate(null);
    }

    private EvidenceException wrongSampleRate(@Nullable Exception cause) {
        EvidenceException wrong = new EvidenceException(reading.lines().number(),
                "the sample rate is no number of Hz: " + TextSource.MEND);
        wrong.initCause(cause);
        return wrong;
    }

    /** {@code 24-bit}, {@code 32-bit float}. */
    private void bitDepth(String value) throws IOException {
        int dash = value.indexOf('-');
        Long bits = dash < 1 ? null : whole(value.substring(0, dash));
        if (bits == null || bits < 1 || bits > 64) {
            reading.warnNotUnderstood("the header");
            return;
        }
        bitDepth = bits.intValue();
        floatingPoint = value.contains("float");
    }

    /** {@code 23.976 Frame}, {@code 29.97 Drop Frame}. */
    private void timecodeFormat(String value) throws IOException {
        timecodeFormat = value;
        int space = value.indexOf(' ');
        String number = space < 0 ? value : value.substring(0, space);
        if (number.matches("\\d{1,3}(\\.\\d{1,6})?")) {
            frameRate = Double.valueOf(number);
        } else {
            reading.warnNotUnderstood("the header");
        }
    }

    private @Nullable Long count(String value) throws IOException {
        Long count = whole(value);
        if (count == null) {
            reading.warnNotUnderstood("the header");
        }
        return count;
    }

    private static @Nullable Long whole(String value) {
        return value.matches("\\d{1,18}") ? Long.valueOf(value) : null;
    }
}
