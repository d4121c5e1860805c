package studio.talkback.audio.internal;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import studio.talkback.audio.SampleCoding;

/** Makes numbers of the bytes of samples: 1.0 is full scale, the lowest value of PCM is exactly −1.0. */
public final class SampleDecoder {

    private static final double SCALE_8 = 1.0 / (1 << 7);
    private static final double SCALE_16 = 1.0 / (1 << 15);
    private static final double SCALE_32 = 1.0 / (1L << 31);

    private final SampleCoding coding;
    private final ByteOrder order;

    /** @param order of the bytes of a sample */
    public SampleDecoder(SampleCoding coding, ByteOrder order) {
        this.coding = coding;
        this.order = order;
    }

    /** Decodes samples from the beginning of these bytes to a place. */
    public void decode(byte[] bytes, double[] samples, int from, int count) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(order);
        switch (coding) {
            case UNSIGNED_8 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = ((bytes[i] & 0xFF) - 128) * SCALE_8;
                }
            }
            case SIGNED_8 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = bytes[i] * SCALE_8;
                }
            }
            case SIGNED_16 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = buffer.getShort(2 * i) * SCALE_16;
                }
            }
            case SIGNED_24 -> decode24(bytes, samples, from, count);
            case SIGNED_32 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = buffer.getInt(4 * i) * SCALE_32;
                }
            }
            case FLOAT_32 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = buffer.getFloat(4 * i);
                }
            }
            case FLOAT_64 -> {
                for (int i = 0; i < count; i++) {
                    samples[from + i] = buffer.getDouble(8 * i);
                }
            }
        }
    }

    private void decode24(byte[] bytes, double[] samples, int from, int count) {
        int high = order == ByteOrder.LITTLE_ENDIAN ? 2 : 0;
        for (int i = 0, at = 0; i < count; i++, at += 3) {
            int value = bytes[at + high] << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2 - high] & 0xFF) << 8;
            samples[from + i] = value * SCALE_32;
        }
    }
}
