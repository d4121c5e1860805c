package studio.talkback.project.request;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** Times as sentences say them, in the zone of who reads. */
final class Clock {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    private Clock() {
    }

    /** {@code Tue 24 Nov 23:10}; empty where there is no time. */
    static String say(@Nullable ZonedDateTime time, ZoneId zone) {
        return time == null ? "" : Objects.requireNonNull(time.withZoneSameInstant(zone).format(DAY));
    }

    /** {@code 23:10}. */
    static String time(ZonedDateTime time, ZoneId zone) {
        return Objects.requireNonNull(time.withZoneSameInstant(zone).format(TIME));
    }
}
