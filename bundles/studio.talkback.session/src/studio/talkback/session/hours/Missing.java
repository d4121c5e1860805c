package studio.talkback.session.hours;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that the hours of a session lack, or that does not fit together.
 *
 * @param what what it is
 * @param at   the time that is noted and that it is about; null for {@link What#IN} and {@link What#OUT}
 */
public record Missing(What what, @Nullable ZonedDateTime at) {

    /** What is missing or does not fit. */
    public enum What {
        /** Nobody noted when the session began. */
        IN,
        /** Nobody noted when it ended. */
        OUT,
        /** It ended before it began: the two may be exchanged. */
        OUT_BEFORE_IN,
        /** A break began, and nobody noted its end: it is not counted. */
        BREAK_END,
        /** A downtime began, and nobody noted its end: it is not counted. */
        DOWNTIME_END,
        /** A break or downtime lies outside the session's time in and out: what lies outside is not counted. */
        OUTSIDE
    }
}
