package studio.talkback.sheet.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/** Times on sheets. */
final class SheetTimes {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    private SheetTimes() {
    }

    /** A day; empty where there is none. */
    static String day(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    /** A time of day, with its day where that is not this one; empty where there is none. */
    static String time(@Nullable ZonedDateTime time, @Nullable LocalDate day) {
        return time == null ? "" : (time.toLocalDate().equals(day) ? CLOCK : DAY_AND_CLOCK).format(time);
    }
}
