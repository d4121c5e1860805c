package studio.talkback.audio;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Puts sound files together byte by byte, right and wrong ones. */
final class SoundBytes {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ByteOrder order;

    private SoundBytes(ByteOrder order) {
        this.order = order;
    }

    static SoundBytes little() {
        return new SoundBytes(ByteOrder.LITTLE_ENDIAN);
    }

    static SoundBytes big() {
        return new SoundBytes(ByteOrder.BIG_ENDIAN);
    }

    SoundBytes id(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
        return this;
    }

    SoundBytes u8(int... values) {
        for (int value : values) {
            bytes.write(value);
        }
        return this;
    }

    SoundBytes u16(int... values) {
        for (int value : values) {
            bytes.writeBytes(ByteBuffer.allocate(2).order(order).putShort((short) value).array());
        }
        return this;
    }

    SoundBytes u32(long value) {
        bytes.writeBytes(ByteBuffer.allocate(4).order(order).putInt((int) value).array());
        return this;
    }

    SoundBytes u64(long value) {
        bytes.writeBytes(ByteBuffer.allocate(8).order(order).putLong(value).array());
        return this;
    }

    /** A format chunk of 16 bits at 48 kHz. */
    SoundBytes format(int channels) {
        return id("fmt ").u32(16).u16(1, channels).u32(48000).u32(96000L * channels).u16(2 * channels, 16);
    }

    byte[] done() {
        return bytes.toByteArray();
    }
}
