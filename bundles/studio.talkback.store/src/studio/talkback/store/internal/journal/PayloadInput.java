package studio.talkback.store.internal.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Reads what {@link PayloadOutput} wrote. Every length is checked against what is left before it is believed. */
final class PayloadInput {

    private final ByteBuffer in;

    PayloadInput(byte[] payload) {
        in = ByteBuffer.wrap(payload);
    }

    int position() {
        return in.position();
    }

    int remaining() {
        return in.remaining();
    }

    int oneByte() throws JournalException {
        need(1);
        return in.get() & 0xFF;
    }

    byte[] bytes(int length) throws JournalException {
        need(length);
        byte[] value = new byte[length];
        in.get(value);
        return value;
    }

    long fixedLong() throws JournalException {
        need(Long.BYTES);
        return in.getLong();
    }

    UUID uuid() throws JournalException {
        long most = fixedLong();
        return new UUID(most, fixedLong());
    }

    long varint() throws JournalException {
        long value = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            int next = oneByte();
            value |= (long) (next & 0x7F) << shift;
            if (next < 0x80) {
                return value;
            }
        }
        throw new JournalException("a number in a change set is too long: the record is damaged");
    }

    int smallVarint() throws JournalException {
        long value = varint();
        if (value > Integer.MAX_VALUE) {
            throw new JournalException("a number in a change set is too large: the record is damaged");
        }
        return (int) value;
    }

    /** How many elements follow, each of at least so many bytes. */
    int count(int leastBytesEach) throws JournalException {
        long count = varint();
        if (count > remaining() / leastBytesEach) {
            throw new JournalException("a change set announces more than it holds: the record is damaged");
        }
        return (int) count;
    }

    String string() throws JournalException {
        int length = count(1);
        ByteBuffer utf8 = in.slice(in.position(), length);
        in.position(in.position() + length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(utf8).toString();
        } catch (CharacterCodingException e) {
            throw new JournalException("a text in a change set is not UTF-8: the record is damaged", e);
        }
    }

    private void need(int length) throws JournalException {
        if (length > in.remaining()) {
            throw new JournalException("a change set is cut short: the record is damaged");
        }
    }
}
