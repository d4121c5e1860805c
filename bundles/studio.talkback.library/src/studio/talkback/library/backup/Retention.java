package studio.talkback.library.backup;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Which earlier backups stay: those of the last seven days, then the newest of each of the last five weeks, then the newest
 * of each of the last twelve months. Days, weeks and months are counted that have a backup, in the order in which they were
 * made and without asking what day it is now: a clock that is years ahead for once costs the oldest day, week and month, not
 * all. While the backups since a clock was set back are of fewer than seven days, all of them stay.
 */
final class Retention {

    private static final int DAYS = 7;
    private static final int WEEKS = 5;
    private static final int MONTHS = 12;

    private Retention() {
    }

    /**
     * What stays.
     *
     * @param made the days of all backups, the one made last first
     * @return positions in that list
     */
    static Set<Integer> kept(List<LocalDate> made) {
        Set<LocalDate> days = new HashSet<>();
        Set<String> weeks = new HashSet<>();
        Set<YearMonth> months = new HashSet<>();
        Set<Integer> kept = new HashSet<>();
        boolean settling = settling(made);
        for (int i = 0; i < made.size(); i++) {
            LocalDate day = Objects.requireNonNull(made.get(i));
            boolean stays = days.size() < DAYS && days.add(day);
            stays |= weeks.size() < WEEKS && weeks.add(week(day));
            stays |= months.size() < MONTHS && months.add(YearMonth.from(day));
            if (stays || settling) {
                kept.add(Integer.valueOf(i));
            }
        }
        return kept;
    }

    /** Whether the clock was set back, and the days since then are few. */
    private static boolean settling(List<LocalDate> made) {
        for (int i = 1; i < made.size(); i++) {
            if (!made.get(i).isBefore(made.get(i - 1))) {
                return i < DAYS;
            }
        }
        return false;
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + " " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
