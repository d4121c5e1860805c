package studio.talkback.session.approval;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

import studio.talkback.model.identity.Ref;

/**
 * Counts wrong PINs of each person in this run of the program: the first two cost nothing, then each has to wait twice as
 * long as the one before, half a minute at most. Nobody is locked out. May be used from any thread.
 */
final class PinTries {

    private static final int FREE = 2;
    private static final long FIRST_WAIT_MILLIS = 2_000;
    private static final long LONGEST_WAIT_MILLIS = 30_000;

    private record Wrong(int count, long until) {
    }

    private final LongSupplier clock;
    private final Map<Ref, Wrong> wrong = new HashMap<>();

    /** @param clock milliseconds that only go forward */
    PinTries(LongSupplier clock) {
        this.clock = clock;
    }

    /** How long the person's next try still has to wait, in milliseconds; 0 where it need not. */
    synchronized long waitMillis(Ref person) {
        Wrong tries = wrong.get(person);
        return tries == null ? 0 : Math.max(0, tries.until() - clock.getAsLong());
    }

    /** How many were wrong since the last right one. */
    synchronized int count(Ref person) {
        Wrong tries = wrong.get(person);
        return tries == null ? 0 : tries.count();
    }

    synchronized void wrong(Ref person) {
        int count = count(person) + 1;
        long wait = count <= FREE ? 0
                : Math.min(LONGEST_WAIT_MILLIS, FIRST_WAIT_MILLIS << Math.min(16, count - FREE - 1));
        wrong.put(person, new Wrong(count, clock.getAsLong() + wait));
    }

    synchronized void right(Ref person) {
        wrong.remove(person);
    }
}
