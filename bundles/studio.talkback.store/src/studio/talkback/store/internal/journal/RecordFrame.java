package studio.talkback.store.internal.journal;

import java.nio.ByteBuffer;
import java.util.zip.CRC32C;

/**
 * The 16 bytes before each payload, big-endian: payload length (4), CRC-32C of the rest of the frame and the payload
 * (4), marker (4), append start (4).
 * <p>
 * The marker makes the next record findable after a damaged one without trying every offset. The append start says
 * which records were forced together: a power cut may leave the later pages of one forced append on the disk without
 * its earlier ones, and only a record of a <em>later</em> append proves that what stands before it was ever forced.
 *
 * @param length      bytes of the payload
 * @param crc         CRC-32C
 * @param marker      {@link #MARKER} in every sound frame
 * @param appendStart offset in the segment file at which the append that wrote this record began, unsigned
 */
record RecordFrame(int length, int crc, int marker, int appendStart) {

    static final int BYTES = 16;

    /** {@code TBR} and a byte that no text holds. */
    static final int MARKER = 0x5442_5286;

    /** Where in the frame the marker stands. */
    static final int MARKER_AT = 8;

    static RecordFrame of(byte[] payload, long appendStart) {
        RecordFrame open = new RecordFrame(payload.length, 0, MARKER, (int) appendStart);
        return new RecordFrame(payload.length, open.checksum(payload), MARKER, (int) appendStart);
    }

    static RecordFrame parse(byte[] frame) {
        ByteBuffer in = ByteBuffer.wrap(frame);
        return new RecordFrame(in.getInt(), in.getInt(), in.getInt(), in.getInt());
    }

    byte[] encode() {
        return ByteBuffer.allocate(BYTES).putInt(length).putInt(crc).putInt(marker).putInt(appendStart).array();
    }

    long appendOffset() {
        return Integer.toUnsignedLong(appendStart);
    }

    /** Whether a record may begin with this frame at this offset, with so many bytes of the file after the frame. */
    boolean plausible(long offset, long bytesAfter, int maxRecordBytes) {
        return marker == MARKER && length > 0 && length <= maxRecordBytes && length <= bytesAfter
                && appendOffset() >= SegmentHeader.BYTES && appendOffset() <= offset;
    }

    boolean fits(byte[] payload) {
        return payload.length == length && checksum(payload) == crc;
    }

    private int checksum(byte[] payload) {
        CRC32C sum = new CRC32C();
        sum.update(ByteBuffer.allocate(12).putInt(length).putInt(marker).putInt(appendStart).flip());
        sum.update(payload, 0, payload.length);
        return (int) sum.getValue();
    }
}
