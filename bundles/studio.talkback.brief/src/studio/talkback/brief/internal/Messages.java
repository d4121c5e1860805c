package studio.talkback.brief.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the brief. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String title_next;
    public static String title_mix;
    public static String title_open;
    public static String title_blocked;
    public static String title_tracks;
    public static String title_prints;
    public static String title_desk;
    public static String title_drives;
    public static String title_faults;
    public static String title_since;
    public static String due;
    public static String dueThere;
    public static String draft;
    public static String mix_left;
    public static String mix_backTo;
    public static String mix_backToApproved;
    public static String mix_note;
    public static String mix_notes;
    public static String unchecked;
    public static String age_hours;
    public static String age_days;
    public static String onDesk;
    public static String onDesk_notSet;
    public static String knowing_noted;
    public static String knowing_photo;
    public static String knowing_values;
    public static String knowing_verified;
    public static String since_person;
    public static String since_session;
    public static String since_never;
    public static String since_first;
    public static String subject_other;
    public static String subject_gone;
    public static String section_failed;
    public static String section_unusable;

    static {
        NLS.initializeMessages("studio.talkback.brief.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
