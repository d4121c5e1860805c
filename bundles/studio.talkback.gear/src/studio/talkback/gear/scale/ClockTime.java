package studio.talkback.gear.scale;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;

/** Where a pointer stands, said like a time of day: {@code 2 o'clock}, {@code 2:30}, {@code 14:00}. */
final class ClockTime {

    private static final Pattern TIME = Pattern
            .compile("(\\d{1,2})(?:[:.](\\d{2}))?\\s*(h|o['\u2019]?\\s?clock|o['\u2019]?c)?");
    private static final int HOURS = 12;
    private static final int MINUTES = 60;
    private static final double DEGREES_PER_HOUR = 30;

    private ClockTime() {
    }

    /**
     * The angle in degrees clockwise from twelve, from -180 to 180.
     *
     * @param bare whether a number alone is an hour
     */
    static OptionalDouble angle(String typed, boolean bare) {
        Matcher time = TIME.matcher(typed.strip());
        if (!time.matches() || !bare && time.group(2) == null && time.group(3) == null) {
            return OptionalDouble.empty();
        }
        int hour = Integer.parseInt(time.group(1));
        int minute = time.group(2) == null ? 0 : Integer.parseInt(time.group(2));
        if (hour > 2 * HOURS || minute >= MINUTES) {
            return OptionalDouble.empty();
        }
        double angle = (hour % HOURS + minute / (double) MINUTES) * DEGREES_PER_HOUR;
        return OptionalDouble.of(angle > 180 ? angle - 360 : angle);
    }

    /** An angle as a time, to the minute. */
    static String text(double angle) {
        long minutes = Math.floorMod(Math.round(angle / DEGREES_PER_HOUR * MINUTES), (long) HOURS * MINUTES);
        long hour = minutes / MINUTES == 0 ? HOURS : minutes / MINUTES;
        return Objects.requireNonNull(minutes % MINUTES == 0 ? NLS.bind(Messages.value_oclock, Long.valueOf(hour))
                : String.format(Locale.ROOT, "%d:%02d", Long.valueOf(hour), Long.valueOf(minutes % MINUTES)));
    }
}
