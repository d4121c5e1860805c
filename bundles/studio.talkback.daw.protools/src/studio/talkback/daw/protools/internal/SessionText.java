package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.SessionHandler;
import studio.talkback.daw.SessionHeader;
import studio.talkback.daw.SessionPart;
import studio.talkback.library.evidence.EvidenceException;

/**
 * A Pro Tools session text whose encoding is known; may be read any number of times. Memory does not grow with
 * its length. The format is Avid's (Pro Tools Reference Guide, "Exporting Session Information as Text"), its
 * details are as Pro Tools 2020.3 to 2023.12 wrote them.
 */
public final class SessionText {

    private final TextSource source;
    private final EncodingCheck.Result encoding;

    private SessionText(TextSource source, EncodingCheck.Result encoding) {
        this.source = source;
        this.encoding = encoding;
    }

    /** Reads a text once to tell its encoding. */
    public static SessionText open(TextSource source, SubMonitor monitor) throws IOException, EvidenceException {
        try (InputStream in = new MonitoredStream(source.open(), source.length(), monitor)) {
            return new SessionText(source, EncodingCheck.of(in));
        }
    }

    /**
     * Reads all of it and tells the handler.
     *
     * @throws EvidenceException where it is no session text or broken so that the rest would be guesswork
     */
    public void read(SessionHandler handler, SubMonitor monitor) throws IOException, EvidenceException {
        try (InputStream in = new MonitoredStream(source.open(), source.length(), monitor)) {
            in.skipNBytes(encoding.mark());
            new Sections(new Reading(new TextLines(in), encoding.encoding().charset(), handler)).read();
        }
    }

    /** Reads one section after the other. */
    private final class Sections {

        private final Reading reading;
        private final TextLines lines;
        private final ListReader lists;
        private final TrackReader tracks;
        private final MarkerReader markers;
        private long files;
        private boolean filesListed;
        private @Nullable SessionPart last;
        private long lastHeading;

        Sections(Reading reading) {
            this.reading = reading;
            lines = reading.lines();
            lists = new ListReader(reading);
            tracks = new TrackReader(reading);
            markers = new MarkerReader(reading);
        }

        void read() throws IOException, EvidenceException {
            SessionHeader header = new HeaderReader(reading, encoding.encoding().label()).read();
            if (encoding.damaged()) {
                String said = encoding.encoding() == TextEncoding.UTF_8
                        ? "the file says it is UTF-8, but some characters are not"
                        : "most of the text is UTF-8, but some characters are not: read as MacRoman, accents may be wrong";
                reading.warn(0, said + ": " + TextSource.MEND);
            }
            while (lines.next()) {
                Heading heading = Heading.of(lines.row());
                if (heading == null) {
                    throw new IllegalStateException("a section was left before its end, line " + lines.number());
                }
                section(heading);
            }
            checkEnd();
            checkFiles(header);
            reading.finishWarnings();
        }

        private void section(Heading heading) throws IOException, EvidenceException {
            SessionPart part = heading.part();
            last = part;
            lastHeading = lines.number();
            if (part == null) {
                unknown(heading.title());
                return;
            }
            reading.handler().part(part);
            switch (part) {
            case FILES -> {
                filesListed = true;
                files += lists.readFiles(heading.online());
            }
            case CLIPS -> lists.readClips(heading.online());
            case PLUG_INS -> lists.readPlugIns();
            case TRACKS -> tracks.read();
            case MARKERS -> markers.read();
            }
        }

        private void unknown(String title) throws IOException, EvidenceException {
            reading.warn(lines.number(), "the section " + title + " is not known here; its lines are kept as they are");
            reading.handler().unknownSection(lines.number(), title);
            long emptyLines = 0;
            while (lines.next()) {
                Row row = lines.row();
                if (row.length() == 0) {
                    emptyLines++;
                } else if (Heading.of(row) != null) {
                    lines.again();
                    return;
                } else {
                    for (; emptyLines > 0; emptyLines--) {
                        reading.handler().unknownLine("");
                    }
                    reading.handler().unknownLine(row.text(reading.charset()));
                }
            }
        }

        /** Pro Tools ends each line, and each section but the markers with empty lines. */
        private void checkEnd() throws IOException {
            if (!lines.isTerminated()) {
                reading.warnCutOff(lines.number(), "the file's last line has no line end");
            } else if (last != SessionPart.MARKERS && !lines.isEmpty() && lastHeading != lines.number()) {
                reading.warnCutOff(lines.number(), "the file ends without the empty lines that end a section");
            }
        }

        /** The one number of the header that must agree: tracks and clips may be left out of the lists. */
        private void checkFiles(SessionHeader header) throws IOException {
            Long counted = header.audioFiles();
            if (filesListed && counted != null && files < counted) {
                reading.warn(0, "the header counts " + counted + " audio files, but " + files + " are listed: "
                        + TextSource.MEND);
            }
        }
    }
}
