package studio.talkback.console.x32.internal.osc;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

import org.junit.jupiter.api.Test;

class OscTest {

    @Test
    void packetsAreThoseOfTheDescription() {
        assertEquals("/info~~~,~~~", shown(OscMessage.of("/info")));
        assertEquals("/node~~~,s~~ch/01/mix~~~", shown(OscMessage.of("/node", "ch/01/mix")));
        assertEquals("/ch/01/config/name~~,s~~name~~~~", shown(OscMessage.of("/ch/01/config/name", "name")));
        assertEquals("2f63682f30312f65712f312f710000002c6600003eedfa44",
                hex(OscMessage.of("/ch/01/eq/1/q", Float.intBitsToFloat(0x3eedfa44))));
        assertEquals("2f63682f30312f676174652f6d6f6465000000002c69000000000003",
                hex(OscMessage.of("/ch/01/gate/mode", 3)));
    }

    @Test
    void whatIsWrittenIsReadBack() {
        OscMessage message = OscMessage.of("/a", 1, -2, 0.5f, "", "abc", "abcd", Integer.MIN_VALUE);
        assertEquals(message, OscDecoder.decode(ByteBuffer.wrap(OscEncoder.encode(message))).orElseThrow());
        byte[] blob = { 1, 2, 3, 4, 5 };
        OscMessage meters = OscDecoder.decode(ByteBuffer.wrap(OscEncoder.encode(OscMessage.of("/m", blob, 7))))
                .orElseThrow();
        assertArrayEquals(blob, (byte[]) meters.arguments().get(0));
        assertEquals(7, meters.arguments().get(1));
    }

    @Test
    void anOldMessageHasNoTypeTags() {
        byte[] packet = "/info\0\0\0".getBytes(StandardCharsets.US_ASCII);
        assertEquals(OscMessage.of("/info"), OscDecoder.decode(ByteBuffer.wrap(packet)).orElseThrow());
    }

    @Test
    void damagedPacketsGiveNoMessageAndNeverThrow() {
        Random random = new Random(7);
        byte[] whole = OscEncoder.encode(OscMessage.of("node", "/ch/01/mix ON  -3.0 ON +0 OFF   -oo\n", 3, 0.5f));
        int read = 0;
        for (int i = 0; i < 200_000; i++) {
            byte[] packet = random.nextBoolean() ? random(random) : whole.clone();
            for (int hit = random.nextInt(4); hit > 0 && packet.length > 0; hit--) {
                packet[random.nextInt(packet.length)] = (byte) random.nextInt();
            }
            read += OscDecoder.decode(ByteBuffer.wrap(packet, 0, random.nextInt(packet.length + 1))).isPresent() ? 1 : 0;
        }
        assertTrue(read > 0, "some are whole by chance");
        byte[] longBlob = OscEncoder.encode(OscMessage.of("/m", new byte[4]));
        ByteBuffer.wrap(longBlob).putInt(8, Integer.MAX_VALUE);
        assertTrue(OscDecoder.decode(ByteBuffer.wrap(longBlob)).isEmpty());
    }

    private static byte[] random(Random random) {
        byte[] bytes = new byte[random.nextInt(64)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static String shown(OscMessage message) {
        return new String(OscEncoder.encode(message), StandardCharsets.US_ASCII).replace('\0', '~');
    }

    private static String hex(OscMessage message) {
        return HexFormat.of().formatHex(OscEncoder.encode(message));
    }
}
