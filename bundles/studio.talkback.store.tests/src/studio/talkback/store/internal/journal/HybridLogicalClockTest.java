package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import org.junit.jupiter.api.Test;

class HybridLogicalClockTest {

    private static final long NOON = 1_790_000_000_000L;

    @Test
    void itNeverGoesBackWhateverTheWallClockDoes() {
        AtomicLong wall = new AtomicLong(NOON);
        HybridLogicalClock clock = new HybridLogicalClock(wall::get, 0);
        Random random = new Random(3);
        long before = 0;
        for (int i = 0; i < 200_000; i++) {
            wall.addAndGet(random.nextInt(2_000) - 1_000);
            long now = clock.tick();
            assertTrue(now > before);
            before = now;
        }
    }

    @Test
    void itFollowsTheWallClockAgainOnceThatHasCaughtUp() {
        AtomicLong wall = new AtomicLong(NOON);
        HybridLogicalClock clock = new HybridLogicalClock(wall::get, 0);
        clock.tick();
        wall.set(NOON - 3_600_000);
        assertEquals(NOON, HybridLogicalClock.millisOf(clock.tick()));
        wall.set(NOON + 5);
        assertEquals(NOON + 5, HybridLogicalClock.millisOf(clock.tick()));
    }

    @Test
    void itIsAheadOfWhatItHasObservedAndWhatItWasRestoredFrom() {
        HybridLogicalClock clock = new HybridLogicalClock(() -> NOON, (NOON + 1) << 16);
        assertTrue(clock.tick() > (NOON + 1) << 16);
        long remote = (NOON + 60_000) << 16 | 7;
        clock.observe(remote);
        clock.observe(5);
        assertEquals(remote + 1, clock.tick());
    }

    @Test
    void aCounterThatRunsOverGoesOnIntoTheMilliseconds() {
        HybridLogicalClock clock = new HybridLogicalClock(() -> NOON, NOON << 16 | 0xFFFF);
        assertEquals(NOON + 1, HybridLogicalClock.millisOf(clock.tick()));
    }
}
