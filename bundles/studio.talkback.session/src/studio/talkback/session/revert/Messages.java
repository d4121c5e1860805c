package studio.talkback.session.revert;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of drafts that are left and taken up again. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String mix;
    public static String approved;
    public static String prints_of;
    public static String standing_left;
    public static String standing_draft;
    public static String standing_nothingBefore;
    public static String standing_notApproved;
    public static String means_also;
    public static String means_atHand;
    public static String means_prints;
    public static String means_request;
    public static String means_requests;
    public static String means_session;
    public static String means_noSession;
    public static String means_recalls;
    public static String means_noRecall;
    public static String means_desk;
    public static String entry_left;
    public static String entry_takenUp;
    public static String typed_left;
    public static String typed_takenUp;
    public static String revert_gone;
    public static String revert_diverged;
    public static String revert_notKept;
    public static String revert_needsWhy;

    static {
        NLS.initializeMessages("studio.talkback.session.revert.messages", Messages.class);
    }

    private Messages() {
    }
}
