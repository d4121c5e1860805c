package studio.talkback.session.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WavHeaderTest {

    private static final int FUZZED = 5_000;
    private static final WavHeader EXPECTED = new WavHeader(96_000, 24, 2);

    @ParameterizedTest
    @ValueSource(strings = { "RIFF", "RF64", "BW64" })
    void rateDepthAndChannelsAreRead(String form) throws IOException {
        assertEquals(EXPECTED, read(wav(form, 0)));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 602, 65_537 })
    void chunksBeforeTheFormatArePassedAlsoThoseOfAnOddLength(int before) throws IOException {
        assertEquals(EXPECTED, read(wav("RIFF", before)));
    }

    @Test
    void whatIsNoWavSaysNothing() throws IOException {
        assertEquals(WavHeader.UNKNOWN, read(new byte[0]));
        assertEquals(WavHeader.UNKNOWN, read("SESSION NAME:\tGlass House\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(WavHeader.UNKNOWN, read(wav("FORM", 0)));
    }

    @Test
    void aHeaderThatWasCutOffSaysNothing() throws IOException {
        byte[] whole = wav("RIFF", 602);
        int known = 12 + 8 + 602 + 8 + 16;
        for (int length = 0; length < known; length++) {
            assertEquals(WavHeader.UNKNOWN, read(Arrays.copyOf(whole, length)), length + " bytes");
        }
        assertEquals(EXPECTED, read(Arrays.copyOf(whole, known)));
    }

    @Test
    void nonsenseIsUnknown() throws IOException {
        byte[] odd = wav("RIFF", 0);
        ByteBuffer fields = ByteBuffer.wrap(odd).order(ByteOrder.LITTLE_ENDIAN);
        fields.putInt(24, -1);
        fields.putShort(34, (short) 999);
        assertEquals(new WavHeader(0, 0, 2), read(odd));
    }

    @Test
    void aChunkThatClaimsFourGigabytesIsNotReadToItsEnd() throws IOException {
        byte[] odd = wav("RIFF", 602);
        ByteBuffer.wrap(odd).order(ByteOrder.LITTLE_ENDIAN).putInt(16, -2);
        assertEquals(WavHeader.UNKNOWN, read(odd));
    }

    @Test
    void noMutationIsRefused() throws IOException {
        Random random = new Random(7);
        int known = 0;
        for (int round = 0; round < FUZZED; round++) {
            byte[] odd = wav(round % 2 == 0 ? "RIFF" : "RF64", random.nextInt(40));
            for (int flips = random.nextInt(1, 6); flips > 0; flips--) {
                odd[random.nextInt(odd.length)] = (byte) random.nextInt(256);
            }
            WavHeader read = read(Arrays.copyOf(odd, random.nextInt(odd.length + 1)));
            assertTrue(read.sampleRateHz() >= 0 && read.bitDepth() >= 0 && read.bitDepth() <= 64
                    && read.channels() >= 0, read.toString());
            known += read.equals(EXPECTED) ? 1 : 0;
        }
        assertTrue(known > 0 && known < FUZZED, "some were harmed, some were not");
    }

    private static WavHeader read(byte[] bytes) throws IOException {
        return WavHeader.read(new ByteArrayInputStream(bytes));
    }

    /** 96 kHz, 24 bits, stereo, with a chunk of this many bytes before the format, none for 0. */
    static byte[] wav(String form, int before) {
        ByteBuffer bytes = ByteBuffer.allocate(before + 80).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put(form.getBytes(StandardCharsets.ISO_8859_1)).putInt(-1);
        bytes.put("WAVE".getBytes(StandardCharsets.ISO_8859_1));
        if (before > 0) {
            bytes.put("bext".getBytes(StandardCharsets.ISO_8859_1)).putInt(before).put(new byte[before + before % 2]);
        }
        bytes.put("fmt ".getBytes(StandardCharsets.ISO_8859_1)).putInt(16).putShort((short) 1).putShort((short) 2);
        bytes.putInt(96_000).putInt(576_000).putShort((short) 6).putShort((short) 24);
        bytes.put("data".getBytes(StandardCharsets.ISO_8859_1)).putInt(6).put(new byte[6]);
        return Arrays.copyOf(bytes.array(), bytes.position());
    }
}
