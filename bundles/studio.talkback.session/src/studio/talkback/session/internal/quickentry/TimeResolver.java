package studio.talkback.session.internal.quickentry;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Wall-clock times in the room's zone. A time that the clocks skip in spring is taken as much later as they are put
 * forward; one that comes twice in autumn has two instants.
 */
final class TimeResolver {
    static final String TIME = "\\d{1,2}:\\d\\d|\\d{4}";
    static final String OFFSET = "(?:Z|[+-]\\d\\d:\\d\\d(?::\\d\\d)?)";
    static final String DATE = "(?:19|20|21)\\d\\d-\\d\\d-\\d\\d";
    private static final Pattern TIME_PARTS = Pattern.compile("(\\d{1,2}):?(\\d\\d)");
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DATED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("EEE d MMM HH:mm",
            Locale.ENGLISH);
    private static final DateTimeFormatter EXACT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mmxxx", Locale.ROOT);

    private TimeResolver() {
    }

    static @Nullable LocalTime time(@Nullable String typed) {
        Matcher parts = TIME_PARTS.matcher(typed == null ? "" : typed);
        if (!parts.matches()) {
            return null;
        }
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59 ? null : LocalTime.of(hour, minute);
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return null; // the 30th of February: the caller says that it is no date
        }
    }

    static @Nullable ZonedDateTime exact(LocalDate date, LocalTime time, String offset, ZonedDateTime now) {
        try {
            return LocalDateTime.of(date, time).atOffset(ZoneOffset.of(offset)).atZoneSameInstant(now.getZone());
        } catch (DateTimeException e) {
            return null; // an offset beyond 18 hours: the caller says that it is no time
        }
    }

    /** Returns the instants of a wall-clock time on a date, earliest first; never empty. */
    static List<ZonedDateTime> instants(LocalDate date, LocalTime time, ZonedDateTime now) {
        ZonedDateTime earlier = ZonedDateTime.of(date, time, now.getZone());
        ZonedDateTime later = earlier.withLaterOffsetAtOverlap();
        return later.equals(earlier) ? List.of(earlier) : List.of(earlier, later);
    }

    /** Returns the latest instant on a date that is not after a limit, or else the earliest on that date. */
    static ZonedDateTime latestOn(LocalDate date, LocalTime time, ZonedDateTime limit) {
        List<ZonedDateTime> instants = instants(date, time, limit);
        return instants.getLast().isAfter(limit) ? instants.getFirst() : instants.getLast();
    }

    /** Returns the first instant of a wall-clock time, on a date or the next one, that passes a test. */
    static ZonedDateTime firstFrom(LocalDate date, LocalTime time, ZonedDateTime now,
            Function<ZonedDateTime, Boolean> wanted) {
        for (ZonedDateTime instant : instants(date, time, now)) {
            if (wanted.apply(instant).booleanValue()) {
                return instant;
            }
        }
        return instants(date.plusDays(1), time, now).getFirst();
    }

    /** Returns what there is to say about a wall-clock time, or an empty string. */
    static String hint(LocalDate date, LocalTime time, ZonedDateTime resolved) {
        if (!ZonedDateTime.of(date, time, resolved.getZone()).toLocalTime().equals(time)) {
            return Messages.bind(Messages.hint_timeSkipped, SHORT.format(time), SHORT.format(resolved));
        }
        if (instants(date, time, resolved).size() > 1) {
            return Messages.bind(Messages.hint_timeTwice, EXACT.format(resolved));
        }
        return "";
    }

    /**
     * Returns the shortest spelling that reads as the instant, or the typed one if none does.
     *
     * @param reader reads a spelling the way the line would
     */
    static String spelling(ZonedDateTime instant, String typed, Function<String, @Nullable ZonedDateTime> reader) {
        for (DateTimeFormatter format : List.of(SHORT, DATED, EXACT)) {
            String spelling = format.format(instant);
            if (instant.equals(reader.apply(spelling))) {
                return spelling;
            }
        }
        return typed;
    }

    static String exactSpelling(ZonedDateTime time) {
        return EXACT.format(time);
    }

    static String dayAndTime(ZonedDateTime time) {
        return DAY_AND_TIME.format(time);
    }

    static String shortTime(LocalTime time) {
        return SHORT.format(time);
    }
}
