package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts that users of the log read. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String busy;
    public static String noSession;
    public static String noEntry;
    public static String noProject;
    public static String noAction;
    public static String actionDone;
    public static String entryDiverged;
    public static String alreadyStruckOut;
    public static String struckOut;
    public static String struckOutWhy;
    public static String corrected;
    public static String sessionStarted;
    public static String undone;
    public static String undo_savedSince;
    public static String kind_switchedOff;
    public static String kind_unusable;
    public static String report_gone;
    public static String report_diverged;
    public static String report_noItem;
    public static String report_unknownItem;
    public static String report_unknownTrack;
    public static String report_unknownMedia;
    public static String report_unknownPerson;
    public static String report_unknownMix;
    public static String report_noMix;
    public static String report_firstMix;
    public static String report_requestWithoutItem;
    public static String report_decisionWithoutNumber;
    public static String report_declinedWithoutWhy;
    public static String report_noSuchRequest;
    public static String report_severalRequests;
    public static String requestNotMade;
    public static String requestsMade;
    public static String requestsNone;
    public static String requestWithoutText;
    public static String strikeRequestWithoutWhy;
    public static String report_copyWithoutTarget;
    public static String report_faultWithoutRoom;
    public static String report_cutWithoutVersion;
    public static String report_approvalWithoutPerson;
    public static String report_approvalOfLeft;
    public static String report_leftWithoutWhy;
    public static String report_changeOfLeft;
    public static String leave_gone;
    public static String leave_noDraft;
    public static String leave_already;
    public static String leave_nothingBefore;
    public static String takeUp_notLeft;
    public static String takeBack_gone;
    public static String takeBack_changedSince;
    public static String takeBack_holdsMore;
    public static String takeBack_answered;
    public static String name_mix;
    public static String name_note;
    public static String name_print;
    public static String name_cut;
    public static String approval_withdrawn;
    public static String approval_byWord;
    public static String approval_byWordSaid;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.log.messages", Messages.class);
    }

    private Messages() {
    }
}
