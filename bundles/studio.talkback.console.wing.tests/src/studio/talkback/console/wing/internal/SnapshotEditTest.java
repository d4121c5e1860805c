package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;

class SnapshotEditTest {

    private static void assertEdited(String path, int index, Value value, String from, String to) throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        ConsoleState edited = snapshot.with(path, index, value);
        assertEquals(Snapshots.SMALL.replace(from, to), new String(edited.bytes(), StandardCharsets.UTF_8));
        assertEquals(Snapshots.SMALL, new String(snapshot.bytes(), StandardCharsets.UTF_8), "the state before stays");
    }

    @Test
    void anEditChangesOnlyTheBytesOfItsValue() throws Exception {
        assertEdited("/ch/12/eq/par", 7, new Value.Number(3), "\"2g\":1.5", "\"2g\":3");
        assertEdited("/ch/12/eq/par", 7, new Value.Number(-3.14), "\"2g\":1.5", "\"2g\":-3.140000105");
        assertEdited("/ch/12", 5, Value.CLOSED, "\"fdr\":-5.000000477", "\"fdr\":-144");
        assertEdited("/ch/12", 4, new Value.Switch(true), "\"mute\":false,\n\"fdr\":-5", "\"mute\":true,\n\"fdr\":-5");
        assertEdited("/ch/12", 0, new Value.Text("Vox \\ 2"), "Lead Vox", "Vox \\\\ 2");
        assertEdited("/ch/12/dyn/par", 1, new Value.Choice("1.3:1"), "\"ratio\":3", "\"ratio\":1.299999952");
        assertEdited("/ch/12/gate/par", 6, new Value.Choice("gate"), "\"1:3\"", "\"gate\"");
        assertEdited("/fx/1/par", 2, new Value.Number(2), "1.571", "2");
        assertEdited("/$ctl/cfg/lights/btns", 0, new Value.Number(12), "\"btns\":10", "\"btns\":12");
        assertEdited("/ae_globals/clkrate", 0, new Value.Number(44100), "48000", "44100");
    }

    @Test
    void settingWhatIsSetAlreadyChangesNothing() throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        assertSame(snapshot, snapshot.with("/ch/12", 5, new Value.Number(-5)));
        assertSame(snapshot, snapshot.with("/bus/3", 5, Value.CLOSED));
        assertSame(snapshot, snapshot.with("/ch/12/flt", 1, new Value.Number(100.2)));
    }

    @Test
    void whatOlderFirmwareWritesAsFalseAndTrueStaysThat() throws Exception {
        WingSnapshot snapshot = Snapshots.small("\"plink\":0", "\"plink\":false");
        assertEquals("true", snapshot.with("/ch/12/send/1", 4, new Value.Number(1)).token(
                snapshot.find("/ch/12/send/1"), 4));
        assertEquals("2", snapshot.with("/ch/12/send/1", 4, new Value.Number(2)).token(
                snapshot.find("/ch/12/send/1"), 4));
    }

    @Test
    void anotherModelIsLoadedAndWhatItDoesNotHaveIsKept() throws Exception {
        ConsoleState edited = Snapshots.parse(Snapshots.SMALL).with("/fx/1", 0, new Value.Choice("PLATE"));
        assertEquals("PLATE", Objects.requireNonNull(edited.spec(edited.find("/fx/1/par"))).variant());
        assertEquals(Snapshots.SMALL.replace("\"HALL\"", "\"PLATE\""), new String(edited.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void anyEditIsTheOnlyDifferenceAfterWritingAndReadingAgain() throws Exception {
        Random random = new Random(7);
        WingSnapshot snapshot = Snapshots.parse(Snapshots.full(random));
        int edits = 0;
        while (edits < 150) {
            int line = random.nextInt(snapshot.lineCount());
            if (snapshot.valueCount(line) == 0) {
                continue;
            }
            int index = random.nextInt(snapshot.valueCount(line));
            ParameterSpec parameter = Objects.requireNonNull(snapshot.spec(line)).parameters().get(index);
            Value value = Snapshots.any(parameter, random);
            boolean model = WingCatalogue.get().line(snapshot.path(line) + WingLines.DEPENDENT) != null;
            if (!model && !parameter.same(snapshot.value(line, index), value)) {
                edits++;
                assertOnlyDifference(snapshot, line, index, value, parameter);
            }
        }
    }

    private static void assertOnlyDifference(WingSnapshot snapshot, int line, int index, Value value,
            ParameterSpec parameter) throws Exception {
        String path = snapshot.path(line);
        WingSnapshot again = WingParser.parse(snapshot.with(path, index, value).bytes());
        List<ParameterChange> changes = StateDiff.between(snapshot, again);
        assertEquals(1, changes.size(), () -> path + " " + index + " " + value + " gives " + changes);
        assertEquals(path, changes.get(0).path());
        assertEquals(index, changes.get(0).index());
        assertEquals(parameter.text(value), again.token(line, index));
        for (int other = 0; other < snapshot.lineCount(); other++) {
            assertEquals(other != line, snapshot.sameLine(other, again, other), "line " + other);
        }
    }

    @Test
    void aValueOutsideItsRangeIsRefusedWithTheControlAndTheRange() throws Exception {
        assertRefused("/ch/12/eq/par", 7, new Value.Number(15.5), "Ch 12 EQ 2 gain takes from -15 to 15 dB, not +15.5 dB");
        assertRefused("/ch/12", 5, new Value.Number(10.5), "Ch 12 fader takes from -oo to 10 dB, not +10.5 dB");
        assertRefused("/ch/12", 0, new Value.Text("seventeen letters"),
                "Ch 12 name takes at most 16 plain characters without a quote, not 'seventeen letters'");
        assertRefused("/ch/12/gate/par", 6, new Value.Choice("1:5"),
                "Ch 12 Gate ratio takes one of 1:1.5, 1:2, 1:3, 1:4, gate, not 1:5");
        assertRefused("/ch/12", 4, new Value.Number(1), "Ch 12 mute takes ON or OFF, not 1");
    }

    @Test
    void whatTheSnapshotDoesNotHaveCannotBeSet() throws Exception {
        assertRefused("/ch/13", 5, Value.CLOSED,
                "the snapshot has no values at /ch/13 that Talkback knows: choose another");
        assertRefused("/ch/12/eq/par", 0, new Value.Number(0), "/ch/12/eq/par has no value number 1 in this snapshot");
        assertRefused("/ch/12", 99, new Value.Number(0), "/ch/12 has no value number 100 in this snapshot");
    }

    private static void assertRefused(String path, int index, Value value, String message) throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        EditException refused = assertThrows(EditException.class, () -> snapshot.with(path, index, value));
        assertEquals(message, refused.getMessage());
        assertFalse(String.valueOf(refused.getMessage()).contains("\n"));
    }

    @Test
    void aValueThatIsLeftOutHasItsPlaceAllTheSame() throws Exception {
        WingSnapshot snapshot = Snapshots.parse(Snapshots.SMALL);
        int line = snapshot.find("/ch/12/eq/par");
        assertEquals(20, snapshot.valueCount(line));
        assertFalse(snapshot.holds(line, 0));
        assertTrue(snapshot.holds(line, 7));
        assertEquals("", snapshot.token(line, 0));
        assertEquals("\"1g\":0,\"1f\":199.0535889,\"1q\":0.997970223,\"2g\":1.5,\"2f\":601.3883667,\n\"2q\":1.411322355"
                .replace(",\n", ","), snapshot.text(line));
    }
}
