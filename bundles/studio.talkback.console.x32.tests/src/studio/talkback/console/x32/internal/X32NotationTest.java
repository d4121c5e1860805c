package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;

class X32NotationTest {

    private static final X32Catalogue CATALOGUE = X32Catalogue.get();

    @ParameterizedTest
    @CsvSource({ "2k51,2510", "10k02,10020", "7k2,7200", "20k0,20000", "1k,1000", "98.0,98", "-oo,-Infinity",
        "+4.6,4.6", "-18.0,-18", "+0,0", "-10.7,-10.7", "0.02,0.02", "211.44,211.44" })
    void numbersOfTheConsoleAreRead(String text, double number) {
        assertEquals(number, read(text), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({ "''", "-", "+", "k", "k5", "1k2k", "1.2.3", "1.2k", "oo", "+oo", "-oox", "1e3", "0x10", "NaN",
        "12345678901234567890", "--1", "1-" })
    void whatIsNoNumberIsNotRead(String text) {
        assertTrue(Double.isNaN(read(text)), text);
    }

    private static double read(String text) {
        return X32Numbers.read(text.getBytes(StandardCharsets.ISO_8859_1), 0, text.length());
    }

    @ParameterizedTest
    @CsvSource({ "/ch/01/eq/1,1,2500,2k51", "/ch/01/eq/1,1,20,20.0", "/ch/01/eq/1,1,20000,20k00",
        "/ch/01/eq/1,1,1977,1k97", "/ch/01/eq/1,2,-10.75,-10.7", "/ch/01/eq/1,2,12.25,+12.2",
        "/ch/01/eq/1,2,0,+0.00", "/ch/01/eq/1,3,10,10", "/ch/01/mix,1,4.6,+4.6", "/ch/01/mix,1,0,0.0",
        "/ch/01/mix,1,-89.9,-oo", "/ch/01/mix,3,-94,-94", "/ch/01/mix,3,6,+6", "/ch/01/mix/01,1,-0.25,-0.3",
        "/ch/01/mix/01,1,2.25,+2.3", "/ch/01/preamp,0,-10.25,-10.3", "/ch/01/preamp,4,20,20",
        "/ch/01/gate,3,60,60.0", "/ch/01/gate,5,0.02,0.02", "/ch/01/gate,5,500,502", "/ch/01/gate,6,258,258",
        "/ch/01/dyn,7,10.5,10.5", "/ch/01/dyn,7,5.5,5.50", "/config/osc,1,100,100.2", "/headamp/000,0,26.5,+26.5" })
    void numbersAreWrittenAsTheConsoleWritesThem(String path, int index, double number, String text) {
        LineSpec line = Objects.requireNonNull(CATALOGUE.line(path));
        assertEquals(text, line.parameters().get(index).text(new Value.Number(number)));
    }

    @Test
    void otherValuesAreWrittenAsTheConsoleWritesThem() {
        ParameterSpec groups = Objects.requireNonNull(CATALOGUE.line("/ch/01/grp")).parameters().get(1);
        assertEquals("%000110", groups.text(new Value.Bits(6)));
        assertEquals(new Value.Bits(6), groups.read("%000110"));
        ParameterSpec on = X32Specs.onOff("on");
        assertEquals("ON", on.text(new Value.Switch(true)));
        assertEquals(new Value.Switch(false), on.read("OFF"));
        assertEquals("\"Lead Vox\"", X32Specs.text("name", 12).text(new Value.Text("Lead Vox")));
    }

    @Test
    void whatIsNotOfItsTypeIsKeptAsItIs() {
        LineSpec eq = Objects.requireNonNull(CATALOGUE.line("/ch/01/eq/1"));
        assertEquals(new Value.Unreadable("XYZ"), eq.parameters().get(0).read("XYZ"));
        assertEquals(new Value.Unreadable("-oo"), eq.parameters().get(1).read("-oo"));
        assertEquals("XYZ", eq.parameters().get(0).text(new Value.Unreadable("XYZ")));
        assertInstanceOf(Value.Unreadable.class, X32Specs.onOff("on").read("on"));
        assertInstanceOf(Value.Unreadable.class, X32Specs.bits("bits", List.of("a", "b")).read("%012"));
        assertInstanceOf(Value.Unreadable.class, X32Specs.bits("bits", List.of("a", "b")).read("%02"));
    }

    @Test
    void everyPositionOfEveryControlIsReadAgainAsItWasWritten() {
        for (ParameterSpec parameter : parameters()) {
            for (Value value : values(parameter)) {
                String text = parameter.text(value);
                Value again = parameter.read(text);
                assertEquals(text, parameter.text(again), parameter.name());
                assertNull(parameter.objection(again), parameter.name() + " " + text);
            }
        }
    }

    private static List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        for (LineSpec line : CATALOGUE.lines()) {
            if (line.path().matches("#|/config.*|/(ch|auxin|fxrtn|bus|mtx)/01.*|/main.*|/.*/0?1|/dca/1.*|/outputs.*")) {
                parameters.addAll(line.parameters());
            }
        }
        for (String effect : CATALOGUE.variants("/fx/1/par")) {
            parameters.addAll(Objects.requireNonNull(CATALOGUE.line("/fx/1/par", effect)).parameters());
        }
        return parameters;
    }

    private static List<Value> values(ParameterSpec parameter) {
        Scale scale = parameter.scale();
        List<Value> values = new ArrayList<>();
        if (scale != null && scale.positions() > 0) {
            for (int position = 0; position < scale.positions(); position++) {
                values.add(new Value.Number(scale.at(position)));
            }
        } else {
            Random random = new Random(5);
            for (int i = 0; i < 40; i++) {
                values.add(Scenes.any(parameter, random));
            }
        }
        return values;
    }

    @Test
    void neighbouringFrequenciesAreDifferentValues() {
        ParameterSpec frequency = Objects.requireNonNull(CATALOGUE.line("/ch/01/eq/1")).parameters().get(1);
        Scale scale = Objects.requireNonNull(frequency.scale());
        for (int position = 1; position < scale.positions(); position++) {
            String lower = frequency.text(new Value.Number(scale.at(position - 1)));
            String higher = frequency.text(new Value.Number(scale.at(position)));
            assertNotEquals(lower, higher);
        }
    }

    @Test
    void valuesThatTheConsoleHoldsAsOnePositionAreTheSame() {
        List<ParameterSpec> mix = Objects.requireNonNull(CATALOGUE.line("/ch/01/mix")).parameters();
        ParameterSpec send = mix.get(5);
        assertTrue(send.same(new Value.Number(-72.0), new Value.Number(-72.4)), "a send has steps of 3 dB there");
        assertTrue(send.same(Value.CLOSED, new Value.Number(-90)));
        assertTrue(!send.same(new Value.Number(0), new Value.Number(0.25)));
        assertTrue(!mix.get(1).same(new Value.Number(-72.0), new Value.Number(-72.9)), "a fader has finer steps");
    }

    @Test
    void anotherSpellingIsTheSameWordAndStaysInTheFile() throws Exception {
        X32Scene other = Scenes.parse("#4.0# \"A\" \"\" %000000000 1\n/config/routing/CARD AN1-8 AUX1-6/Mon AuxIN1-6/TB OUT1-8\n");
        X32Scene own = Scenes.parse("#4.0# \"A\" \"\" %000000000 1\n/config/routing/CARD AN1-8 AUX/CR AUX/TB OUT1-8\n");
        assertEquals(new Value.Choice("AUX/CR"), other.value(other.find("/config/routing/CARD"), 1));
        assertEquals("AUX1-6/Mon", other.token(other.find("/config/routing/CARD"), 1));
        assertEquals(List.of(), StateDiff.between(other, own));
        assertTrue(other.warnings().stream().noneMatch(each -> each.text().contains("AUX1-6")), other.warnings().toString());
    }
}
