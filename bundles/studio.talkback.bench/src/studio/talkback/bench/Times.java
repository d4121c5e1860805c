package studio.talkback.bench;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** What the repetitions of one step took. */
public final class Times {

    private final long[] nanos;

    private Times(long[] nanos) {
        this.nanos = nanos;
        Arrays.sort(nanos);
    }

    /** Something that is timed. */
    @FunctionalInterface
    public interface Step {

        /** Does it once. */
        void run() throws Exception;
    }

    /** Something that times itself, without what it has to prepare. */
    @FunctionalInterface
    public interface Timed {

        /** Does it once and says how many nanoseconds it took. */
        long run() throws Exception;
    }

    /** Times a step so many times after so many that are not counted. */
    public static Times of(int warmUp, int rounds, Step step) throws Exception {
        return ofTimed(warmUp, rounds, () -> {
            long start = System.nanoTime();
            step.run();
            return System.nanoTime() - start;
        });
    }

    /** Gathers the times of a step that times itself. */
    public static Times ofTimed(int warmUp, int rounds, Timed step) throws Exception {
        long[] nanos = new long[rounds];
        for (int round = -warmUp; round < rounds; round++) {
            long time = step.run();
            if (round >= 0) {
                nanos[round] = time;
            }
        }
        return new Times(nanos);
    }

    /** Half of them took no longer, in milliseconds. */
    public double median() {
        return millis(nanos[nanos.length / 2]);
    }

    /** 95 of 100 took no longer, in milliseconds. */
    public double p95() {
        return millis(nanos[Math.min(nanos.length - 1, nanos.length * 95 / 100)]);
    }

    /** How they spread, for people. */
    public String spread() {
        return Objects.requireNonNull(String.format(Locale.ROOT, "median %.2f, p95 %.2f, most %.2f of %d", median(),
                p95(), millis(nanos[nanos.length - 1]), nanos.length));
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }
}
