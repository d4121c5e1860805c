package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class ParameterSpecTest {

    private static ParameterSpec spec(ParameterType type, Unit unit, @Nullable Scale scale, List<String> words,
            int size) {
        return new ParameterSpec("control", type, unit, scale, words, size, PlainConsole.NOTATION);
    }

    private static ParameterSpec number(ParameterType type, Unit unit, Scale scale) {
        return spec(type, unit, scale, List.of(), 0);
    }

    @Test
    void numbersAreSaidWithTheirUnit() {
        ParameterSpec frequency = number(ParameterType.LOGARITHMIC, Unit.HERTZ, Scale.logarithmic(20, 20000, 0));
        assertEquals("2.51 kHz", frequency.words(new Value.Number(2510)));
        assertEquals("285.8 Hz", frequency.words(new Value.Number(285.8)));
        ParameterSpec level = number(ParameterType.LEVEL, Unit.DECIBEL, Scale.linear(-90, 10, 0));
        assertEquals("-oo", level.words(Value.CLOSED));
        assertEquals("4.6 dB", level.words(new Value.Number(4.6)));
    }

    @Test
    void numbersThatHaveANameAreSaidByIt() {
        ParameterSpec source = spec(ParameterType.INTEGER, Unit.NONE, Scale.linear(0, 2, 1),
                List.of("OFF", "In 1", "In 2"), 0);
        assertEquals("In 2", source.words(new Value.Number(2)));
        assertEquals("7", source.words(new Value.Number(7)));
    }

    @Test
    void bitsAreSaidByTheirNames() {
        ParameterSpec groups = spec(ParameterType.BITMASK, Unit.NONE, null, List.of("DCA 1", "DCA 2"), 3);
        assertEquals("DCA 2, 3", groups.words(new Value.Bits(6)));
        assertEquals("none", groups.words(new Value.Bits(0)));
    }

    @Test
    void whatCanBeHeldIsAcceptedAndWhatCannotIsObjectedTo() {
        ParameterSpec gain = number(ParameterType.LINEAR, Unit.DECIBEL, Scale.linear(-15, 15, 0.5));
        assertNull(gain.objection(new Value.Number(3)));
        assertEquals("from -15 to 15 dB", gain.objection(new Value.Number(15.5)));
        assertEquals("from -15 to 15 dB", gain.objection(new Value.Number(Double.NaN)));
        assertEquals("from -15 to 15 dB", gain.objection(new Value.Switch(true)));
        ParameterSpec count = number(ParameterType.INTEGER, Unit.NONE, Scale.linear(1, 74, 1));
        assertEquals("a whole number from 1 to 74", count.objection(new Value.Number(2.5)));
        ParameterSpec choice = spec(ParameterType.CHOICE, Unit.NONE, null, List.of("PRE", "POST"), 0);
        assertNull(choice.objection(new Value.Choice("POST")));
        assertEquals("one of PRE, POST", choice.objection(new Value.Choice("post")));
        ParameterSpec bits = spec(ParameterType.BITMASK, Unit.NONE, null, List.of(), 4);
        assertNull(bits.objection(new Value.Bits(15)));
        assertEquals("4 bits", bits.objection(new Value.Bits(16)));
        assertEquals("4 bits", bits.objection(new Value.Unreadable("15")));
    }

    @Test
    void aTextMayHoldWhatTheDisplayShows() {
        ParameterSpec name = spec(ParameterType.TEXT, Unit.NONE, null, List.of(), 4);
        assertNull(name.objection(new Value.Text("Vox~")));
        for (String text : List.of("Voxes", "a\"", "a\n", "\u00e9")) {
            assertEquals("at most 4 plain characters without a quote", name.objection(new Value.Text(text)));
        }
    }

    @Test
    void numbersAreTheSameWhereTheyShareAPosition() {
        ParameterSpec gain = number(ParameterType.LINEAR, Unit.DECIBEL, Scale.linear(-15, 15, 0.5));
        assertTrue(gain.same(new Value.Number(3), new Value.Number(3.1)));
        assertFalse(gain.same(new Value.Number(3), new Value.Number(3.3)));
        assertFalse(gain.same(new Value.Number(15), new Value.Number(20)));
        assertFalse(gain.same(new Value.Number(3), new Value.Unreadable("x")));
    }

    @Test
    void textOfAFileIsMadeFitForOneLine() {
        assertEquals("a?b?c", SafeText.of("a\nb\u0085c"));
        assertEquals("x".repeat(60) + "\u2026", SafeText.of("x".repeat(61)));
        assertEquals("x".repeat(60), SafeText.of("x".repeat(60)));
    }
}
