package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Strip;

class WingCatalogueTest {

    private final WingCatalogue catalogue = WingCatalogue.get();

    @Test
    void everyStripOfTheConsoleIsThere() {
        Map<String, Set<Strip>> strips = new LinkedHashMap<>();
        catalogue.lines().forEach(line -> strips.computeIfAbsent(line.strip().kind(), any -> new HashSet<>())
                .add(line.strip()));
        assertEquals(40, strips.get("Ch").size());
        assertEquals(8, strips.get("Aux").size());
        assertEquals(16, strips.get("Bus").size());
        assertEquals(4, strips.get("Main").size());
        assertEquals(8, strips.get("Mtx").size());
        assertEquals(16, strips.get("DCA").size());
        assertEquals(8, strips.get("Mute group").size());
        assertEquals(16, strips.get("FX").size());
    }

    @Test
    void theFirstValueOfANamedStripIsItsName() {
        for (LineSpec line : catalogue.lines()) {
            String path = line.strip().namePath();
            if (path != null) {
                assertEquals("name", Objects.requireNonNull(catalogue.line(path)).parameters().get(0).name(), path);
            }
        }
    }

    @Test
    void everyParameterHasANameOfItsOwnInItsLineAndARangeWithItsEndsInOrder() {
        Set<String> paths = new HashSet<>();
        for (LineSpec line : catalogue.lines()) {
            assertTrue(paths.add(line.path()), line.path());
            assertWellMade(line);
            for (String model : catalogue.variants(line.path())) {
                assertWellMade(Objects.requireNonNull(catalogue.line(line.path(), model)));
            }
        }
    }

    private static void assertWellMade(LineSpec line) {
        Set<String> names = new HashSet<>();
        for (ParameterSpec parameter : line.parameters()) {
            String where = line.path() + " " + line.variant() + " " + parameter.name();
            assertFalse(parameter.name().isBlank(), where);
            assertTrue(names.add(parameter.name()), where);
            assertEquals(new HashSet<>(parameter.words()).size(), parameter.words().size(), where);
            Scale scale = parameter.scale();
            assertTrue(scale == null || scale.min() <= scale.max(), where);
        }
    }

    @Test
    void whatAModelHasIsAVariantOfTheLineBehindTheSlot() {
        assertEquals(33, catalogue.variants("/ch/1/gate/par").size());
        assertEquals(33, catalogue.variants("/bus/16/dyn/par").size());
        assertEquals(8, catalogue.variants("/main/4/eq/par").size());
        assertEquals(65, catalogue.variants("/fx/16/par").size());
        assertEquals(Set.of(), catalogue.variants("/ch/1/eq"));
        assertNull(catalogue.line("/ch/1/eq/par", "HALL"));
        LineSpec channel = Objects.requireNonNull(catalogue.line("/ch/12/eq/par", "STD"));
        assertEquals("EQ 2 gain", channel.name(7));
        assertEquals(20, channel.parameters().size());
        assertEquals(27, Objects.requireNonNull(catalogue.line("/bus/1/eq/par", "STD")).parameters().size());
        LineSpec triple = Objects.requireNonNull(catalogue.line("/fx/3/par", "DEQ3"));
        assertEquals("3 frequency", triple.name(24));
        assertEquals(33, Objects.requireNonNull(catalogue.line("/fx/3/par", "*EVEN*")).parameters().size());
    }

    @Test
    void linesAreFoundByTheirAddress() {
        assertEquals("Ch 12", Objects.requireNonNull(catalogue.line("/ch/12/eq")).strip().label());
        assertEquals("AES50 A in", Objects.requireNonNull(catalogue.line("/io/in/A/48")).strip().label());
        assertEquals("48 gain", Objects.requireNonNull(catalogue.line("/io/in/A/48")).name(2));
        assertEquals("Send Mtx 8 level", Objects.requireNonNull(catalogue.line("/bus/16/send/MX8")).name(1));
        assertEquals("Talk B to Bus 16", Objects.requireNonNull(catalogue.line("/cfg/talk/B")).name(19));
        assertNull(catalogue.line("/ch/41"));
        assertNull(catalogue.line("/main/5/eq"));
    }
}
