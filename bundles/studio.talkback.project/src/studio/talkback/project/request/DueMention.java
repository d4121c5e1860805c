package studio.talkback.project.request;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.Moments;

/**
 * When something is wanted, where the end of a sentence says it beyond doubt: with a word such as "by" and a time of day.
 * {@code by 1:12} may be a place in the song and {@code by Friday} says no time: both stay in the text.
 *
 * @param due  when
 * @param text the sentence without it
 */
record DueMention(ZonedDateTime due, String text) {

    private static final String DAY = "today|tonight|tomorrow|(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?"
            + "|wed|thu|sat|\\d{4}-\\d\\d-\\d\\d";
    private static final Pattern END = Pattern.compile("(?i)^(?<text>.*?\\S)[\\s,;:(–—-]+(?:"
            + "(?:needed |wanted |required |due )?(?:by|before|until|till|no later than)|due|deadline:?|!)\\s*"
            + "(?:(?<day>" + DAY + "),?\\s+(?:at\\s+)?)?(?<hour>\\d{1,2})(?::(?<minute>\\d\\d))?\\s*(?<half>[ap]\\.?m\\.?)?"
            + "(?:\\s+(?:at the latest|latest|please|thanks|thank you))?[\\s.!)]*$");
    private static final int LIKELY_CLOCK = 6;

    /** When the sentence says that it is wanted; null where it does not, or not beyond doubt. */
    static @Nullable DueMention of(String text, ZonedDateTime now) {
        Matcher matcher = END.matcher(text);
        if (!matcher.matches()) {
            return null;
        }
        String day = matcher.group("day");
        LocalTime time = time(matcher, day != null);
        if (time == null) {
            return null;
        }
        String date = day == null ? "" : (day.equalsIgnoreCase("tonight") ? "today" : day.toLowerCase(Locale.ROOT)) + " ";
        ZonedDateTime due = Moments.read(date + time, now);
        String rest = Objects.requireNonNull(matcher.group("text")).replaceFirst("[\\s,;:(–—-]+$", "");
        return due == null || !due.isAfter(now) || !Letters.hasWords(rest) ? null : new DueMention(due, rest);
    }

    private static @Nullable LocalTime time(Matcher matcher, boolean onDay) {
        String half = matcher.group("half");
        String minute = matcher.group("minute");
        int hour = Integer.parseInt(matcher.group("hour"));
        boolean certain = half != null || minute != null && (onDay || hour >= LIKELY_CLOCK);
        if (!certain || half != null && (hour < 1 || hour > 12)) {
            return null;
        }
        int whole = half == null ? hour : hour % 12 + (half.toLowerCase(Locale.ROOT).startsWith("p") ? 12 : 0);
        try {
            return LocalTime.of(whole, minute == null ? 0 : Integer.parseInt(minute));
        } catch (DateTimeException e) {
            return null;
        }
    }
}
