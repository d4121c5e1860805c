package studio.talkback.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** A time as lists show it: as short as it is still clear. */
public final class When {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm", Locale.ENGLISH);

    private When() {
    }

    /** The clock alone for today, the day with it for this year; in this machine's zone, empty for null. */
    public static String text(@Nullable ZonedDateTime time) {
        if (time == null) {
            return "";
        }
        ZonedDateTime here = time.withZoneSameInstant(ZoneId.systemDefault());
        ZonedDateTime now = ZonedDateTime.now();
        DateTimeFormatter format = here.toLocalDate().equals(now.toLocalDate()) ? CLOCK
                : here.getYear() == now.getYear() ? DAY : YEAR;
        return Objects.requireNonNull(here.format(format));
    }

    /** The day always with it. */
    public static String full(ZonedDateTime time) {
        ZonedDateTime here = time.withZoneSameInstant(ZoneId.systemDefault());
        return Objects.requireNonNull(here.format(here.getYear() == ZonedDateTime.now().getYear() ? DAY : YEAR));
    }
}
