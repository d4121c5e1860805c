package studio.talkback.store.internal.journal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import studio.talkback.store.internal.journal.SegmentStorage.SegmentChannel;

/** The segment that is being written: knows where its records end, and how much of the file is zeros set aside. */
final class Segment implements Closeable {

    private final SegmentHeader header;

    private final SegmentChannel channel;

    private final int preallocateBytes;

    private long end;

    private long allocated;

    Segment(SegmentHeader header, SegmentChannel channel, long end, int preallocateBytes) throws IOException {
        this.header = header;
        this.channel = channel;
        this.end = end;
        this.preallocateBytes = preallocateBytes;
        this.allocated = channel.size();
    }

    SegmentHeader header() {
        return header;
    }

    /** Offset after the last record that was forced. */
    long end() {
        return end;
    }

    /** Whether so many bytes more keep the segment within its size; an empty one takes anything. */
    boolean takes(long bytes, long segmentBytes) {
        return end == SegmentHeader.BYTES || end + bytes <= segmentBytes;
    }

    /** Writes and forces; after an exception only {@link #trim()} makes the segment fit for another append. */
    void append(List<byte[]> payloads, long bytes) throws IOException {
        if (payloads.isEmpty()) {
            return;
        }
        if (end + bytes > allocated && preallocateBytes > 0) {
            preallocate(end + bytes);
        }
        long at = end;
        for (byte[] payload : payloads) {
            channel.write(RecordFrame.of(payload, end).encode(), at);
            channel.write(payload, at + RecordFrame.BYTES);
            at += RecordFrame.BYTES + payload.length;
        }
        channel.force(at > allocated);
        end = at;
        allocated = Math.max(allocated, at);
    }

    /** Cuts off all behind the last forced record, for good. */
    void trim() throws IOException {
        channel.truncate(end);
        allocated = end;
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    /** Zeros ahead are a help, not a need: on a disk too full for them the record itself may still fit. */
    private void preallocate(long needed) throws IOException {
        long wanted = (needed + preallocateBytes - 1) / preallocateBytes * preallocateBytes;
        try {
            byte[] zeros = new byte[Math.min(preallocateBytes, 1 << 16)];
            for (long at = allocated; at < wanted; at += zeros.length) {
                channel.write(at + zeros.length <= wanted ? zeros : new byte[(int) (wanted - at)], at);
            }
            channel.force(true);
            allocated = wanted;
        } catch (IOException e) {
            trim();
        }
    }
}
