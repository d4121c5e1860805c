package studio.talkback.console.x32.internal.link;

/**
 * How many packets may be on their way at once, and how long an answer is waited for. The console drops what does not
 * fit its receive buffer, whose size nobody tells: so the window grows while everything arrives, by what has arrived at
 * first and by one packet a round later, and is halved when something is lost. The waiting time follows the answers
 * (RFC 6298). Used by one thread at a time.
 */
final class X32Pace {

    private static final double SMALLEST_WINDOW = 12;
    private static final double LARGEST_WINDOW = 512;
    private static final double FIRST_WINDOW = 24;
    private static final long MILLI = 1_000_000;
    private static final long SHORTEST_WAIT = 12 * MILLI;
    private static final long LONGEST_WAIT = 400 * MILLI;
    private static final long FIRST_WAIT = 150 * MILLI;
    private static final int MOST_DOUBLINGS = 2;

    private double window = FIRST_WINDOW;
    private double threshold = LARGEST_WINDOW;
    private double mean;
    private double deviation;
    private long cutAt = Long.MIN_VALUE;

    /** How many packets may be on their way at once. */
    int window() {
        return (int) window;
    }

    /** How long to wait for an answer that was asked for so many times before, in nanoseconds. */
    long patience(int askedBefore) {
        double first = mean == 0 ? FIRST_WAIT : Math.max(SHORTEST_WAIT, mean + 4 * deviation);
        return (long) Math.min(LONGEST_WAIT, first * (1L << Math.min(askedBefore, MOST_DOUBLINGS)));
    }

    /** An answer came to what was asked once, after so many nanoseconds; so many packets have arrived with it. */
    void answered(long nanos, int packets) {
        deviation = mean == 0 ? nanos / 2.0 : 0.75 * deviation + 0.25 * Math.abs(mean - nanos);
        mean = mean == 0 ? nanos : 0.875 * mean + 0.125 * nanos;
        grow(packets);
    }

    /** So many packets have arrived. */
    void grow(int packets) {
        window = Math.min(LARGEST_WINDOW, window < threshold ? window + packets : window + packets / window);
    }

    /**
     * Something that was sent at a time was lost. What was sent before the window was last halved says nothing new.
     *
     * @param sentAt by {@link System#nanoTime()}
     */
    void lost(long sentAt, long now) {
        if (cutAt == Long.MIN_VALUE || sentAt - cutAt > 0) {
            cutAt = now;
            window = Math.max(SMALLEST_WINDOW, window / 2);
            threshold = window;
        }
    }
}
