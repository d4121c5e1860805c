package studio.talkback.room.internal;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/** Times as they are glanced at. */
public final class Times {

    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH));
    private static final DateTimeFormatter WEEKDAY = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH));
    private static final DateTimeFormatter DATE = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH));
    private static final int WEEK_DAYS = 6;
    private static final int DAY_HOURS = 24;
    private static final int HOUR_MINUTES = 60;

    private Times() {
    }

    /** The time of day. */
    static String clock(ZonedDateTime time) {
        return Objects.requireNonNull(CLOCK.format(time));
    }

    /** A time that is past, in the zone of now: {@code 15:42}, {@code Tue 15:42}, {@code 3 Nov}. */
    public static String since(ZonedDateTime then, ZonedDateTime now) {
        ZonedDateTime here = then.withZoneSameInstant(now.getZone());
        if (here.toLocalDate().equals(now.toLocalDate())) {
            return clock(here);
        }
        boolean thisWeek = here.isAfter(now.minusDays(WEEK_DAYS).toLocalDate().atStartOfDay(now.getZone()));
        return Objects.requireNonNull((thisWeek ? WEEKDAY : DATE).format(here));
    }

    /** How long ago: {@code just now}, {@code 2 min ago}, {@code 3 h ago}, {@code 4 d ago}. */
    public static String ago(ZonedDateTime then, ZonedDateTime now) {
        Duration since = Duration.between(then, now);
        if (since.toMinutes() < 1) {
            return Messages.ago_now;
        } else if (since.toHours() < 1) {
            return NLS.bind(Messages.ago_minutes, Long.valueOf(since.toMinutes()));
        } else if (since.toHours() < 2 * DAY_HOURS) {
            return NLS.bind(Messages.ago_hours, Long.valueOf(since.toHours()));
        }
        return NLS.bind(Messages.ago_days, Long.valueOf(since.toDays()));
    }

    /** How long until then: {@code 2:56}, {@code 3 d}; a minute that has begun counts. */
    public static String until(ZonedDateTime then, ZonedDateTime now) {
        long minutes = Math.max(0, Duration.between(now, then).plusSeconds(HOUR_MINUTES - 1).toMinutes());
        if (minutes < 2 * DAY_HOURS * HOUR_MINUTES) {
            return Objects.requireNonNull(
                    String.format(Locale.ROOT, "%d:%02d", minutes / HOUR_MINUTES, minutes % HOUR_MINUTES));
        }
        return NLS.bind(Messages.until_days, Long.valueOf(minutes / HOUR_MINUTES / DAY_HOURS));
    }
}
