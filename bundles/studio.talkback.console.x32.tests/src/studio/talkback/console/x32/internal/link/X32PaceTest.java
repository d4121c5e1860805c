package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class X32PaceTest {

    private static final long MILLI = 1_000_000;

    private final X32Pace pace = new X32Pace();

    @Test
    void theWindowGrowsByWhatArrivesAndByOneARoundAfterALoss() {
        int first = pace.window();
        pace.grow(first);
        assertEquals(2 * first, pace.window());
        pace.lost(1, 2);
        assertEquals(first, pace.window());
        for (int packet = 0; packet < first; packet++) {
            pace.grow(1);
        }
        assertEquals(first + 1, pace.window(), 1);
    }

    @Test
    void whatWasLostBeforeTheWindowWasHalvedHalvesItNoMore() {
        pace.grow(200);
        int full = pace.window();
        pace.lost(10, 100);
        pace.lost(20, 110);
        pace.lost(99, 120);
        assertEquals(full / 2, pace.window());
        pace.lost(101, 130);
        assertEquals(full / 4, pace.window());
    }

    @Test
    void theWindowStaysWithinBounds() {
        pace.grow(1_000_000);
        assertEquals(512, pace.window());
        for (int i = 0; i < 100; i++) {
            pace.lost(2 * i, 2 * i + 1);
        }
        assertEquals(12, pace.window());
    }

    @Test
    void patienceFollowsTheAnswersAndDoublesWithEachQuestionInVain() {
        assertEquals(150 * MILLI, pace.patience(0));
        for (int i = 0; i < 100; i++) {
            pace.answered(50 * MILLI, 1);
        }
        long patience = pace.patience(0);
        assertTrue(patience >= 50 * MILLI && patience < 60 * MILLI, patience + " ns");
        assertEquals(2 * patience, pace.patience(1));
        assertEquals(4 * patience, pace.patience(2));
        assertTrue(pace.patience(9) <= 400 * MILLI);
        for (int i = 0; i < 200; i++) {
            pace.answered(MILLI / 10, 1);
        }
        assertEquals(12 * MILLI, pace.patience(0), "the machine itself may be late");
    }
}
