package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneRoundTripTest {

    @Test
    void scenesOfRealConsolesAreWrittenByteForByte() throws Exception {
        for (Path sample : Scenes.samples()) {
            byte[] bytes = Files.readAllBytes(sample);
            assertArrayEquals(bytes, new X32Codec().parse(bytes).bytes(), sample.toString());
        }
    }

    @Test
    void aMadeUpSceneWithEveryLineIsWrittenByteForByte() throws Exception {
        byte[] bytes = Scenes.full(new Random(11)).getBytes(StandardCharsets.ISO_8859_1);
        X32Scene scene = X32SceneParser.parse(bytes.clone());
        assertArrayEquals(bytes, scene.bytes());
        assertEquals(2118, scene.lineCount(), "a scene of firmware 4.x has so many lines");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "#4.0# \"a\" \"\" %000000000 1\r\n/ch/01/delay OFF   0.3\r\n",
        "#4.0# \"a\" \"\" %000000000 1        \n/ch/01/delay OFF   0.3   \n",
        "#4.0# \"a\" \"\" %000000000 1\n/ch/01/delay OFF   0.3",
        "#4.0#\t\"a\"  \"\"   %000000000 1\n  /ch/01/delay\tOFF 0.3\n\n\n",
        "#4.0# \"a\" \"\" %000000000 1\n/ch/01/config \"Stra\u00dfe\" 1 RD 1\n",
        "#4.0# \"a\" \"\" %000000000 1\n/made/up 1 2 \"three\" four\n# a remark\n",
        "#4.0# \"a\" \"\" %000000000 1\n/ch/01/config \"\"\"\"\"\"\"a\"b\"c d\"\"\"\"\" 1\"\"\"\n",
        "#2.7# \"a\" \"\" %000000000 1\n/ch/01/delay OFF\n" })
    void oddlyWrittenScenesAreWrittenByteForByte(String text) throws Exception {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(bytes, X32SceneParser.parse(bytes.clone()).bytes());
    }

    @Test
    void namesInUtf8AndInLatin1AreBothShownAsTheyWereMeant() throws Exception {
        String text = "#4.0# \"a\" \"\" %000000000 1\n/ch/01/config \"Stra\u00dfe\" 1 RD 1\n";
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        byte[] latin1 = text.getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("\"Stra\u00dfe\"", X32SceneParser.parse(utf8).token(1, 0));
        assertEquals("\"Stra\u00dfe\"", X32SceneParser.parse(latin1).token(1, 0));
    }
}
