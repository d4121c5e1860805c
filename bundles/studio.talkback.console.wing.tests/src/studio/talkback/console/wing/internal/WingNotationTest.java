package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.Setting;

class WingNotationTest {

    private static final WingCatalogue CATALOGUE = WingCatalogue.get();

    @ParameterizedTest
    @CsvSource({ "0,0", "-144,-144", "0.1,0.100000001", "1002.37439,1002.37439", "-3.1,-3.099999905", "2.5,2.5",
        "0.44200000166893008,0.442000002", "20000.001953125,20000.00195", "0.00000007450580596923828,7.450580597e-08",
        "0.01,0.01", "48000,48000", "100000000000,100000000000", "-0.25,-0.25" })
    void numbersAreWrittenAsTheConsoleWritesThem(double number, String text) {
        assertEquals(text, WingNumbers.write(number));
    }

    @ParameterizedTest
    @CsvSource({ "0,0", "-1.75,-1.75", "60.13883591,60.13883591", "7.450580597e-08,7.450580597e-08", "15e-1,1.5",
        "12345678901234567890,1.2345678901234567e19", "0.1234567890123456789,0.12345678901234568", "-0,0" })
    void numbersAreRead(String text, double number) {
        assertEquals(number, read(text), Math.abs(number) * 1e-12);
    }

    @ParameterizedTest
    @CsvSource({ "true", "null", "\"1\"", "[1]", "-", "1e999" })
    void whatIsNoNumberIsNotRead(String text) {
        assertTrue(Double.isNaN(read(text)), text);
    }

    private static double read(String text) {
        return WingNumbers.read(text.getBytes(StandardCharsets.UTF_8), 0, text.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "/ch/1 | 5 | -5.000000477 | -5.0 dB", "/ch/1 | 5 | -0.05859375 | -0.1 dB",
        "/ch/1 | 5 | 0.001 | 0.0 dB", "/ch/1 | 5 | 3.24 | +3.2 dB", "/ch/1 | 6 | -30 | -30", "/ch/1 | 6 | 30 | +30",
        "/ch/1/peq | 1 | 1.499999762 | +1.5 dB", "/ch/1/peq | 2 | 99.68543243 | 99.7 Hz",
        "/ch/1/peq | 2 | 1017.3 | 1.017 kHz", "/ch/1/peq | 2 | 20000.00195 | 20.00 kHz", "/ch/1/peq | 3 | 0.997970223 | 0.998",
        "/ch/1/in/set | 3 | 0.200000271 | +0.2 dB", "/io/in/A/1 | 2 | 15.5 | 15.5 dB", "/io/out/A/1 | 1 | 3 | 3" })
    void numbersAreSaidAsTheScreenShowsThem(String path, int index, double number, String words) {
        ParameterSpec parameter = Objects.requireNonNull(CATALOGUE.line(path)).parameters().get(index);
        assertEquals(words, parameter.words(new Value.Number(number)));
    }

    @Test
    void aFaderIsClosedAtMinus144() {
        ParameterSpec fader = Objects.requireNonNull(CATALOGUE.line("/ch/1")).parameters().get(5);
        assertEquals(Value.CLOSED, fader.read("-144"));
        assertEquals("-144", fader.text(Value.CLOSED));
        assertEquals("-oo", fader.words(Value.CLOSED));
        assertFalse(fader.same(Value.CLOSED, new Value.Number(-90)));
        assertTrue(fader.same(new Value.Number(-0.099999905), new Value.Number(-0.1)));
        assertFalse(fader.same(new Value.Number(-0.1), new Value.Number(-0.2)));
    }

    @Test
    void numbersThatTheScreenShowsAlikeAreTheSame() {
        ParameterSpec gain = Objects.requireNonNull(CATALOGUE.line("/ch/1/peq")).parameters().get(1);
        assertTrue(gain.same(new Value.Number(1.499999762), new Value.Number(1.5)));
        assertFalse(gain.same(new Value.Number(1.5), new Value.Number(1.6)));
        ParameterSpec frequency = Objects.requireNonNull(CATALOGUE.line("/ch/1/peq")).parameters().get(2);
        assertTrue(frequency.same(frequency.read("20000.00195"), new Value.Number(20000)));
        assertFalse(frequency.same(new Value.Number(1017.3), new Value.Number(1024.6)), "two positions of the knob");
    }

    @Test
    void ratiosThatAreWrittenAsNumbersAreSaidAsRatios() {
        ParameterSpec ratio = Objects.requireNonNull(CATALOGUE.line("/ch/1/dyn/par", "COMP")).parameters().get(1);
        assertEquals(new Value.Choice("1.1:1"), ratio.read("1.100000024"));
        assertEquals(new Value.Choice("3:1"), ratio.read("3"));
        assertEquals("1.299999952", ratio.text(new Value.Choice("1.3:1")));
        assertInstanceOf(Value.Unreadable.class, ratio.read("3.2"));
        assertInstanceOf(Value.Unreadable.class, ratio.read("\"3:1\""));
        ParameterSpec expander = Objects.requireNonNull(CATALOGUE.line("/ch/1/dyn/par", "EXP")).parameters().get(1);
        assertEquals(new Value.Choice("1:2"), expander.read("2"));
    }

    @Test
    void whatIsNotOfItsTypeIsKeptAsItIs() {
        ParameterSpec mute = WingSpecs.of("mute", new String[] { "switch" });
        assertEquals(new Value.Switch(true), mute.read("true"));
        for (String token : List.of("1", "\"true\"", "null", "[]", "")) {
            assertEquals(new Value.Unreadable(token), mute.read(token));
            assertEquals(token, mute.text(mute.read(token)));
        }
        ParameterSpec name = WingSpecs.of("name", new String[] { "text", "16" });
        assertEquals(new Value.Text("a \"b\" \\ \u00e9\n"), name.read("\"a \\\"b\\\" \\\\ \\u00e9\\n\""));
        assertInstanceOf(Value.Unreadable.class, name.read("12"));
        assertEquals("\"a\\\\b\"", name.text(new Value.Text("a\\b")));
    }

    @Test
    void firmwareBefore31WritesSomeNumbersAsFalseAndTrue() {
        ParameterSpec link = WingSpecs.of("pan link", new String[] { "int", "0", "2" });
        assertEquals(new Value.Number(0), link.read("false"));
        assertEquals(new Value.Number(1), link.read("true"));
        assertEquals(new Value.Number(2), link.read("2"));
    }

    @Test
    void everyPositionOfEveryControlIsReadAgainAsItWasWritten() {
        for (ParameterSpec parameter : parameters()) {
            Scale scale = parameter.scale();
            for (Value value : values(parameter)) {
                String text = parameter.text(value);
                Value again = parameter.read(text);
                assertTrue(parameter.same(value, again), parameter.name() + " " + text);
                assertEquals(text, parameter.text(again), parameter.name());
                assertNull(parameter.objection(again), parameter.name() + " " + text);
                if (scale != null && scale.positions() > 1 && value instanceof Value.Number before
                        && again instanceof Value.Number after) {
                    assertEquals(scale.position(before.number()), scale.position(after.number()), parameter.name());
                }
            }
        }
    }

    @Test
    void whateverIsShownCanBeTyped() throws Exception {
        for (int seed = 0; seed < 3; seed++) {
            ConsoleSettings settings = new ConsoleSettings(Snapshots.parse(Snapshots.full(new Random(seed))));
            int typed = 0;
            for (String strip : settings.strips()) {
                for (Setting setting : settings.of(strip)) {
                    assertSame(settings.state(), settings.typed(setting, setting.words()), setting.key() + " "
                            + setting.words());
                    typed++;
                }
            }
            assertTrue(typed > 25_000, typed + " controls");
        }
    }

    private static Set<ParameterSpec> parameters() {
        Set<ParameterSpec> parameters = new LinkedHashSet<>();
        for (LineSpec line : CATALOGUE.lines()) {
            parameters.addAll(line.parameters());
            for (String model : CATALOGUE.variants(line.path())) {
                parameters.addAll(Objects.requireNonNull(CATALOGUE.line(line.path(), model)).parameters());
            }
        }
        assertTrue(parameters.size() > 300, parameters.size() + " kinds of control");
        return parameters;
    }

    private static List<Value> values(ParameterSpec parameter) {
        Scale scale = parameter.scale();
        List<Value> values = new ArrayList<>();
        if (scale != null) {
            for (int position = 0; position < scale.positions(); position++) {
                values.add(new Value.Number(scale.at(position)));
            }
        } else if (parameter.type() == ParameterType.CHOICE) {
            parameter.words().forEach(word -> values.add(new Value.Choice(word)));
        } else {
            Random random = new Random(3);
            for (int i = 0; i < 5; i++) {
                values.add(Snapshots.any(parameter, random));
            }
        }
        return values;
    }
}
