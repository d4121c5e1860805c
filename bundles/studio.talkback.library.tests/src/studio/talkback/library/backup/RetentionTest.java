package studio.talkback.library.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");

    /** Made one after the other, each time with what has to go going. */
    private final List<LocalDate> there = new ArrayList<>();

    @Test
    void sevenDaysFiveWeeksAndTwelveMonthsStay() {
        for (LocalDate day = TODAY.minusYears(3); !day.isAfter(TODAY); day = day.plusDays(1)) {
            make(day);
        }
        assertEquals(List.of("2026-11-26", "2026-11-25", "2026-11-24", "2026-11-23", "2026-11-22", "2026-11-21",
                "2026-11-20", "2026-11-15", "2026-11-08", "2026-11-01", "2026-10-31", "2026-09-30", "2026-08-31",
                "2026-07-31", "2026-06-30", "2026-05-31", "2026-04-30", "2026-03-31", "2026-02-28", "2026-01-31",
                "2025-12-31"), texts());
    }

    @Test
    void daysWithoutABackupAreNotCounted() {
        for (int i = 6; i >= 0; i--) {
            make(TODAY.minusDays(40L * i));
        }
        assertEquals(7, there.size());
        make(TODAY.plusDays(1));
        assertEquals(8, there.size());
    }

    @Test
    void aClockThatIsYearsAheadForOnceCostsAnOldDayWeekAndMonth() {
        for (int i = 400; i >= 1; i--) {
            make(TODAY.minusDays(i));
        }
        int before = there.size();
        List<String> newest = texts().subList(0, 6);
        make(TODAY.plusYears(4));
        assertTrue(there.size() >= before - 2, there.toString());
        assertEquals(newest, texts().subList(1, 7));
        make(TODAY);
        assertEquals("2026-11-26", texts().getFirst());
        assertEquals(newest, texts().subList(2, 8));
    }

    @Test
    void aClockThatIsSetBackCostsNothingUntilItHasGoneOnForAWeek() {
        for (int i = 400; i >= 1; i--) {
            make(TODAY.minusDays(i));
        }
        List<String> before = texts();
        for (int i = 0; i < 6; i++) {
            make(LocalDate.parse("2020-01-01").plusDays(i));
        }
        assertEquals(before, texts().subList(6, there.size()));
        // The battery of the clock is empty: each morning is the first of January.
        for (int i = 0; i < 40; i++) {
            make(LocalDate.parse("2020-01-01"));
        }
        assertTrue(texts().containsAll(before));
        for (int i = 0; i < 20; i++) {
            make(TODAY.plusDays(i));
        }
        assertTrue(there.size() <= 24, there.toString());
        assertTrue(texts().contains("2026-08-31"), there.toString());
    }

    private void make(LocalDate day) {
        there.addFirst(day);
        List<LocalDate> kept = new ArrayList<>();
        Retention.kept(there).stream().sorted().forEach(i -> kept.add(there.get(i.intValue())));
        there.clear();
        there.addAll(kept);
    }

    private List<String> texts() {
        return there.stream().map(LocalDate::toString).toList();
    }
}
