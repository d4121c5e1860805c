package studio.talkback.session.imports;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * What the header of a WAV file says (RIFF, and RF64 and BW64 as in EBU Tech 3306 and ITU-R BS.2088). It refuses
 * nothing: what the file does not say, or says nonsense about, is 0.
 *
 * @param sampleRateHz samples per second of one channel; 0 where unknown
 * @param bitDepth     bits of one sample; 0 where unknown
 * @param channels     how many; 0 where unknown
 */
public record WavHeader(int sampleRateHz, int bitDepth, int channels) {

    /** Of a file that says nothing. */
    public static final WavHeader UNKNOWN = new WavHeader(0, 0, 0);

    private static final Set<String> FORMS = Set.of("RIFF", "RF64", "BW64");
    private static final int CHUNK_HEADER = 8;
    private static final int FORMAT_LENGTH = 16;
    /** Behind it begins the sound in every file that has its format first, as all must. */
    private static final long FURTHEST = 16L << 20;
    private static final int HIGHEST_RATE_HZ = 3_072_000;
    private static final int MOST_BITS = 64;
    private static final int MOST_CHANNELS = 1024;

    /**
     * Reads a header; the stream is left somewhere behind it.
     *
     * @throws IOException if reading failed
     */
    public static WavHeader read(InputStream bytes) throws IOException {
        byte[] form = bytes.readNBytes(12);
        if (form.length < 12 || !FORMS.contains(id(form, 0)) || !"WAVE".equals(id(form, 8))) {
            return UNKNOWN;
        }
        long passed = form.length;
        while (passed < FURTHEST) {
            byte[] chunk = bytes.readNBytes(CHUNK_HEADER);
            if (chunk.length < CHUNK_HEADER) {
                return UNKNOWN;
            }
            long length = Integer.toUnsignedLong(little(chunk).getInt(4));
            if ("fmt ".equals(id(chunk, 0))) {
                return length < FORMAT_LENGTH ? UNKNOWN : format(bytes.readNBytes(FORMAT_LENGTH));
            }
            // Chunks begin at even places. The length of the sound may be a lie (a recording that crashed, RF64).
            long next = length + (length & 1);
            passed += CHUNK_HEADER + next;
            if ("data".equals(id(chunk, 0)) || passed >= FURTHEST || !skipped(bytes, next)) {
                return UNKNOWN;
            }
        }
        return UNKNOWN;
    }

    private static WavHeader format(byte[] format) {
        if (format.length < FORMAT_LENGTH) {
            return UNKNOWN;
        }
        ByteBuffer fields = little(format);
        return new WavHeader(within(Integer.toUnsignedLong(fields.getInt(4)), HIGHEST_RATE_HZ),
                within(Short.toUnsignedLong(fields.getShort(14)), MOST_BITS),
                within(Short.toUnsignedLong(fields.getShort(2)), MOST_CHANNELS));
    }

    private static int within(long value, int most) {
        return value <= most ? (int) value : 0;
    }

    private static boolean skipped(InputStream bytes, long count) throws IOException {
        try {
            bytes.skipNBytes(count);
            return true;
        } catch (EOFException e) {
            return false;
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static String id(byte[] bytes, int from) {
        return new String(bytes, from, 4, StandardCharsets.ISO_8859_1);
    }
}
