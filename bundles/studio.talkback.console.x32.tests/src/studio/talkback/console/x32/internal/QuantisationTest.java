package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;

/** What a control can hold, for every control of every kind of file. */
class QuantisationTest {

    /** Every control, once for all that are alike but for their names. */
    private static Map<String, ParameterSpec> parameters(StateKind kind) {
        Map<String, ParameterSpec> parameters = new LinkedHashMap<>();
        X32Catalogue catalogue = X32Catalogue.of(kind);
        for (LineSpec line : catalogue.lines()) {
            add(parameters, line);
            for (String effect : catalogue.variants(line.path())) {
                add(parameters, Objects.requireNonNull(catalogue.line(line.path(), effect)));
            }
        }
        return parameters;
    }

    private static void add(Map<String, ParameterSpec> parameters, LineSpec line) {
        for (ParameterSpec each : line.parameters()) {
            Scale scale = each.scale();
            String like = each.type() + " " + each.notation() + " " + each.words() + " " + each.size()
                    + (scale == null ? "" : " " + scale.min() + " " + scale.max() + " " + scale.positions());
            parameters.putIfAbsent(like, each);
        }
    }

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void whatIsWrittenOfAPositionIsReadAsOneThatIsWrittenAlike(StateKind kind) {
        for (ParameterSpec each : parameters(kind).values()) {
            Scale scale = each.scale();
            for (int position = 0; scale != null && position < scale.positions(); position++) {
                Value held = new Value.Number(scale.at(position));
                String text = each.text(held);
                Value again = each.read(text);
                assertEquals(text, each.text(again), each.name());
                int read = scale.position(((Value.Number) again).number());
                assertEquals(text, each.text(new Value.Number(scale.at(read))),
                        each.name() + " position " + position + " is read as " + read);
                assertTrue(each.same(again, new Value.Number(scale.at(read))), each.name() + " " + text);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void aNumberBetweenTwoPositionsIsTheNearerOne(StateKind kind) {
        for (ParameterSpec each : parameters(kind).values()) {
            Scale scale = each.scale();
            boolean whole = each.type() == ParameterType.INTEGER;
            for (int position = 2; scale != null && !whole && position < scale.positions(); position++) {
                double lower = scale.at(position - 1);
                double higher = scale.at(position);
                Value near = new Value.Number(lower + (higher - lower) * 0.3);
                assertTrue(each.same(new Value.Number(lower), near), each.name() + " " + lower);
                assertFalse(each.same(new Value.Number(higher), near), each.name() + " " + higher);
                assertFalse(each.same(new Value.Number(lower), new Value.Number(higher)), each.name() + " " + lower);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void positionsAreWrittenInTheirOrder(StateKind kind) {
        for (ParameterSpec each : parameters(kind).values()) {
            Scale scale = each.scale();
            double before = Double.NEGATIVE_INFINITY;
            for (int position = 0; scale != null && position < scale.positions(); position++) {
                double number = ((Value.Number) each.read(each.text(new Value.Number(scale.at(position))))).number();
                assertTrue(number >= before, each.name() + " position " + position + " " + number);
                before = number;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void everyWordSwitchAndBitIsReadAsItIsWritten(StateKind kind) {
        for (ParameterSpec each : parameters(kind).values()) {
            for (Value value : plain(each)) {
                assertEquals(value, each.read(each.text(value)), each.name());
            }
        }
    }

    private static Iterable<Value> plain(ParameterSpec each) {
        return Objects.requireNonNull(switch (each.type()) {
            case CHOICE, COLOUR -> each.words().stream().map(word -> (Value) new Value.Choice(word)).toList();
            case SWITCH -> List.of((Value) new Value.Switch(true), new Value.Switch(false));
            case TEXT -> List.of((Value) new Value.Text(""), new Value.Text("x".repeat(each.size())));
            case BITMASK -> IntStream.range(0, each.size())
                    .mapToObj(bit -> (Value) new Value.Bits(1L << bit)).toList();
            default -> List.<Value>of();
        });
    }

    /** A send moves in half decibels at -16, a fader in hundredths: there the two are two steps. */
    @ParameterizedTest
    @CsvSource({ "/ch/01/mix/01,1,-16.0,-16.1,true", "/ch/01/mix,5,-16.0,-16.1,true", "/ch/01/mix,1,-16.0,-16.1,false",
        "/config/solo,0,-16.0,-16.1,true", "/ch/01/gate,2,-16.0,-16.1,true", "/ch/01/gate,2,-16.0,-16.4,false",
        "/ch/01/dyn,4,-16.0,-16.2,true", "/ch/01/eq/1,2,-10.7,-10.75,true", "/ch/01/eq/1,2,-10.7,-10.5,false",
        "/ch/01/preamp,0,-16.0,-16.1,true", "/headamp/000,0,16.0,16.2,true", "/ch/01/mix,3,-16,-18,false",
        "/ch/01/delay,1,16.0,16.1,false", "/ch/01/eq/1,1,2510,2520,true", "/ch/01/eq/1,1,2510,2600,false" })
    void twoNumbersAreOneStepWhereTheConsoleCannotTellThem(String path, int index, double one, double other,
            boolean same) {
        ParameterSpec parameter = Objects.requireNonNull(X32Catalogue.get().line(path)).parameters().get(index);
        assertEquals(same, parameter.same(new Value.Number(one), new Value.Number(other)));
    }

    @ParameterizedTest
    @CsvSource({ "/ch/01/mix,1,1024", "/ch/01/mix,5,161", "/ch/01/mix/01,1,161", "/ch/01/eq/1,1,201", "/ch/01/eq/1,3,72",
        "/ch/01/eq/1,2,121", "/ch/01/gate,5,101", "/ch/01/gate,6,101", "/ch/01/dyn,9,101", "/ch/01/dyn,10,101",
        "/ch/01/preamp,4,101", "/ch/01/preamp,0,145", "/config/osc,1,121", "/headamp/000,0,145", "/ch/01/delay,1,4998",
        "/ch/01/automix,1,49", "/config/solo,9,41", "/config/tape,0,61", "/ch/01/dyn,13,21", "/ch/01/mix,3,101" })
    void everyScaleHasThePositionsThatTheProtocolGivesIt(String path, int index, int positions) {
        ParameterSpec parameter = Objects.requireNonNull(X32Catalogue.get().line(path)).parameters().get(index);
        assertEquals(positions, Objects.requireNonNull(parameter.scale()).positions());
    }

    @ParameterizedTest
    @CsvSource({ "/ch/01/eq/1,3,10,10", "/ch/01/eq/1,3,0.3,0.3", "/ch/01/eq/1,2,15,+15.0", "/ch/01/eq/1,1,20000,20k00",
        "/ch/01/mix,1,10,+10.0", "/ch/01/dyn,9,2000,2000", "/ch/01/dyn,10,4000,4000", "/ch/01/dyn,7,24,24.0",
        "/ch/01/delay,1,500,500.0", "/ch/01/preamp,0,18,+18.0", "/ch/01/preamp,4,400,400", "/ch/01/dyn,8,120,120" })
    void theEndsOfARangeAreWrittenAsTheConsoleWritesThem(String path, int index, double number, String text) {
        ParameterSpec parameter = Objects.requireNonNull(X32Catalogue.get().line(path)).parameters().get(index);
        assertEquals(text, parameter.text(new Value.Number(number)));
        assertEquals(new Value.Number(number), parameter.read(text));
    }
}
