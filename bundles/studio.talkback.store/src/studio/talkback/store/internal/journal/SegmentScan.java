package studio.talkback.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

/** Walks the records of one segment file, over damaged places too, with one payload in memory at a time. */
final class SegmentScan implements Closeable {

    /** What {@link SegmentScan#next()} came upon. */
    enum Step {
        /** A sound record. */
        RECORD,
        /** Bytes that are no sound record, up to the next sound one or the end of the file. */
        DAMAGE,
        /** Nothing more: the file ends, or holds only zeros from here. */
        END
    }

    private final SegmentBytes bytes;

    private final int maxRecordBytes;

    private final byte[] raw = new byte[RecordFrame.BYTES];

    private byte[] payload = {};

    private long appendOffset;

    private long start;

    private long end;

    private String reason = "";

    /**
     * @param file the segment; its header is not looked at
     * @param from offset of a record's frame
     */
    SegmentScan(Path file, long from, int maxRecordBytes) throws IOException {
        this.bytes = new SegmentBytes(file);
        this.maxRecordBytes = maxRecordBytes;
        this.start = from;
        this.end = from;
    }

    Step next() throws IOException {
        start = end;
        long left = bytes.size() - start;
        if (left <= 0 || startsWithZeroLength(left) && bytes.endOfContent(start) == start) {
            return Step.END;
        }
        if (takeRecord(start)) {
            return Step.RECORD;
        }
        reason = left < RecordFrame.BYTES ? "a record is cut short" : "a record is damaged (length or checksum)";
        end = nextSound(start + 1);
        payload = new byte[0];
        return Step.DAMAGE;
    }

    /** Offset of the record, the damage or the end that was come upon. */
    long start() {
        return start;
    }

    /** Offset after it. */
    long end() {
        return end;
    }

    /** The record's payload; empty after anything else. */
    byte[] payload() {
        return payload;
    }

    /** Where the append began that wrote the record. */
    long appendOffset() {
        return appendOffset;
    }

    /** What is wrong with the damaged place. */
    String reason() {
        return reason;
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }

    private boolean startsWithZeroLength(long left) throws IOException {
        byte[] length = new byte[4];
        bytes.read(start, length, (int) Math.min(4, left));
        return (length[0] | length[1] | length[2] | length[3]) == 0;
    }

    private boolean takeRecord(long offset) throws IOException {
        byte @Nullable [] found = soundPayload(offset);
        if (found == null) {
            return false;
        }
        payload = found;
        end = offset + RecordFrame.BYTES + found.length;
        return true;
    }

    private byte @Nullable [] soundPayload(long offset) throws IOException {
        long after = bytes.size() - offset - RecordFrame.BYTES;
        if (after < 0) {
            return null;
        }
        bytes.read(offset, raw, RecordFrame.BYTES);
        RecordFrame frame = RecordFrame.parse(raw);
        if (!frame.plausible(offset, after, maxRecordBytes)) {
            return null;
        }
        byte[] read = new byte[frame.length()];
        bytes.read(offset + RecordFrame.BYTES, read, read.length);
        appendOffset = frame.appendOffset();
        return frame.fits(read) ? read : null;
    }

    private long nextSound(long from) throws IOException {
        long marker = bytes.find(RecordFrame.MARKER, from + RecordFrame.MARKER_AT);
        while (marker >= 0) {
            long candidate = marker - RecordFrame.MARKER_AT;
            if (soundPayload(candidate) != null) {
                return candidate;
            }
            marker = bytes.find(RecordFrame.MARKER, marker + 1);
        }
        return bytes.size();
    }
}
