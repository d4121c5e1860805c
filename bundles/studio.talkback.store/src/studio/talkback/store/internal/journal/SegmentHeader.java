package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.UUID;
import java.util.zip.CRC32C;

/**
 * The first 36 bytes of a segment file, big-endian: {@code T B J}, format version (1 byte), replica (16), segment
 * number (4), base (8), CRC-32C of all before (4).
 *
 * @param replica the replica that wrote the journal
 * @param segment number of this segment, from 1
 * @param base    bytes of records (with their frames) in all earlier segments
 */
record SegmentHeader(UUID replica, int segment, long base) {

    static final int BYTES = 36;

    static final int VERSION = 1;

    private static final int CRC_AT = BYTES - 4;

    byte[] encode() {
        ByteBuffer out = ByteBuffer.allocate(BYTES);
        out.put((byte) 'T').put((byte) 'B').put((byte) 'J').put((byte) VERSION);
        out.putLong(replica.getMostSignificantBits()).putLong(replica.getLeastSignificantBits());
        out.putInt(segment).putLong(base);
        out.putInt(crc(out.array()));
        return out.array();
    }

    /**
     * Reads the header of a file.
     *
     * @throws JournalException when there is none, it is damaged, or of a newer version
     */
    static SegmentHeader read(Path file) throws IOException {
        try (SegmentBytes bytes = new SegmentBytes(file)) {
            return read(bytes, String.valueOf(file.getFileName()));
        }
    }

    static SegmentHeader read(SegmentBytes bytes, String name) throws IOException {
        if (bytes.size() < BYTES) {
            throw new JournalException(name + " is too short for a journal segment: its header is missing");
        }
        byte[] raw = new byte[BYTES];
        bytes.read(0, raw, BYTES);
        if (raw[0] != 'T' || raw[1] != 'B' || raw[2] != 'J') {
            throw new JournalException(name + " is not a journal segment: it does not begin with TBJ");
        }
        ByteBuffer in = ByteBuffer.wrap(raw);
        if (in.getInt(CRC_AT) != crc(raw)) {
            throw new JournalException(name + " has a damaged header: restore this file from a backup");
        }
        if (raw[3] != VERSION) {
            throw new JournalException(name + " was written by a newer Talkback: open it with that release");
        }
        in.position(4);
        return new SegmentHeader(new UUID(in.getLong(), in.getLong()), in.getInt(), in.getLong());
    }

    private static int crc(byte[] header) {
        CRC32C crc = new CRC32C();
        crc.update(header, 0, CRC_AT);
        return (int) crc.getValue();
    }
}
