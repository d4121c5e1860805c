package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceWarning;

/** An unchanged snapshot is written byte for byte, whatever its form. */
class SnapshotRoundTripTest {

    @Test
    void fullSnapshotsAreWrittenByteForByteAndHaveNoWarning() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            byte[] bytes = Snapshots.full(new Random(seed)).getBytes(StandardCharsets.UTF_8);
            WingSnapshot snapshot = WingParser.parse(bytes.clone());
            assertArrayEquals(bytes, snapshot.bytes(), "seed " + seed);
            assertEquals(List.of(), snapshot.warnings().stream().map(EvidenceWarning::text).toList(), "seed " + seed);
            assertTrue(snapshot.valueCount() > 25_000, snapshot.valueCount() + " values");
        }
    }

    @Test
    void everyFormOfTheSameJsonIsKept() throws Exception {
        String indented = Snapshots.full(new Random(1), "\r\n\t ");
        for (String form : List.of(Snapshots.SMALL, Snapshots.SMALL.strip(), "\ufeff" + Snapshots.SMALL, indented,
                Snapshots.SMALL.replace(":", " : ").replace("I : /", "I:/"),
                Snapshots.SMALL.replace("Lead Vox", "L\\u00e9a \\\"x\\\" \u00e9"), Snapshots.SMALL.replace("1.5,", "15e-1,"))) {
            byte[] bytes = form.getBytes(StandardCharsets.UTF_8);
            assertArrayEquals(bytes, WingParser.parse(bytes.clone()).bytes());
        }
        byte[] latin = Snapshots.SMALL.replace("Lead Vox", "L\u00e9a").getBytes(StandardCharsets.ISO_8859_1);
        WingSnapshot snapshot = WingParser.parse(latin.clone());
        assertArrayEquals(latin, snapshot.bytes());
        assertEquals(new Value.Text("L\u00e9a"), snapshot.value(snapshot.find("/ch/12"), 0));
    }

    @Test
    void somebodyReadsItValueByValue() throws Exception {
        String text = Snapshots.parse("{\"type\":\"snapshot.11\",\"ae_data\":{\"ch\":{\"1\":{\"name\":\"a{,\\\"}:\","
                + "\"fdr\": -3}}}}").readable();
        assertEquals("""
                {
                 "type": "snapshot.11",
                 "ae_data": {
                  "ch": {
                   "1": {
                    "name": "a{,\\"}:",
                    "fdr": -3
                   }
                  }
                 }
                }""", text);
        String full = Snapshots.full(new Random(2));
        assertEquals(full, Snapshots.parse(full).readable().replaceAll("\n *", "").replace("\": ", "\":"));
    }

    @Test
    void whatASnapshotSaysOfItselfIsTold() throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        assertEquals("wing", snapshot.info().family());
        assertEquals("WING Compact", snapshot.info().model());
        assertEquals("3.1", snapshot.info().firmware());
        assertEquals("Glass House mix 3", snapshot.info().name());
        assertEquals("I:/Glass House.show", snapshot.info().note());
        WingSnapshot edit = Snapshots.parse("{\"type\":\"snapshot.11\",\"creator\":\"WING Edit\",\"creator_vers\":\"3.3.1\","
                + "\"creator_model\":\"wing\",\"ae_data\":{}}");
        assertEquals("WING", edit.info().model());
        assertEquals("WING Edit 3.3.1", edit.info().firmware());
        assertEquals("", edit.info().name());
    }
}
