package studio.talkback.session.internal.quickentry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads when something is wanted: {@code !20:00}, {@code !tomorrow 10:00}, {@code !fri 18:00},
 * {@code !2026-11-23 10:00}, {@code !+2h}. A time that is past today means tomorrow.
 */
final class DueReader {
    private static final Pattern HENCE = Pattern.compile("\\+(?=\\d)(?:(\\d{1,3})h)?(?:(\\d{1,4})m(?:in)?)?");
    private static final Pattern WITH_DATE = Pattern.compile("(" + TimeResolver.DATE + ")(?:[T ](.+))?");
    private static final Pattern ONE = Pattern.compile("(" + TimeResolver.TIME + ")(" + TimeResolver.OFFSET + ")?");

    private final ZonedDateTime now;
    private final LocalTime timeOfDays;

    DueReader(ZonedDateTime now, LocalTime timeOfDays) {
        this.now = now;
        this.timeOfDays = timeOfDays.truncatedTo(ChronoUnit.MINUTES);
    }

    /**
     * @param typed the word after {@code !}
     * @param next the word after that, or null
     * @return what they say, or null if they are no due time
     */
    @Nullable
    TimeReading read(String typed, @Nullable String next) {
        Matcher hence = HENCE.matcher(typed);
        if (hence.matches()) {
            ZonedDateTime moment = now.plusHours(number(hence.group(1))).plusMinutes(number(hence.group(2)));
            return reading(moment.truncatedTo(ChronoUnit.MINUTES), typed, "", false);
        }
        LocalTime time = TimeResolver.time(typed);
        if (time != null) {
            ZonedDateTime due = nextTime(time);
            return reading(due, typed, TimeResolver.hint(due.toLocalDate(), time, due), false);
        }
        Matcher dated = WITH_DATE.matcher(typed);
        if (dated.matches()) {
            LocalDate date = TimeResolver.date(dated.group(1));
            String joined = dated.group(2);
            return date == null ? null : onDate(date, joined == null ? next : joined, joined != null);
        }
        return onDay(typed.toLowerCase(Locale.ROOT), next);
    }

    private @Nullable TimeReading onDay(String day, @Nullable String next) {
        LocalDate today = now.toLocalDate();
        if (day.equals("today") || day.equals("tomorrow")) {
            return onDate(day.equals("today") ? today : today.plusDays(1), next, false);
        }
        DayOfWeek weekday = weekday(day);
        if (weekday == null) {
            return null;
        }
        LocalDate date = today.with(TemporalAdjusters.nextOrSame(weekday));
        LocalTime time = TimeResolver.time(next);
        boolean past = !instant(date, time == null ? timeOfDays : time).isAfter(now);
        return onDate(past ? date.plusWeeks(1) : date, next, false);
    }

    /**
     * @param mustBeTime whether the words are part of the due time whatever they are
     */
    private @Nullable TimeReading onDate(LocalDate date, @Nullable String words, boolean mustBeTime) {
        Matcher one = ONE.matcher(words == null ? "" : words);
        LocalTime time = one.matches() ? TimeResolver.time(one.group(1)) : null;
        if (time == null) {
            return mustBeTime ? null : reading(instant(date, timeOfDays), date.toString(),
                    Messages.bind(Messages.hint_dueWithoutTime, TimeResolver.shortTime(timeOfDays)), false);
        }
        String offset = one.group(2);
        ZonedDateTime due = offset == null ? instant(date, time) : TimeResolver.exact(date, time, offset, now);
        String hint = due == null || offset != null ? "" : TimeResolver.hint(date, time, due);
        return due == null ? null : reading(due, date + " " + words, hint, !mustBeTime);
    }

    private TimeReading reading(ZonedDateTime due, String typed, String hint, boolean usesNext) {
        String value = "!" + TimeResolver.spelling(due, typed, this::moment);
        boolean past = hint.isEmpty() && due.isBefore(now.truncatedTo(ChronoUnit.MINUTES));
        return new TimeReading(due, null, value, past ? Messages.hint_duePast : hint, usesNext);
    }

    /** Reads a spelling of a due time in figures. */
    private @Nullable ZonedDateTime moment(String spelling) {
        Matcher dated = WITH_DATE.matcher(spelling);
        boolean hasDate = dated.matches();
        Matcher one = ONE.matcher(hasDate ? dated.group(2) : spelling);
        LocalTime time = one.matches() ? TimeResolver.time(one.group(1)) : null;
        LocalDate date = hasDate ? TimeResolver.date(dated.group(1)) : null;
        if (time == null || date == null) {
            return time == null ? null : nextTime(time);
        }
        String offset = one.group(2);
        return offset == null ? instant(date, time) : TimeResolver.exact(date, time, offset, now);
    }

    private ZonedDateTime nextTime(LocalTime time) {
        return TimeResolver.firstFrom(now.toLocalDate(), time, now, at -> at.isAfter(now));
    }

    private ZonedDateTime instant(LocalDate date, LocalTime time) {
        return TimeResolver.instants(date, time, now).getFirst();
    }

    private static @Nullable DayOfWeek weekday(String typed) {
        for (DayOfWeek day : DayOfWeek.values()) {
            if (typed.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(typed)) {
                return day;
            }
        }
        return null;
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
