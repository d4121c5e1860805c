package studio.talkback.library.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

/** Names that every disk takes. */
class FileNamesTest {

    @Test
    void whatSticksRefuseIsNoPartOfAName() {
        assertEquals("Ça - -Été-- ----", FileNames.of("Ça : \"Été?\" <*|>"));
        assertEquals("mix-final", FileNames.of("mix/final. . "));
        assertEquals("hidden", FileNames.of(" .hidden"));
        assertEquals("one two", FileNames.of("one\u00a0 two".replace('\u00a0', ' ')));
        assertEquals("-", FileNames.of("..."));
    }

    @Test
    void theNamesOfDevicesAreNone() {
        assertEquals("-CON", FileNames.of("CON"));
        assertEquals("-aux.mix", FileNames.of("aux.mix"));
        assertEquals("-com1", FileNames.of("com1."));
        assertEquals("Contra", FileNames.of("Contra"));
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertTrue(FileNames.of("夜".repeat(200)).getBytes(StandardCharsets.UTF_8).length <= 180);
        assertEquals("🎚".repeat(45), FileNames.of("🎚".repeat(100)));
        assertEquals("a".repeat(180), FileNames.of("a".repeat(500)));
    }
}
