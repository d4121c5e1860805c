package studio.talkback.project.booking;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What bookings say. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String reason_held;
    public static String reason_booked;
    public static String reason_confirmed;
    public static String reason_released;
    public static String reason_moved;
    public static String undone;
    public static String savedSince;
    public static String gone;
    public static String diverged;
    public static String withoutTime;
    public static String endsBeforeItBegins;
    public static String confirmedAlready;
    public static String heldAlready;
    public static String releasedAlready;
    public static String takenConfirmed;
    public static String takenHeld;
    public static String state_hold;
    public static String state_firstHold;
    public static String state_secondHold;
    public static String state_thirdHold;
    public static String state_laterHold;
    public static String state_confirmed;
    public static String state_clash;
    public static String state_clashMeant;
    public static String state_released;
    public static String others_clash;
    public static String others_ahead;
    public static String others_behind;
    public static String others_confirmed;
    public static String others_held;
    public static String noRoom;
    public static String thereToo;
    public static String week_title;
    public static String week_free;
    public static String outcome_hold;
    public static String outcome_confirmed;
    public static String line_noTimes;
    public static String line_noSuchTime;
    public static String line_noSuchDay;
    public static String line_notAState;
    public static String line_noProject;
    public static String line_noSuchProject;
    public static String line_severalProjects;
    public static String line_noSuchRoom;
    public static String line_whichRoom;

    static {
        NLS.initializeMessages("studio.talkback.project.booking.messages", Messages.class);
    }

    private Messages() {
    }
}
