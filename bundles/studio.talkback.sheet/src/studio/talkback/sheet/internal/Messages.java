package studio.talkback.sheet.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the sheets. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String title_workOrder;
    public static String title_log;
    public static String title_tracks;
    public static String title_leftOff;
    public static String page;
    public static String more;
    public static String gone;
    public static String client;
    public static String artist;
    public static String in;
    public static String out;
    public static String goesOn;
    public static String notNoted;
    public static String breaks;
    public static String downtime;
    public static String worked;
    public static String workedSoFar;
    public static String missing;
    public static String people;
    public static String person;
    public static String name;
    public static String role;
    public static String came;
    public static String left;
    public static String done;
    public static String done_nothing;
    public static String item;
    public static String work;
    public static String what;
    public static String work_tracks;
    public static String work_mix;
    public static String work_prints;
    public static String work_picture;
    public static String work_approval;
    public static String mix;
    public static String media;
    public static String time;
    public static String copy;
    public static String checked;
    public static String copy_matches;
    public static String copy_differs;
    public static String copy_unchecked;
    public static String next;
    public static String owner;
    public static String due;
    public static String sign_studio;
    public static String sign_client;
    public static String log;
    public static String log_none;
    public static String kind;
    public static String by;
    public static String at;
    public static String due_text;
    public static String corrected;
    public static String struck;
    public static String sessionFile;
    public static String rate;
    public static String rate_text;
    public static String timecode;
    public static String tempo;
    public static String scene;
    public static String level;
    public static String note;
    public static String asOf;
    public static String engineer;
    public static String producer;
    public static String sections;
    public static String tracks_none;
    public static String number;
    public static String track;
    public static String source;
    public static String microphone;
    public static String preamp;
    public static String inserts;
    public static String eq;
    public static String status;
    public static String comment;
    public static String completed;
    public static String status_open;
    public static String status_completed;
    public static String status_omitted;
    public static String leftOff_nothing;
    public static String title_recall;
    public static String title_run;
    public static String recall_captured;
    public static String recall_setBy;
    public static String recall_verifiedBy;
    public static String recall_date;
    public static String recall_patch;
    public static String recall_from;
    public static String recall_to;
    public static String recall_normalBroken;
    public static String recall_elsewhere;
    public static String recall_file;
    public static String recall_title;
    public static String recall_noValues;
    public static String recall_photos;
    public static String recall_bypassed;
    public static String recall_preset;
    public static String recall_presetEdited;
    public static String recall_off;
    public static String run_fromTo;
    public static String run_nothing;
    public static String run_without;
    public static String run_free;
    public static String run_freePage;
    public static String run_proof;
    public static String run_pull;
    public static String run_plug;

    static {
        NLS.initializeMessages("studio.talkback.sheet.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
