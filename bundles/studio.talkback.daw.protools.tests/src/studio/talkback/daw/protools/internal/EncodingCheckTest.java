package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.evidence.EvidenceException;

/** UTF-8 and MacRoman are told apart as strictly as Unicode defines UTF-8. */
class EncodingCheckTest {

    @Test
    void everyCharacterInUtf8IsUtf8() throws Exception {
        StringBuilder all = new StringBuilder();
        for (int character = 1; character <= Character.MAX_CODE_POINT; character += 7) {
            if (character < Character.MIN_SURROGATE || character > Character.MAX_SURROGATE) {
                all.appendCodePoint(character);
            }
        }
        assertEquals(TextEncoding.UTF_8, check(all.toString().getBytes(StandardCharsets.UTF_8)).encoding());
    }

    @Test
    void randomBytesAreJudgedAsTheJdkJudgesThem() throws Exception {
        Random random = new Random(1);
        int valid = 0;
        for (int round = 0; round < 20_000; round++) {
            byte[] bytes = new byte[random.nextInt(6) + 1];
            random.nextBytes(bytes);
            bytes = Arrays.copyOf(bytes, bytes.length + 1);
            boolean expected = new String(bytes, StandardCharsets.UTF_8).indexOf('\uFFFD') < 0;
            if ((bytes[0] & bytes[1] & 0xFE) != 0xFE) {
                assertEquals(expected, check(bytes).encoding() == TextEncoding.UTF_8, () -> "round");
                valid += expected ? 1 : 0;
            }
        }
        assertTrue(valid > 100, "some are valid");
    }

    @ParameterizedTest
    @ValueSource(ints = { 0x80, 0x8E, 0xC0, 0xC1, 0xC9, 0xF5, 0xFF })
    void aLoneHighByteIsMacRomanWhereverItStands(int high) throws Exception {
        for (int at = 0; at < 20; at++) {
            byte[] bytes = "0123456789012345678901234".getBytes(StandardCharsets.US_ASCII);
            bytes[at] = (byte) high;
            assertEquals(TextEncoding.MAC_ROMAN, check(bytes).encoding());
        }
        assertEquals(TextEncoding.MAC_ROMAN, check(new byte[] { 'a', (byte) high }).encoding());
    }

    @Test
    void aCharacterCutAtTheEndOfUtf8TextDoesNotMakeItMacRoman() throws Exception {
        byte[] whole = "Für Elise…".getBytes(StandardCharsets.UTF_8);
        assertEquals(TextEncoding.UTF_8, check(Arrays.copyOf(whole, whole.length - 1)).encoding());
    }

    @Test
    void aCharacterAcrossTwoBuffersIsUtf8() throws Exception {
        for (int length = 65_530; length < 65_540; length++) {
            assertEquals(TextEncoding.UTF_8,
                    check(("x".repeat(length) + "🥁 and…").getBytes(StandardCharsets.UTF_8)).encoding());
        }
    }

    @Test
    void aByteOrderMarkSettlesItAndDamageIsSaid() throws Exception {
        byte[] marked = "\uFEFFabc".getBytes(StandardCharsets.UTF_8);
        assertEquals(new EncodingCheck.Result(TextEncoding.UTF_8, 3, false), check(marked));
        byte[] damaged = Arrays.copyOf(marked, marked.length + 2);
        damaged[marked.length] = (byte) 0xFF;
        assertEquals(new EncodingCheck.Result(TextEncoding.UTF_8, 3, true), check(damaged));
    }

    @Test
    void damageInTextThatIsUtf8ForTheGreaterPartIsSaid() throws Exception {
        byte[] text = "Für Elise – für immer".getBytes(StandardCharsets.UTF_8);
        text[0] = (byte) 0xFF;
        assertEquals(new EncodingCheck.Result(TextEncoding.MAC_ROMAN, 0, true), check(text));
        byte[] mac = "F\u009Fr immer \u008E\u008F, caf\u008E".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(new EncodingCheck.Result(TextEncoding.MAC_ROMAN, 0, false), check(mac));
    }

    @Test
    void utf16IsRefusedWithTheWayToMendIt() {
        for (var charset : new java.nio.charset.Charset[] { StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE }) {
            EvidenceException refused = assertThrows(EvidenceException.class,
                    () -> check("\uFEFFSESSION NAME:".getBytes(charset)));
            assertTrue(String.valueOf(refused.getMessage()).contains("UTF-16"));
        }
    }

    private static EncodingCheck.Result check(byte[] bytes) throws IOException, EvidenceException {
        return EncodingCheck.of(new ByteArrayInputStream(bytes));
    }
}
