package studio.talkback.audio.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFormat;
import studio.talkback.audio.SampleCoding;

/**
 * The header of AIFF and AIFF-C: chunks as in RIFF with the highest byte first; {@code COMM} describes the samples that stand
 * in {@code SSND} behind an offset and the size of a block.
 */
final class AiffHeader {

    private static final ByteOrder ORDER = Objects.requireNonNull(ByteOrder.BIG_ENDIAN);
    private static final int CHUNK_HEADER = 8;
    private static final int FORM_HEADER = 12;
    private static final int COMMON = 18;
    private static final int COMMON_CODED = 22;
    private static final int SOUND_HEADER = 8;
    private static final int MOST_CHUNKS = 100_000;
    private static final int MOST_HZ = 100_000_000;
    /** Of the extended numbers of SANE, IEEE 754 with 80 bits. */
    private static final int EXPONENT_BIAS = 16383;
    private static final int MANTISSA_BITS = 63;
    private static final long NO_LENGTH = 0xFFFFFFFFL;

    /** What COMM says. */
    private record Common(int channels, long frames, int rateHz, SampleCoding coding, int bits, ByteOrder order) {
    }

    private final HeaderBytes file;

    AiffHeader(HeaderBytes file) {
        this.file = file;
    }

    Header read() throws IOException {
        String kind = file.has(0, FORM_HEADER) ? file.id(CHUNK_HEADER) : "";
        if (!kind.equals("AIFF") && !kind.equals("AIFC")) {
            throw new AudioException(Messages.noSound);
        }
        boolean coded = kind.equals("AIFC");
        @Nullable Common common = null;
        @Nullable Sound sound = null;
        long at = FORM_HEADER;
        for (int i = 0; i < MOST_CHUNKS && (common == null || sound == null) && file.has(at, CHUNK_HEADER); i++) {
            String id = file.id(at);
            long length = Integer.toUnsignedLong(file.at(at + HeaderBytes.ID_BYTES, 4, ORDER).getInt());
            long from = at + CHUNK_HEADER;
            if (id.equals("COMM")) {
                common = common(from, coded);
            } else if (id.equals("SSND")) {
                sound = sound(from, length);
            }
            at = length > file.length() - from ? file.length() : from + length + (length & 1);
        }
        if (common == null || sound == null) {
            throw new AudioException(common == null ? Messages.headerDamaged : Messages.noData);
        }
        int frame = common.channels() * common.coding().bytes();
        long there = sound.frames(frame);
        // A count of none is one that was never written; one of less leaves out what pads the last block.
        long frames = common.frames() == 0 ? there : Math.min(there, common.frames());
        return new Header(new AudioFormat(coded ? "AIFF-C" : "AIFF", common.rateHz(), common.channels(), common.coding(),
                common.bits(), frames, sound.remarks(frame, common.rateHz())), common.order(), sound.offset());
    }

    private Sound sound(long from, long length) throws IOException {
        long offset = Integer.toUnsignedLong(file.at(from, SOUND_HEADER, ORDER).getInt());
        long begin = from + SOUND_HEADER + offset;
        boolean known = length > SOUND_HEADER && length != NO_LENGTH;
        return new Sound(begin, known ? Math.max(0, length - SOUND_HEADER - offset) : Sound.UNKNOWN, file.length());
    }

    private Common common(long from, boolean coded) throws IOException {
        ByteBuffer chunk = file.at(from, coded ? COMMON_CODED : COMMON, ORDER);
        int channels = Short.toUnsignedInt(chunk.getShort(0));
        int bits = Short.toUnsignedInt(chunk.getShort(6));
        double rate = extended(chunk.getShort(8), chunk.getLong(10));
        String coding = coded ? file.id(from + COMMON) : "NONE";
        if (channels == 0 || !(rate >= 1 && rate <= MOST_HZ)) {
            throw new AudioException(Messages.headerDamaged);
        }
        SampleCoding samples = coding(coding, bits);
        ByteOrder order = coding.equals("sowt") ? ByteOrder.LITTLE_ENDIAN : ORDER;
        return new Common(channels, Integer.toUnsignedLong(chunk.getInt(2)), (int) Math.round(rate), samples,
                samples.isFloat() || bits == 0 || bits > samples.bytes() * 8 ? samples.bytes() * 8 : bits, Objects.requireNonNull(order));
    }

    /** A rate is above 0; the sign is not looked at. */
    private static double extended(short exponent, long mantissa) {
        double whole = (mantissa >>> 1) * 2.0 + (mantissa & 1);
        return Math.scalb(whole, (exponent & 0x7FFF) - EXPONENT_BIAS - MANTISSA_BITS);
    }

    private static SampleCoding coding(String name, int bits) throws AudioException {
        return switch (name) {
            case "NONE", "twos", "sowt" -> signed(bits);
            case "raw " -> SampleCoding.UNSIGNED_8;
            case "in24" -> SampleCoding.SIGNED_24;
            case "in32" -> SampleCoding.SIGNED_32;
            case "fl32", "FL32" -> SampleCoding.FLOAT_32;
            case "fl64", "FL64" -> SampleCoding.FLOAT_64;
            default -> throw new AudioException(NLS.bind(Messages.compressed, name.replaceAll("[^ -~]", "?")));
        };
    }

    private static SampleCoding signed(int bits) throws AudioException {
        return switch ((bits + 7) / 8) {
            case 1 -> SampleCoding.SIGNED_8;
            case 2 -> SampleCoding.SIGNED_16;
            case 3 -> SampleCoding.SIGNED_24;
            case 4 -> SampleCoding.SIGNED_32;
            default -> throw new AudioException(Messages.headerDamaged);
        };
    }
}
