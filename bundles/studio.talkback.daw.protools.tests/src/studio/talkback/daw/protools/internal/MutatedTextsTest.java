package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.SessionDiff;
import studio.talkback.daw.SessionSummary;
import studio.talkback.daw.SessionSummaryBuilder;
import studio.talkback.library.evidence.EvidenceException;

/** Texts damaged in every way are read or refused, and nothing else; each seed gives the same texts. */
class MutatedTextsTest {

    private static final int TEXTS = 12_000;
    private static final int WITH_JSON = 10;
    private static final byte[][] SPLINTERS = { { '\t' }, { '\n' }, { '\r' }, { '\r', '\n' }, { (byte) 0xFF }, { 0 },
            ascii("\n\n"), ascii("T R A C K  L I S T I N G\n"), ascii("M A R K E R S  L I S T I N G\n"),
            ascii("TRACK NAME:\t"), ascii("COMMENTS:\t"), ascii("CHANNEL \tEVENT   \t"), ascii("1\t1\t"),
            ascii("A B C\n"),
            ascii("P L U G - I N S  L I S T I N G\n"), ascii("99999999999999999999"), ascii("\t\t\t\t\t\t\t\t"),
            ascii("                                    "), { (byte) 0xE2, (byte) 0x80 } };

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void damagedTextsAreReadOrRefused() throws IOException {
        List<byte[]> originals = originals();
        Random random = new Random(20240229);
        int read = 0;
        SessionSummary last = null;
        for (int i = 0; i < TEXTS; i++) {
            byte[] text = mutate(originals, random);
            try {
                SessionSummary summary = read(text, i % WITH_JSON == 0);
                if (last != null) {
                    SessionDiff.between(last, summary);
                }
                last = summary;
                read++;
            } catch (EvidenceException refused) {
                assertTrue(String.valueOf(refused.getMessage()).indexOf('\n') < 0, "one line: " + refused);
            } catch (RuntimeException broken) {
                fail("text " + i + ":\n" + new String(text, StandardCharsets.ISO_8859_1), broken);
            }
        }
        assertTrue(read > TEXTS / 4 && read < TEXTS, "some are read and some refused: " + read);
    }

    private static SessionSummary read(byte[] bytes, boolean asJson) throws IOException, EvidenceException {
        SessionText text = SessionText.open(RecordedSession.source(bytes), SubMonitor.convert(null));
        SessionSummaryBuilder summary = new SessionSummaryBuilder();
        text.read(summary, SubMonitor.convert(null));
        if (asJson) {
            StringWriter written = new StringWriter();
            JsonWriter json = new JsonWriter(written);
            json.beginObject();
            SessionJson.write(text, json, SubMonitor.convert(null));
            json.endObject();
            assertTrue(JsonParser.parseString(written.toString()).getAsJsonObject().has("warnings"));
        }
        return summary.summary();
    }

    private static List<byte[]> originals() throws IOException {
        List<byte[]> originals = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            String text = SessionTextWriter.write(new RandomSessions(seed, false, seed % 2 == 0, seed % 3 == 0).next(),
                    seed % 2 == 0, seed % 3 == 0);
            originals.add(text.getBytes(StandardCharsets.UTF_8));
        }
        for (Path sample : Samples.all()) {
            originals.add(Files.readAllBytes(sample));
        }
        return originals;
    }

    private static byte[] mutate(List<byte[]> originals, Random random) {
        byte[] text = originals.get(random.nextInt(originals.size()));
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(text.length + 1);
            int to = from + random.nextInt(Math.min(text.length - from, 300) + 1);
            byte[] other = originals.get(random.nextInt(originals.size()));
            text = switch (random.nextInt(7)) {
            case 0 -> joined(text, from, new byte[] { (byte) random.nextInt(256) }, Math.min(from + 1, text.length));
            case 1 -> joined(text, from, SPLINTERS[random.nextInt(SPLINTERS.length)], from);
            case 2 -> joined(text, from, new byte[0], to);
            case 3 -> joined(text, to, java.util.Arrays.copyOfRange(text, from, to), to);
            case 4 -> random.nextInt(4) > 0 ? text : joined(text, from, new byte[0], text.length);
            case 5 -> joined(text, from, java.util.Arrays.copyOfRange(other, other.length / 2, other.length), to);
            default -> joined(text, from, SPLINTERS[random.nextInt(SPLINTERS.length)], to);
            };
        }
        return text;
    }

    /** The beginning of a text, something else, and its end. */
    private static byte[] joined(byte[] text, int beginning, byte[] middle, int end) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        joined.write(text, 0, beginning);
        joined.writeBytes(middle);
        joined.write(text, end, text.length - end);
        return joined.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
