package studio.talkback.console.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.Test;

/** What a unit dumped by MIDI. */
class SysExTest {

    @Test
    void messagesAreCountedAndTheMakerOfTheFirstIsSaid() {
        assertEquals("SysEx, 2 messages, maker 43 (Yamaha)", read("F0430102F7F04303F7").orElseThrow().said());
        assertEquals("SysEx, 1 message, maker 00 20 1F (TC Electronic)", read("F000201F48F7").orElseThrow().said());
        assertEquals("SysEx, 1 message, maker 5A", read("F05AF7").orElseThrow().said());
    }

    @Test
    void whatIsNotWholeMessagesUpToItsEndIsNone() {
        for (String hex : List.of("", "F0", "F0F7", "F00020F7", "F04301", "F04301F700", "F043F04301F7", "F04380F7", "4D546864")) {
            assertTrue(read(hex).isEmpty(), hex);
        }
    }

    private static Optional<SysEx> read(String hex) {
        return SysEx.of(Objects.requireNonNull(HexFormat.of().parseHex(hex)));
    }
}
