package studio.talkback.session.hours;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The hours of one session. Times are taken to the minute, as people write them, so that the durations, all in whole
 * minutes and none negative, add up: {@code present = breaks + downtime + away + worked}. They are lengths of time and
 * not differences of clocks: a night in which the clocks are put back is an hour longer.
 *
 * @param in       when it began; null where nobody noted it
 * @param out      when it ended; null where nobody noted it
 * @param until    up to when it is counted: {@code out}, or of a session that goes on the time of the count; null where
 *                 that is not known, and then all durations are zero
 * @param present  from in to until
 * @param breaks   breaks, overlapping ones once
 * @param downtime when nobody could work, overlapping ones once, without what lies in a break
 * @param away     after an out that was noted until the in that follows, in a session that was taken up again
 * @param worked   what is left
 * @param missing  what is not noted or does not fit, in the order of the day
 */
public record HoursTotal(@Nullable ZonedDateTime in, @Nullable ZonedDateTime out, @Nullable ZonedDateTime until,
        Duration present, Duration breaks, Duration downtime, Duration away, Duration worked, List<Missing> missing) {

    /** Copies the list. */
    public HoursTotal {
        missing = Objects.requireNonNull(List.copyOf(missing));
    }

    /** Whether the durations are counted at all. */
    public boolean counted() {
        return until != null;
    }

    /** Whether it goes on, so that it is counted up to the time of the count. */
    public boolean goesOn() {
        return until != null && out == null;
    }

    /** Whether something is missing that only somebody who was there can say; the end of one that goes on is not. */
    public boolean incomplete() {
        return missing.stream().anyMatch(each -> each.what() != Missing.What.OUT || !goesOn());
    }
}
