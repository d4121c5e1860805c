package studio.talkback.store.internal.journal;

import java.util.function.LongSupplier;

/**
 * A clock that orders change sets of several replicas: never goes back, even when the wall clock does, and is always
 * ahead of all it has seen. Its readings have ms since 1970-01-01 UTC in the upper 48 bits and a counter in the lower
 * 16; a counter that runs over goes on into the ms. After Kulkarni, Demirbas et al., "Logical Physical Clocks" (2014),
 * in the form with both parts in one number. For several threads.
 */
public final class HybridLogicalClock {

    /** How far apart the readings of two ms are. */
    public static final long READINGS_PER_MILLI = 1L << 16;

    private static final int COUNTER_BITS = Long.numberOfTrailingZeros(READINGS_PER_MILLI);

    private final LongSupplier wallMillis;

    private long last;

    /**
     * @param wallMillis the wall clock, in ms since 1970-01-01 UTC, such as {@code System::currentTimeMillis}
     * @param last       the last reading in the journal, 0 for none
     */
    public HybridLogicalClock(LongSupplier wallMillis, long last) {
        this.wallMillis = wallMillis;
        this.last = last;
    }

    /** The next reading, greater than all before and all observed. */
    public synchronized long tick() {
        last = Math.max(last + 1, wallMillis.getAsLong() << COUNTER_BITS);
        return last;
    }

    /** Takes note of a reading of another replica, so that all that happens here from now on is after it. */
    public synchronized void observe(long reading) {
        last = Math.max(last, reading);
    }

    /** The wall clock's part of a reading, in ms since 1970-01-01 UTC. */
    public static long millisOf(long reading) {
        return reading >>> COUNTER_BITS;
    }
}
