package studio.talkback.console.x32.internal;

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
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;

class SceneEditTest {

    @Test
    void anEditChangesOnlyItsOwnWord() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL.replace("\n", "  \r\n"));
        ConsoleState edited = scene.with("/ch/12/eq/2", 1, new Value.Number(3160));
        String expected = Scenes.SMALL.replace("\n", "  \r\n").replace("PEQ 2k51", "PEQ 3k20");
        assertEquals(expected, new String(edited.bytes(), StandardCharsets.ISO_8859_1));
        assertEquals("2k51", scene.token(scene.find("/ch/12/eq/2"), 1), "the state before stays as it was");
    }

    @Test
    void thePaddingOfANumberBelongsToIt() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL);
        assertEquals("/ch/12/mix ON -10.0 ON +6 OFF   -oo", line(scene, "/ch/12/mix", 1, new Value.Number(-10)));
        assertEquals("/ch/12/mix ON   -oo ON +6 OFF   -oo", line(scene, "/ch/12/mix", 1, Value.CLOSED));
        assertEquals("/ch/12/mix/01 ON   0.0 -4 EQ-> 0", line(scene, "/ch/12/mix/01", 1, new Value.Number(0)));
        assertEquals("/ch/12/preamp +0.0 OFF ON 24  20", line(scene, "/ch/12/preamp", 4, new Value.Number(20)));
        assertEquals("/ch/12/delay OFF 250.0", line(scene, "/ch/12/delay", 1, new Value.Number(250)));
        assertEquals("/ch/12/grp %00000010 %000110", line(scene, "/ch/12/grp", 1, new Value.Bits(6)));
        assertEquals("/ch/12/config \"Vox 2\" 41 BL 12", line(scene, "/ch/12/config", 0, new Value.Text("Vox 2")));
        assertEquals("/headamp/000 +26.5 ON", line(scene, "/headamp/000", 1, new Value.Switch(true)));
    }

    private static String line(X32Scene scene, String path, int index, Value value) throws EditException {
        ConsoleState edited = scene.with(path, index, value);
        return edited.text(edited.find(path));
    }

    @Test
    void theNameOfTheSceneCanBeChanged() throws Exception {
        ConsoleState edited = Scenes.parse(Scenes.SMALL).with("#", 0, new Value.Text("Paper Moon"));
        assertEquals("Paper Moon", edited.info().name());
        assertTrue(edited.text(0).startsWith("#4.0# \"Paper Moon\" \"mix 3\" %000000000 1"));
    }

    @Test
    void settingWhatIsSetAlreadyChangesNothing() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL.replace("2k51", "2517"));
        assertSame(scene, scene.with("/ch/12/eq/2", 1, new Value.Number(2510)));
        assertSame(scene, scene.with("/ch/12/mix", 5, Value.CLOSED));
    }

    @Test
    void anyEditIsTheOnlyDifferenceAfterWritingAndReadingAgain() throws Exception {
        Random random = new Random(7);
        X32Scene scene = Scenes.parse(Scenes.full(random));
        int edits = 0;
        while (edits < 300) {
            int line = random.nextInt(scene.lineCount());
            int index = random.nextInt(scene.valueCount(line));
            ParameterSpec parameter = Objects.requireNonNull(scene.spec(line)).parameters().get(index);
            Value value = Scenes.any(parameter, random);
            if (!parameter.same(scene.value(line, index), value)) {
                edits++;
                assertOnlyDifference(scene, line, index, value, parameter);
            }
        }
    }

    private static void assertOnlyDifference(X32Scene scene, int line, int index, Value value, ParameterSpec parameter)
            throws Exception {
        String path = scene.path(line);
        X32Scene again = X32SceneParser.parse(scene.with(path, index, value).bytes());
        List<ParameterChange> changes = StateDiff.between(scene, again);
        assertEquals(1, changes.size(), () -> path + " " + index + " " + value + " gives " + changes);
        assertEquals(path, changes.get(0).path());
        assertEquals(index, changes.get(0).index());
        assertEquals(parameter.text(value), again.token(line, index));
        for (int other = 0; other < scene.lineCount(); other++) {
            assertEquals(other != line, scene.sameLine(other, again, other), "line " + other);
        }
    }

    @Test
    void aValueOutsideItsRangeIsRefusedWithTheControlAndTheRange() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL);
        assertRefused(scene, "/ch/12/eq/2", 1, new Value.Number(25000),
                "Ch 12 EQ 2 frequency takes from 20 to 20000 Hz, not 25.00 kHz");
        assertRefused(scene, "/ch/12/mix", 1, new Value.Number(10.5), "Ch 12 fader takes from -oo to 10 dB, not "
                + "+10.5 dB");
        assertRefused(scene, "/ch/12/eq/2", 2, Value.CLOSED, "Ch 12 EQ 2 gain takes from -15 to 15 dB, not -oo");
        assertRefused(scene, "/ch/12/config", 1, new Value.Number(1.5), "Ch 12 icon takes a whole number from 1 to "
                + "74, not 2");
        assertRefused(scene, "/ch/12/dyn", 1, new Value.Choice("LIMIT"), "Ch 12 Dyn mode takes one of COMP, EXP, "
                + "not LIMIT");
        assertRefused(scene, "/ch/12/grp", 0, new Value.Bits(256), "Ch 12 DCA groups takes 8 bits, not none");
        assertRefused(scene, "/ch/12/mix", 0, new Value.Number(1), "Ch 12 on takes ON or OFF, not 1");
    }

    @Test
    void aNameThatTheDisplayCannotShowIsRefused() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL);
        for (String name : List.of("thirteen char", "a\"b", "line\nfeed", "Stra\u00dfe")) {
            EditException refused = assertThrows(EditException.class,
                    () -> scene.with("/ch/12/config", 0, new Value.Text(name)));
            String message = String.valueOf(refused.getMessage());
            assertTrue(message.startsWith("Ch 12 name takes at most 12 plain characters"), message);
            assertFalse(message.contains("\n"));
        }
    }

    @Test
    void whatTheSceneDoesNotHaveCannotBeSet() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL + "/made/up 1\n");
        assertRefused(scene, "/ch/13/mix", 0, new Value.Switch(true),
                "the scene has no line /ch/13/mix that Talkback knows: choose another");
        assertRefused(scene, "/made/up", 0, new Value.Number(1),
                "the scene has no line /made/up that Talkback knows: choose another");
        assertRefused(scene, "/ch/12/mix", 6, new Value.Number(1), "/ch/12/mix has no value number 7 in this scene");
    }

    private static void assertRefused(X32Scene scene, String path, int index, Value value, String message) {
        EditException refused = assertThrows(EditException.class, () -> scene.with(path, index, value));
        assertEquals(message, refused.getMessage());
    }

    @Test
    void theSettingsOfAnEffectAreThoseOfTheEffectThatIsLoaded() throws Exception {
        X32Scene scene = Scenes.parse(Scenes.SMALL);
        LineSpec hall = Objects.requireNonNull(scene.spec(scene.find("/fx/1/par")));
        assertEquals("HALL", hall.variant());
        assertEquals(new Value.Number(5740), scene.value(scene.find("/fx/1/par"), 3));
        ConsoleState edited = scene.with("/fx/1/par", 1, new Value.Number(2.456));
        assertEquals("2.46", edited.token(edited.find("/fx/1/par"), 1));
    }
}
