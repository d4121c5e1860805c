package studio.talkback.store.internal.journal;

import java.util.Locale;

/**
 * Where a record stands in the journal of one replica. Packed positions of one replica are ordered as its records
 * are, and may be kept for ever: a record never moves.
 *
 * @param packed segment number (from 1) in the upper 32 bits, the byte offset of the record's frame in that
 *               segment's file in the lower 32
 * @param length bytes of the payload, at least 1
 */
public record JournalPosition(long packed, int length) {

    /** Before the first record of any journal; also "nothing is known". */
    public static final long NONE = 0;

    /** After the last record of any journal. */
    public static final long LAST = Long.MAX_VALUE;

    static final long MAX_OFFSET = 0xFFFF_FFFFL;

    static long pack(int segment, long offset) {
        if (segment < 0 || offset < 0 || offset > MAX_OFFSET) {
            throw new IllegalArgumentException("no journal position: " + segment + ", " + offset);
        }
        return (long) segment << 32 | offset;
    }

    /** The segment of a packed position, from 1. */
    public static int segmentOf(long packed) {
        return (int) (packed >>> 32);
    }

    /** The offset of a packed position in its segment's file, in bytes. */
    public static long offsetOf(long packed) {
        return packed & MAX_OFFSET;
    }

    /** A packed position as people and messages name it, such as {@code 000002.tbj at byte 4711}. */
    public static String describe(long packed) {
        return String.format(Locale.ROOT, "%s at byte %d", SegmentFiles.name(segmentOf(packed)),
                Long.valueOf(offsetOf(packed)));
    }

    /** The packed position just after this record: where the next one begins, or the end of its segment. */
    public long next() {
        return packed + RecordFrame.BYTES + length;
    }
}
