package studio.talkback.session.internal.quickentry;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts that users of the quick entry read. */
@NonNullByDefault({})
public final class Messages extends NLS {
    public static String kind_note;
    public static String kind_request;
    public static String kind_decision;
    public static String kind_track;
    public static String kind_version;
    public static String kind_console;
    public static String kind_print;
    public static String kind_media;
    public static String kind_fault;
    public static String kind_picture;
    public static String kind_action;
    public static String kind_approval;
    public static String kind_hours;
    public static String example_note;
    public static String example_request;
    public static String example_decision;
    public static String example_track;
    public static String example_version;
    public static String example_console;
    public static String example_print;
    public static String example_media;
    public static String example_fault;
    public static String example_picture;
    public static String example_action;
    public static String example_approval;
    public static String example_hours;
    public static String meaning_note;
    public static String meaning_request;
    public static String meaning_decision;
    public static String meaning_track;
    public static String meaning_version;
    public static String meaning_console;
    public static String meaning_print;
    public static String meaning_media;
    public static String meaning_fault;
    public static String meaning_picture;
    public static String meaning_action;
    public static String meaning_approval;
    public static String meaning_hours;
    public static String more_timecode;
    public static String more_done;
    public static String more_outboard;
    public static String token_item;
    public static String token_person;
    public static String token_clock;
    public static String token_due;
    public static String token_why;
    public static String token_position;
    public static String token_bar;
    public static String token_timecode;
    public static String token_quote;
    public static String hint_unknownKind;
    public static String hint_unknownItem;
    public static String hint_unknownPerson;
    public static String hint_unknownTrack;
    public static String hint_unknownUnit;
    public static String hint_unknownMedia;
    public static String hint_unknownVersion;
    public static String hint_unknownRequest;
    public static String hint_unknownPicture;
    public static String hint_unknownHours;
    public static String hint_missing;
    public static String hint_noClock;
    public static String hint_clockWithoutSign;
    public static String hint_noDue;
    public static String hint_secondTime;
    public static String hint_clockAhead;
    public static String hint_clockOfAnotherDay;
    public static String hint_duePast;
    public static String hint_dueWithoutTime;
    public static String hint_timeSkipped;
    public static String hint_timeTwice;
    public static String hint_endsBeforeStart;
    public static String hint_noSuchTimecode;
    public static String hint_noSuchFrame;
    public static String hint_droppedFrame;
    public static String hint_noFrameRate;
    public static String hint_notDropFrame;
    public static String words_neverInitials;
    public static String words_linking;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.quickentry.messages", Messages.class);
    }

    private Messages() {
    }
}
