package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;

class X32CatalogueTest {

    private final X32Catalogue catalogue = X32Catalogue.get();

    @Test
    void everyLineAndValueOfScenesOfRealConsolesIsKnownAndInItsRange() throws Exception {
        for (Path sample : Scenes.samples()) {
            X32Scene scene = X32SceneParser.parse(Files.readAllBytes(sample));
            assertEquals(List.of(), scene.warnings(), sample.toString());
            assertEquals(catalogue.lines().size(), scene.lineCount(), sample.toString());
        }
    }

    @Test
    void scenesOfRealConsolesHaveTheLinesInTheCataloguesOrder() throws Exception {
        for (Path sample : Scenes.samples()) {
            X32Scene scene = X32SceneParser.parse(Files.readAllBytes(sample));
            for (int line = 0; line < scene.lineCount(); line++) {
                assertEquals(catalogue.lines().get(line).path(), scene.path(line));
            }
        }
    }

    @Test
    void everyValueOfScenesOfRealConsolesIsInTheNotationThatWeWrite() throws Exception {
        for (Path sample : Scenes.samples()) {
            X32Scene scene = X32SceneParser.parse(Files.readAllBytes(sample));
            for (int line = 0; line < scene.lineCount(); line++) {
                LineSpec spec = Objects.requireNonNull(scene.spec(line));
                for (int i = 0; i < scene.valueCount(line); i++) {
                    String written = spec.parameters().get(i).text(scene.value(line, i));
                    assertEquals(scene.token(line, i), written, spec.path() + " " + spec.name(i));
                }
            }
        }
    }

    @Test
    void aMadeUpSceneWithEveryLineHasNoWarning() throws Exception {
        for (int seed = 0; seed < 20; seed++) {
            assertEquals(List.of(), Scenes.parse(Scenes.full(new Random(seed))).warnings(), "seed " + seed);
        }
    }

    @Test
    void everyParameterHasANameOfItsOwnInItsLine() {
        for (LineSpec line : catalogue.lines()) {
            assertDistinct(line);
            for (String effect : catalogue.variants(line.path())) {
                assertDistinct(Objects.requireNonNull(catalogue.line(line.path(), effect)));
            }
        }
    }

    private static void assertDistinct(LineSpec line) {
        Set<String> names = new HashSet<>();
        for (ParameterSpec parameter : line.parameters()) {
            assertFalse(parameter.name().isBlank(), line.path());
            assertTrue(names.add(parameter.name()), line.path() + " " + line.variant() + " " + parameter.name());
        }
    }

    @Test
    void theFirstFourSlotsHoldAllEffectsAndTheOthersTheInsertEffects() {
        assertEquals(61, catalogue.variants("/fx/1/par").size());
        assertEquals(34, catalogue.variants("/fx/5/par").size());
        assertNull(catalogue.line("/fx/5/par", "HALL"));
        LineSpec hall = Objects.requireNonNull(catalogue.line("/fx/4/par", "HALL"));
        assertEquals("HALL decay", hall.name(1));
        assertEquals("HALL unused 13", hall.name(12));
        assertEquals(64, hall.parameters().size());
    }

    @Test
    void aGraphicEqHasItsBandsAndMasterAndADualOneHasThemTwice() {
        LineSpec graphic = Objects.requireNonNull(catalogue.line("/fx/8/par", "GEQ"));
        assertEquals("GEQ 1k25 Hz", graphic.name(18));
        assertEquals("GEQ master", graphic.name(31));
        LineSpec dual = Objects.requireNonNull(catalogue.line("/fx/8/par", "TEQ2"));
        assertEquals("TEQ2 20k Hz A", dual.name(30));
        assertEquals("TEQ2 master B", dual.name(63));
    }

    @Test
    void linesAreFoundByTheirAddress() {
        assertEquals("Ch 12", Objects.requireNonNull(catalogue.line("/ch/12/eq/2")).strip().label());
        assertEquals("FX Rtn 2R", Objects.requireNonNull(catalogue.line("/fxrtn/04/mix")).strip().label());
        assertEquals("Headamp AES50 B 48", Objects.requireNonNull(catalogue.line("/headamp/127")).strip().label());
        assertNotNull(catalogue.line("/main/m/mix/06"));
        assertNull(catalogue.line("/ch/33/mix"));
        assertTrue(catalogue.variants("/ch/01/mix").isEmpty());
    }
}
