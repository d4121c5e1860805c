package studio.talkback.recall.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What a plan of a recall says. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String noRecall;
    public static String nothingOnDesk;
    public static String asChanged;
    public static String unmatched;
    public static String patch_pull;
    public static String patch_plug;
    public static String patch_plugged;
    public static String patch_broken;
    public static String patch_twice;
    public static String console_page;
    public static String console_scene;
    public static String console_whole;
    public static String console_notKnown;
    public static String console_since;
    public static String console_another;
    public static String console_unreadable;
    public static String unit_preset;
    public static String unit_edited;
    public static String unit_bypass;
    public static String unit_bypassed;
    public static String unit_in;
    public static String unit_photo;
    public static String unit_photos;
    public static String unit_noValue;
    public static String unit_notNoted;
    public static String patch_stays;
    public static String look;
    public static String noPhoto;
    public static String run_goesOn;
    public static String run_uncaptured;
    public static String run_nothing;
    public static String run_begun;
    public static String run_set;
    public static String run_exception;
    public static String run_open;
    public static String run_shared;
    public static String run_noted;
    public static String run_photo;
    public static String run_tone;
    public static String run_trOff;
    public static String run_trOn;
    public static String run_givenUp;
    public static String run_gone;
    public static String run_diverged;
    public static String run_ended;
    public static String run_redone;
    public static String run_undone;
    public static String run_since;
    public static String run_noStep;
    public static String run_noPage;
    public static String run_noPlace;
    public static String run_noUndo;
    public static String run_noItem;
    public static String run_noTone;
    public static String run_nobody;
    public static String result_set;
    public static String result_by;
    public static String result_open;
    public static String result_exceptions;
    public static String result_verified;
    public static String result_notVerified;
    public static String proof_notFound;
    public static String proof_silent;
    public static String proof_numbers;
    public static String proof_nothingLeft;
    public static String proof_orLess;
    public static String proof_lessThan;
    public static String proof_compared;
    public static String proof_with;
    public static String proof_identical;
    public static String proof_meaning;
    public static String proof_none;
    public static String proof_by;
    public static String proof_failed;
    public static String proof_doubtful;
    public static String proof_noPrints;
    public static String proof_noSuchPrint;
    public static String proof_notApproved;
    public static String proof_isNotApproved;
    public static String proof_noFile;
    public static String proof_fileGone;
    public static String proof_isItself;
    public static String proof_savedBefore;
    public static String proof_printTitle;
    public static String proof_swapped;
    public static String proof_turned;
    public static String proof_dead;
    public static String proof_foreign;
    public static String proof_mono;
    public static String proof_clipped;
    public static String proof_muchLeft;
    public static String proof_drift;
    public static String proof_allOff;
    public static String proof_channelOff;
    public static String proof_louder;
    public static String proof_quieter;
    public static String proof_left;
    public static String proof_right;
    public static String proof_channel;
    public static String proof_made;

    static {
        NLS.initializeMessages("studio.talkback.recall.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
