package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;

class X32FormatTest {

    @ParameterizedTest
    @CsvSource({ "WHOLE, 150.6, 151", "WHOLE, -24, -24", "SIGNED_WHOLE, 60, +60", "SIGNED_WHOLE, 0, +0", "TENTH, -9.5, -9.5",
            "TENTH, 20, 20.0", "SIGNED_TENTH, 0, +0.0", "SIGNED_TENTH, -10.25, -10.3", "HUNDREDTH, 0.95, 0.95",
            "HUNDREDTH, 211.44, 211.44", "HUNDREDTH, 1.086, 1.09", "HUNDREDTH, 2, 2.00", "TENTH_TO_TEN, 9.5, 9.5", "TENTH_TO_TEN, 10, 10",
            "LEVEL, 4.6, +4.6", "LEVEL, 0, 0.0", "LEVEL, -Infinity, -oo", "CUT, 5.5, 5.50", "CUT, 10.55, 10.5", "SIGNED_CUT, -10.75, -10.7",
            "SIGNED_CUT, 0, +0.00", "THREE_DIGITS, 0.628, 0.63", "THREE_DIGITS, 50.24, 50.2", "THREE_DIGITS, 502.4, 502",
            "FREQUENCY, 98, 98.0", "FREQUENCY, 2512, 2k51", "FREQUENCY, 10024, 10k02", "COARSE_FREQUENCY, 83.2, 83",
            "COARSE_FREQUENCY, 5741, 5k74", "COARSEST_FREQUENCY, 83.2, 83", "COARSEST_FREQUENCY, 7235, 7k2" })
    void aNumberIsWrittenInItsForm(X32Format form, double number, String text) {
        assertEquals(text, form.write(number));
    }

    /** Without known positions nothing but its digits says what an effect's setting holds. */
    @Test
    void aSettingOfAnEffectKeepsTheDigitsOfItsFormAndTheirNumberStays() {
        X32Catalogue catalogue = X32Catalogue.get();
        Random random = new Random(8);
        int numbers = 0;
        for (String effect : catalogue.variants("/fx/1/par")) {
            LineSpec line = catalogue.line("/fx/1/par", effect);
            for (ParameterSpec parameter : line == null ? List.<ParameterSpec>of() : line.parameters()) {
                Scale scale = parameter.scale();
                if (scale != null && parameter.type().isNumeric() && scale.positions() == 0) {
                    numbers++;
                    double number = scale.min() + (scale.max() - scale.min()) * random.nextDouble();
                    String text = parameter.text(new Value.Number(number));
                    assertEquals(text, parameter.text(parameter.read(text)), effect + " " + parameter.name());
                    double read = ((Value.Number) parameter.read(text)).number();
                    double digits = text.contains("k") ? number * 0.07 : text.contains(".") ? 0.06 : 0.51;
                    assertEquals(number, read, digits, effect + " " + parameter.name() + " " + text);
                }
            }
        }
        assertTrue(numbers > 300, numbers + " settings");
    }

    /** Each number of a real scene that lies in its range is written anew as the console wrote it. */
    @Test
    void theNumbersOfRealScenesAreWrittenAnewAsTheyWere() throws Exception {
        for (Path sample : Scenes.samples()) {
            X32Scene scene = Scenes.parse(new String(Files.readAllBytes(sample), StandardCharsets.ISO_8859_1));
            int numbers = 0;
            for (int line = 0; line < scene.lineCount(); line++) {
                LineSpec spec = scene.spec(line);
                for (int index = 0; spec != null && index < Math.min(spec.parameters().size(), scene.valueCount(line)); index++) {
                    if (scene.value(line, index) instanceof Value.Number number) {
                        ParameterSpec parameter = spec.parameters().get(index);
                        assertEquals(scene.token(line, index).strip(), parameter.text(number).strip(), scene.path(line) + " " + spec.name(index));
                        numbers++;
                    }
                }
            }
            assertTrue(numbers > 4_000, numbers + " numbers");
        }
    }
}
