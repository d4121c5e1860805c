package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.daw.protools.internal.RecordedSession.Content;

/** What is written comes back as it was, in every encoding, line end and layout. */
class RoundTripTest {

    private static final int SESSIONS = 1200;
    private static final String[] LINE_ENDS = { "\n", "\r\n", "\r" };

    @Test
    void everySessionReadsBackAsItWasWritten() throws Exception {
        int events = 0;
        int markers = 0;
        for (int seed = 0; seed < SESSIONS; seed++) {
            boolean mac = seed % 4 == 1;
            boolean timestamps = seed % 3 == 0;
            boolean markerTracks = seed % 5 < 2;
            Content written = new RandomSessions(seed, mac, timestamps, markerTracks).next();
            String text = SessionTextWriter.write(written, timestamps, markerTracks);
            RecordedSession read = RecordedSession.of(RecordedSession.source(
                    bytes(text.replace("\n", LINE_ENDS[seed % LINE_ENDS.length]), mac, seed % 4 == 2)));
            assertEquals(written, read.content(), "seed " + seed + "\n" + text);
            assertEquals(List.of(), read.warnings, "seed " + seed + "\n" + text);
            events += written.tracks().stream().mapToInt(track -> track.events().size()).sum();
            markers += written.markers().size();
        }
        assertEquals(true, events > SESSIONS && markers > SESSIONS, "the sessions have something in them");
    }

    private static byte[] bytes(String text, boolean mac, boolean mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(mark ? new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF } : new byte[0]);
        bytes.writeBytes(text.getBytes(mac ? Charset.forName("x-MacRoman") : StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }
}
