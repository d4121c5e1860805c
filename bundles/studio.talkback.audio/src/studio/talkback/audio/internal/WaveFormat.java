package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.SampleCoding;

/**
 * The format chunk of WAV and its kin.
 *
 * @param channels     at least 1
 * @param sampleRateHz at least 1
 * @param coding       how a sample is written
 * @param bitDepth     how many of its bits mean something
 */
record WaveFormat(int channels, int sampleRateHz, SampleCoding coding, int bitDepth) {

    private static final int BYTES = 16;
    /** With the valid bits, the places of the speakers and the kind of the samples. */
    private static final int EXTENSIBLE_BYTES = 40;
    private static final int PCM = 1;
    private static final int FLOAT = 3;
    private static final int EXTENSIBLE = 0xFFFE;
    private static final int VALID_BITS = 18;
    private static final int SUB_FORMAT = 24;

    /**
     * Reads it.
     *
     * @param length of the chunk, as it says
     */
    static WaveFormat read(HeaderBytes file, long from, long length) throws IOException {
        if (length < BYTES) {
            throw new AudioException(Messages.headerDamaged);
        }
        boolean whole = length >= EXTENSIBLE_BYTES && file.has(from, EXTENSIBLE_BYTES);
        ByteBuffer chunk = file.at(from, whole ? EXTENSIBLE_BYTES : BYTES, Objects.requireNonNull(ByteOrder.LITTLE_ENDIAN));
        int tag = Short.toUnsignedInt(chunk.getShort(0));
        int channels = Short.toUnsignedInt(chunk.getShort(2));
        int rate = chunk.getInt(4);
        int align = Short.toUnsignedInt(chunk.getShort(12));
        int bits = Short.toUnsignedInt(chunk.getShort(14));
        int valid = bits;
        if (tag == EXTENSIBLE && whole) {
            valid = Short.toUnsignedInt(chunk.getShort(VALID_BITS));
            tag = Short.toUnsignedInt(chunk.getShort(SUB_FORMAT));
        }
        SampleCoding coding = coding(tag, bits);
        if (channels == 0 || rate <= 0 || align != 0 && align != channels * coding.bytes()) {
            throw new AudioException(Messages.headerDamaged);
        }
        return new WaveFormat(channels, rate, coding, valid > 0 && valid <= bits ? valid : bits);
    }

    private static SampleCoding coding(int tag, int bits) throws AudioException {
        if (tag != PCM && tag != FLOAT) {
            throw new AudioException(NLS.bind(Messages.compressed, String.format(Locale.ROOT, "0x%04X", Integer.valueOf(tag))));
        } else if (tag == FLOAT) {
            return switch (bits) {
                case Float.SIZE -> SampleCoding.FLOAT_32;
                case Double.SIZE -> SampleCoding.FLOAT_64;
                default -> throw new AudioException(Messages.headerDamaged);
            };
        }
        return switch ((bits + 7) / 8) {
            case 1 -> SampleCoding.UNSIGNED_8;
            case 2 -> SampleCoding.SIGNED_16;
            case 3 -> SampleCoding.SIGNED_24;
            case 4 -> SampleCoding.SIGNED_32;
            default -> throw new AudioException(Messages.headerDamaged);
        };
    }
}
