package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;
import studio.talkback.testkit.Damage;

class SnapshotFuzzTest {

    private static final Damage DAMAGE = new Damage("{}[]\",:\\/-+.eE0179 truefalsn\n\u0000\u00ff\u0085", true);

    @Test
    void damagedSnapshotsAreReadOrRefusedAndNothingElse() throws Exception {
        byte[] small = Snapshots.SMALL.getBytes(StandardCharsets.UTF_8);
        WingSnapshot whole = WingParser.parse(small.clone());
        Random random = new Random(20261126);
        int read = 0;
        for (int i = 0; i < 12_000; i++) {
            read += isRead(whole, DAMAGE.of(small, random)) ? 1 : 0;
        }
        assertTrue(read > 1_200, "only " + read + " snapshots were read");
    }

    @Test
    void damagedFullSnapshotsAreReadOrRefusedAndNothingElse() throws Exception {
        byte[] full = Snapshots.full(new Random(4)).getBytes(StandardCharsets.UTF_8);
        WingSnapshot whole = WingParser.parse(full.clone());
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 100; i++) {
            read += isRead(whole, DAMAGE.of(full, random)) ? 1 : 0;
        }
        assertTrue(read > 5, "only " + read + " snapshots were read");
    }

    /** Members that are dropped, doubled, renamed or given another value: JSON still, but another snapshot. */
    @Test
    void mutatedSnapshotsAreRead() throws Exception {
        WingSnapshot whole = Snapshots.parse(Snapshots.SMALL);
        String[] members = Snapshots.SMALL.split(",");
        Random random = new Random(9);
        int read = 0;
        for (int i = 0; i < 3_000; i++) {
            String[] mutated = members.clone();
            int at = random.nextInt(mutated.length);
            mutated[at] = switch (random.nextInt(4)) {
                case 0 -> mutated[at] + "," + mutated[random.nextInt(mutated.length)];
                case 1 -> mutated[at].replaceFirst("\"[a-z0-9]+\":", "\"x" + random.nextInt(9) + "\":");
                case 2 -> mutated[at].replaceFirst(":(true|false|-?[0-9.]+|\"[^\"]*\")",
                        ":" + new String[] { "null", "[]", "\"\"", "1e300", "-1e-300", "{}", "true" }[random.nextInt(7)]);
                default -> mutated[at].replaceFirst("[0-9]+", Integer.toString(random.nextInt()));
            };
            read += isRead(whole, String.join(",", mutated).getBytes(StandardCharsets.UTF_8)) ? 1 : 0;
        }
        assertTrue(read > 1_500, "only " + read + " snapshots were read");
    }

    /** Whatever is read can also be written, compared and shown; whatever is said is one line. */
    private static boolean isRead(WingSnapshot whole, byte[] damaged) throws Exception {
        WingSnapshot snapshot;
        try {
            snapshot = WingParser.parse(damaged.clone());
        } catch (EvidenceException e) {
            assertOneLine(String.valueOf(e.getMessage()));
            return false;
        }
        assertArrayEquals(damaged, snapshot.bytes());
        for (EvidenceWarning warning : snapshot.warnings()) {
            assertOneLine(warning.text());
        }
        for (EvidenceChange change : DiffWords.of(StateDiff.between(whole, snapshot))) {
            assertOneLine(change.text());
        }
        DiffWords.of(StateDiff.between(snapshot, whole)).forEach(change -> assertOneLine(change.text()));
        new ConsoleSettings(snapshot);
        try (JsonWriter json = new JsonWriter(new StringWriter())) {
            json.beginObject();
            StateJson.write(snapshot, json, new NullProgressMonitor());
            json.endObject();
        }
        return true;
    }

    private static void assertOneLine(String text) {
        assertFalse(text.isBlank());
        assertTrue(text.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028), text);
    }
}
