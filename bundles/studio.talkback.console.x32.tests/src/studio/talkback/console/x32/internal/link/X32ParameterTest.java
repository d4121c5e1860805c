package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;
import studio.talkback.console.link.ControlRole;
import studio.talkback.console.x32.internal.Scenes;
import studio.talkback.console.x32.internal.X32Catalogue;
import studio.talkback.console.x32.internal.osc.OscDecoder;
import studio.talkback.console.x32.internal.osc.OscEncoder;
import studio.talkback.console.x32.internal.osc.OscMessage;

/** Every parameter of the catalogue as OSC has it. */
class X32ParameterTest {

    private static final X32Catalogue CATALOGUE = X32Catalogue.get();

    @Test
    void everyParameterHasAnAddressOfItsOwn() {
        Set<String> addresses = new HashSet<>();
        int parameters = 0;
        for (LineSpec line : lines()) {
            List<String> all = X32Addresses.get().of(line.path());
            assertEquals(line.parameters().size(), all.size(), line.path());
            for (String address : all) {
                assertEquals(line.path(), X32Addresses.get().line(address));
                assertTrue(address.matches("(/[A-Za-z0-9-]+)+"), address);
                addresses.add(address);
                parameters++;
            }
        }
        assertEquals(parameters, addresses.size());
        assertTrue(parameters > 8_000, parameters + " parameters");
    }

    @Test
    void addressesAreThoseOfTheDescription() {
        assertAddress("/ch/01/eq/1/g", "/ch/01/eq/1", "gain");
        assertAddress("/ch/32/preamp/hpf", "/ch/32/preamp", "lo cut frequency");
        assertAddress("/ch/05/dyn/mgain", "/ch/05/dyn", "gain");
        assertAddress("/ch/05/dyn/keysrc", "/ch/05/dyn", "key source");
        assertAddress("/mtx/06/dyn/mix", "/mtx/06/dyn", "mix");
        assertAddress("/auxin/08/mix/mlevel", "/auxin/08/mix", "main M/C level");
        assertAddress("/main/st/mix/pan", "/main/st/mix", "pan");
        assertAddress("/bus/16/mix/05/panFollow", "/bus/16/mix/05", "pan follow");
        assertAddress("/dca/8/fader", "/dca/8", "fader");
        assertAddress("/headamp/127/phantom", "/headamp/127", "phantom");
        assertAddress("/config/chlink/31-32", "/config/chlink", "31-32");
        assertAddress("/config/userctrl/C/btn/12", "/config/userctrl/C/btn", "12");
        assertAddress("/config/userrout/out/48", "/config/userrout/out", "48");
        assertAddress("/config/routing/IN/AUX", "/config/routing/IN", "aux");
        assertAddress("/config/routing/OUT/13-16", "/config/routing/OUT", "13-16");
        assertAddress("/config/talk/B/destmap", "/config/talk/B", "destinations");
        assertAddress("/config/solo/dimpfl", "/config/solo", "dim on PFL");
        assertAddress("/config/dp48/link/24", "/config/dp48/link", "47-48");
        assertAddress("/outputs/p16/16/iQ/speaker", "/outputs/p16/16/iQ", "speaker");
        assertAddress("/outputs/main/01/delay/time", "/outputs/main/01/delay", "time");
        assertAddress("/fx/4/source/r", "/fx/4/source", "right");
        assertEquals("/fx/8/par/64", X32Addresses.get().of("/fx/8/par", 63));
    }

    private static void assertAddress(String address, String path, String name) {
        LineSpec line = Objects.requireNonNull(CATALOGUE.line(path));
        List<String> names = line.parameters().stream().map(ParameterSpec::name).toList();
        assertTrue(names.contains(name), path + " has " + names);
        assertEquals(address, X32Addresses.get().of(path, names.indexOf(name)));
    }

    @Test
    void everyPositionOfEveryParameterComesBackAsItWasSent() {
        int values = 0;
        for (LineSpec line : linesAndVariants()) {
            for (int index = 0; index < line.parameters().size(); index++) {
                if (new X32Link().role(line, index) != ControlRole.NOISE) {
                    for (Value value : values(Objects.requireNonNull(line.parameters().get(index)))) {
                        assertReturns(line, index, value);
                        values++;
                    }
                }
            }
        }
        assertTrue(values > 1_000_000, values + " values");
    }

    private static void assertReturns(LineSpec line, int index, Value value) {
        ParameterSpec spec = Objects.requireNonNull(line.parameters().get(index));
        OscMessage sent = OscMessage.of(X32Addresses.get().of(line.path(), index), X32Arguments.of(line, index, value));
        OscMessage back = OscDecoder.decode(ByteBuffer.wrap(OscEncoder.encode(sent))).orElseThrow();
        Value returned = X32Arguments.value(line, index, Objects.requireNonNull(back.arguments().get(0)));
        assertNotNull(returned, () -> line.path() + " " + spec.name() + " " + value);
        boolean spelling = value.equals(new Value.Choice("MS"));
        assertTrue(spelling || spec.same(value, Objects.requireNonNull(returned)),
                () -> line.path() + " " + line.variant() + " " + spec.name() + " " + value + " came back as " + returned);
        if (back.arguments().get(0) instanceof Float f) {
            assertTrue(f >= 0 && f <= 1, () -> line.path() + " " + f);
        }
    }

    /** All values of a parameter; of a number without known steps those that its notation can tell apart at the ends and between. */
    private static List<Value> values(ParameterSpec spec) {
        List<Value> values = new ArrayList<>();
        Scale scale = spec.scale();
        switch (spec.type()) {
            case SWITCH -> values.addAll(List.of(new Value.Switch(false), new Value.Switch(true)));
            case CHOICE, COLOUR -> spec.words().forEach(word -> values.add(new Value.Choice(word)));
            case TEXT -> values.addAll(List.of(new Value.Text(""), new Value.Text("x".repeat(spec.size()))));
            case BITMASK -> {
                for (int bit = 0; bit < spec.size(); bit++) {
                    values.add(new Value.Bits(1L << bit));
                }
                values.add(new Value.Bits((1L << spec.size()) - 1));
            }
            default -> {
                Scale steps = Objects.requireNonNull(scale);
                int positions = steps.positions() > 0 ? steps.positions() : 101;
                for (int i = 0; i < positions; i++) {
                    values.add(steps.positions() > 0 ? new Value.Number(steps.at(i))
                            : spec.read(spec.text(new Value.Number(steps.atTravel(i / 100.0)))));
                }
            }
        }
        return values;
    }

    @Test
    void argumentsAreThoseOfTheDescription() {
        assertArgument(0.825f, "/ch/01/mix", 1, new Value.Number(3));
        assertArgument(0.75f, "/ch/02/mix", 3, new Value.Number(50));
        assertArgument(0f, "/ch/02/mix", 1, Value.CLOSED);
        assertArgument(3, "/ch/01/gate", 1, new Value.Choice("GATE"));
        assertArgument(0f, "/ch/01/eq/1", 3, new Value.Number(10));
        assertArgument(1f, "/ch/01/eq/1", 3, new Value.Number(0.3));
        assertArgument(0x3eedfa44, "/ch/01/eq/1", 3, new Value.Number(1.9589));
        assertArgument(28, "/fx/1", 0, new Value.Choice("GEQ"));
        assertArgument(60, "/fx/4", 0, new Value.Choice("PIT"));
        assertArgument(33, "/fx/8", 0, new Value.Choice("SUB"));
        assertArgument(0b000011, "/ch/01/grp", 1, new Value.Bits(3));
        assertArgument(41, "/ch/01/config", 1, new Value.Number(41));
    }

    /** An integer stands for the bits of a float where the control takes one. */
    /** As the description numbers them; the emulator has some of them the other way round. */
    @ParameterizedTest
    @CsvSource({ "1, 'GEQ2 27, GEQ 28, TEQ2 29, TEQ 30, DES2 31, DES 32, P1A 33, P1A2 34, PQ5 35, PQ5S 36, CMB 39, CMB2 40, FAC 41, "
            + "FAC1M 42, FAC2 43, LEC 44, LEC2 45, ULC 46, ULC2 47, ENH2 48, ENH 49, AMP2 55, AMP 56, DRV2 57, DRV 58, PIT2 59, PIT 60'",
            "5, 'GEQ2 0, GEQ 1, TEQ2 2, TEQ 3, DES2 4, DES 5, P1A 6, P1A2 7, PQ5 8, PQ5S 9, WAVD 10, LIM 11, FAC 12, FAC1M 13, FAC2 14, "
                    + "LEC 15, LEC2 16, ULC 17, ULC2 18, ENH2 19, ENH 20, EXC2 21, EXC 22, AMP2 26, AMP 27, DRV2 28, DRV 29, PAN 32'" })
    void theStereoAndTheDualFormOfAnEffectHaveTheirOwnNumbers(int slot, String numbers) {
        for (String each : numbers.split(", ")) {
            String[] parts = each.split(" ");
            assertArgument(Integer.valueOf(parts[1]), "/fx/" + slot, 0, new Value.Choice(parts[0]));
        }
    }

    private static void assertArgument(Object argument, String path, int index, Value value) {
        Object sent = X32Arguments.of(Objects.requireNonNull(CATALOGUE.line(path)), index, value);
        if (sent instanceof Float f && argument instanceof Integer bits) {
            assertEquals(Float.intBitsToFloat(bits), f, 1e-4);
        } else if (sent instanceof Float f) {
            assertEquals((Float) argument, f, 1e-3);
        } else {
            assertEquals(argument, sent);
        }
    }

    @Test
    void argumentsThatAControlDoesNotTakeAreNoValue() {
        LineSpec mix = Objects.requireNonNull(CATALOGUE.line("/ch/01/mix"));
        assertNull(X32Arguments.value(mix, 1, "loud"));
        assertNull(X32Arguments.value(mix, 1, 3));
        assertNull(X32Arguments.value(Objects.requireNonNull(CATALOGUE.line("/fx/1")), 0, 61));
        assertNull(X32Arguments.value(Objects.requireNonNull(CATALOGUE.line("/ch/01/config")), 1, 75));
        assertNull(X32Arguments.value(Objects.requireNonNull(CATALOGUE.line("/ch/01/config")), 0, "far too long a name"));
    }

    @Test
    void rolesSayWhatIsHeard() {
        assertRole(ControlRole.ON, "/ch/01/mix", 0);
        assertRole(ControlRole.LEVEL, "/ch/01/mix", 1);
        assertRole(ControlRole.SOUND, "/ch/01/mix", 2);
        assertRole(ControlRole.SOUND, "/ch/01/mix/01", 0);
        assertRole(ControlRole.LABEL, "/ch/01/config", 0);
        assertRole(ControlRole.SOUND, "/ch/01/config", 3);
        assertRole(ControlRole.ON, "/dca/1", 0);
        assertRole(ControlRole.LABEL, "/dca/1/config", 0);
        assertRole(ControlRole.PHANTOM, "/headamp/000", 1);
        assertRole(ControlRole.SHARED, "/headamp/000", 0);
        assertRole(ControlRole.MUTE_GROUP, "/config/mute", 5);
        assertRole(ControlRole.SETUP, "/config/chlink", 0);
        assertRole(ControlRole.SETUP, "/fx/1", 0);
        assertRole(ControlRole.NOISE, "/fx/1/par", 0);
        assertRole(ControlRole.NOISE, "/config/dp48", 1);
        assertRole(ControlRole.LABEL, "/config/userctrl/A/btn", 0);
        assertRole(ControlRole.NOISE, X32Catalogue.HEADER, 0);
        assertEquals(List.of("Bus 3", "Bus 4"), feeds("/ch/01/mix/03"));
        assertEquals(List.of("Bus 4"), feeds("/fxrtn/01/mix/04"));
        assertEquals(List.of("Mtx 5", "Mtx 6"), feeds("/main/st/mix/05"));
        assertEquals(List.of(), feeds("/ch/01/eq/1"));
    }

    private static void assertRole(ControlRole role, String path, int index) {
        assertEquals(role, new X32Link().role(Objects.requireNonNull(CATALOGUE.line(path)), index), path + " " + index);
    }

    private static List<String> feeds(String path) {
        return new X32Link().feeds(Objects.requireNonNull(CATALOGUE.line(path))).stream()
                .map(strip -> strip.label()).toList();
    }

    private static List<LineSpec> lines() {
        return CATALOGUE.lines().subList(1, CATALOGUE.lines().size());
    }

    private static List<LineSpec> linesAndVariants() {
        List<LineSpec> all = new ArrayList<>(lines());
        for (LineSpec line : lines()) {
            CATALOGUE.variants(line.path()).forEach(
                    variant -> all.add(Objects.requireNonNull(CATALOGUE.line(line.path(), variant))));
        }
        return all;
    }

    @Test
    void linesOfNodeAreReadAsTheSceneHasThem() throws Exception {
        for (String line : Scenes.full(new Random(4)).lines().skip(1).toList()) {
            X32Text text = X32Text.of(OscMessage.of("node", line + "\n")).orElseThrow();
            assertEquals(line, text.text());
            assertEquals(line.substring(0, line.indexOf(' ')), text.path());
        }
        X32Text named = X32Text.of(OscMessage.of("node", "/ch/01/config \"Lead  Vox\" 41 BL 1\n")).orElseThrow();
        assertEquals(List.of("\"Lead  Vox\"", "41", "BL", "1"), named.words());
        assertTrue(X32Text.of(OscMessage.of("node", "/ch/01/config \"Lead")).isEmpty());
        assertTrue(X32Text.of(OscMessage.of("node", "/ch/01/config\0 1")).isEmpty());
        assertTrue(X32Text.of(OscMessage.of("/ch/01/mix/on", 1)).isEmpty());
        assertTrue(X32Text.of(OscMessage.of("node")).isEmpty());
    }
}
