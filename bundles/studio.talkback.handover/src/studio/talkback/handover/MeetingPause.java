package studio.talkback.handover;

import java.time.Duration;
import java.util.Objects;

/** How long a room waits before it looks into the folder again that it shares with others. */
public final class MeetingPause {

    /** Where something was changed, or what went wrong is tried again. */
    public static final Duration AFTER_A_CHANGE = Objects.requireNonNull(Duration.ofSeconds(20));
    /** While two people may stand side by side at one room. */
    public static final Duration SIDE_BY_SIDE = Objects.requireNonNull(Duration.ofSeconds(3));
    /** Where the folder is not there: it may be plugged in. */
    public static final Duration LOOK_FOR_IT = Objects.requireNonNull(Duration.ofSeconds(5));
    private static final Duration EACH = Objects.requireNonNull(Duration.ofMinutes(2));

    private MeetingPause() {
    }

    /**
     * The pause after a look. A folder that cannot be read or written is not tried every few seconds, whoever stands there.
     *
     * @param there      whether the folder was there
     * @param wrong      whether something was wrong
     * @param sideBySide whether a recall run is worked on
     * @param behind     whether something is left here that is not there
     */
    public static Duration after(boolean there, boolean wrong, boolean sideBySide, boolean behind) {
        if (!there) {
            return LOOK_FOR_IT;
        } else if (wrong) {
            return AFTER_A_CHANGE;
        } else if (sideBySide) {
            return SIDE_BY_SIDE;
        }
        return behind ? AFTER_A_CHANGE : EACH;
    }
}
