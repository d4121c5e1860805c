package studio.talkback.session.internal.quickentry;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads when something happened: {@code =14:05}, {@code =-20m}, {@code =13:05-13:40}, {@code =2026-11-22 14:05}. A
 * time without a date is the latest that lies at most four hours ahead, so that a session past midnight may still log
 * what came before it.
 */
final class ClockReader {
    private static final Duration AHEAD = Duration.ofHours(4);
    /** What was long ago on another day may as well have been meant for later today. */
    private static final Duration LONG_AGO = Duration.ofHours(8);
    private static final Pattern AGO = Pattern.compile("-(?=\\d)(?:(\\d{1,3})h)?(?:(\\d{1,4})m(?:in)?)?");
    private static final Pattern WITH_DATE = Pattern.compile("(" + TimeResolver.DATE + ")(?:[T ](.+))?");
    private static final Pattern ONE = Pattern.compile("(" + TimeResolver.TIME + ")(" + TimeResolver.OFFSET + ")?");
    private static final Pattern RANGE = Pattern.compile(
            "(" + TimeResolver.TIME + ")[-–](" + TimeResolver.TIME + ")");

    private final ZonedDateTime now;

    ClockReader(ZonedDateTime now) {
        this.now = now;
    }

    /**
     * @param typed the word after {@code =}
     * @param next the word after that, or null
     * @return what they say, or null if they are no clock
     */
    @Nullable
    TimeReading read(String typed, @Nullable String next) {
        Matcher ago = AGO.matcher(typed);
        if (ago.matches()) {
            return ago(ago);
        }
        Matcher dated = WITH_DATE.matcher(typed);
        if (!dated.matches()) {
            return times(null, typed, false);
        }
        LocalDate date = TimeResolver.date(dated.group(1));
        String joined = dated.group(2);
        String times = joined == null ? next : joined;
        return date == null || times == null ? null : times(date, times, joined == null);
    }

    private TimeReading ago(Matcher ago) {
        ZonedDateTime moment = now.minusHours(number(ago.group(1))).minusMinutes(number(ago.group(2)))
                .truncatedTo(ChronoUnit.MINUTES);
        String spelling = TimeResolver.spelling(moment, ago.group(), this::moment);
        return new TimeReading(moment, null, "=" + spelling, "", false);
    }

    private @Nullable TimeReading times(@Nullable LocalDate date, String times, boolean usesNext) {
        Matcher range = RANGE.matcher(times);
        if (range.matches()) {
            return range(date, TimeResolver.time(range.group(1)), TimeResolver.time(range.group(2)), usesNext);
        }
        Matcher one = ONE.matcher(times);
        LocalTime time = one.matches() ? TimeResolver.time(one.group(1)) : null;
        if (time == null) {
            return null;
        }
        ZonedDateTime moment = moment(date, time, one.group(2));
        if (moment == null) {
            return null;
        }
        LocalDate hintDate = date == null ? moment.toLocalDate() : date;
        String hint = one.group(2) == null ? TimeResolver.hint(hintDate, time, moment) : "";
        if (hint.isEmpty() && moment.isAfter(now)) {
            hint = Messages.hint_clockAhead;
        } else if (hint.isEmpty() && date == null) {
            hint = hintOfAnotherDay(moment);
        }
        String typed = date == null ? times : date + " " + times;
        return new TimeReading(moment, null, "=" + TimeResolver.spelling(moment, typed, this::moment), hint, usesNext);
    }

    private @Nullable TimeReading range(@Nullable LocalDate date, @Nullable LocalTime from, @Nullable LocalTime to,
            boolean usesNext) {
        if (from == null || to == null) {
            return null;
        }
        String value = TimeResolver.shortTime(from) + "-" + TimeResolver.shortTime(to);
        if (date != null) {
            ZonedDateTime start = TimeResolver.latestOn(date, from, now);
            ZonedDateTime end = TimeResolver.firstFrom(start.toLocalDate(), to, now, at -> !at.isBefore(start));
            return new TimeReading(start, end, "=" + date + " " + value, "", usesNext);
        }
        ZonedDateTime end = recent(to);
        ZonedDateTime start = latest(from, end.toLocalDate(), end, end);
        return new TimeReading(start, end, "=" + value, hintOfAnotherDay(end), false);
    }

    /** Says which day was taken where nobody named one and today's is not the only one that could be meant. */
    private String hintOfAnotherDay(ZonedDateTime moment) {
        boolean doubtful = moment.toLocalDate().isBefore(now.toLocalDate()) && moment.isBefore(now.minus(LONG_AGO));
        return doubtful ? Messages.bind(Messages.hint_clockOfAnotherDay, TimeResolver.dayAndTime(moment)) : "";
    }

    /** Reads a spelling of a single moment. */
    private @Nullable ZonedDateTime moment(String spelling) {
        Matcher dated = WITH_DATE.matcher(spelling);
        boolean hasDate = dated.matches();
        Matcher one = ONE.matcher(hasDate ? dated.group(2) : spelling);
        LocalTime time = one.matches() ? TimeResolver.time(one.group(1)) : null;
        return time == null ? null : moment(hasDate ? TimeResolver.date(dated.group(1)) : null, time, one.group(2));
    }

    private @Nullable ZonedDateTime moment(@Nullable LocalDate date, LocalTime time, @Nullable String offset) {
        if (offset != null) {
            return date == null ? null : TimeResolver.exact(date, time, offset, now);
        }
        return date == null ? recent(time) : TimeResolver.latestOn(date, time, now);
    }

    private ZonedDateTime recent(LocalTime time) {
        return latest(time, now.toLocalDate().plusDays(1), now.plus(AHEAD), now);
    }

    /** Returns the instant on the latest date on which the time comes before a limit. */
    private static ZonedDateTime latest(LocalTime time, LocalDate lastDate, ZonedDateTime limit, ZonedDateTime wanted) {
        LocalDate date = lastDate;
        while (TimeResolver.instants(date, time, limit).getFirst().isAfter(limit)) {
            date = date.minusDays(1);
        }
        return TimeResolver.latestOn(date, time, wanted);
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
