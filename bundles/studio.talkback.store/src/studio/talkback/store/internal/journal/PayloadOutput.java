package studio.talkback.store.internal.journal;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Writes the elements that payloads are made of. Numbers of fixed size are big-endian. */
final class PayloadOutput {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1024);

    void oneByte(int value) {
        out.write(value);
    }

    void bytes(byte[] value) {
        out.writeBytes(value);
    }

    void fixedLong(long value) {
        bytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    }

    void uuid(UUID value) {
        fixedLong(value.getMostSignificantBits());
        fixedLong(value.getLeastSignificantBits());
    }

    /** Seven bits per byte, the lowest first, the top bit set in all bytes but the last. */
    void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }

    /** @throws IllegalArgumentException when half of a surrogate pair stands alone: it has no UTF-8 */
    void string(String value) {
        try {
            ByteBuffer utf8 = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            varint(utf8.remaining());
            out.write(utf8.array(), utf8.position(), utf8.remaining());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("a text holds half a character: type it again", e);
        }
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
