package studio.talkback.project.request;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What requests, their answers and replies say. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String leftOut_greeting;
    public static String leftOut_signature;
    public static String leftOut_quoted;
    public static String leftOut_header;
    public static String leftOut_chatStamp;
    public static String leftOut_itemHeading;
    public static String leftOut_noWords;
    public static String mix;
    public static String level_up;
    public static String level_down;
    public static String offer_send;
    public static String offer_sendMade;
    public static String offer_stale;
    public static String offer_carriedOver;
    public static String offer_noFile;
    public static String offer_howMuchAsked;
    public static String offer_howMuchPrinted;
    public static String offer_cut;
    public static String offer_onDesk;
    public static String offer_onDeskBasis;
    public static String offer_recall;
    public static String offer_recallOf;
    public static String offer_firstMix;
    public static String offer_newMix;
    public static String offer_noTime;
    public static String offer_nothingToMake;
    public static String offer_minutes;
    public static String offer_explained;
    public static String offer_line;
    public static String offer_lineIfAgreed;
    public static String took_hours;
    public static String took_log;
    public static String sum_of;
    public static String sum_voices;
    public static String sum_stems;
    public static String sum_lead;
    public static String sum_place;
    public static String sum_noVocals;
    public static String sum_noLead;
    public static String sum_vocals;
    public static String sum_main;
    public static String bus_sums;
    public static String bus_otherMix;
    public static String bus_notBypassed;
    public static String reply_done;
    public static String reply_doneOn;
    public static String reply_doneOnly;
    public static String reply_declined;
    public static String reply_open;
    public static String reply_openDue;
    public static String reply_quoted;
    public static String reply_other;
    public static String reply_nothing;
    public static String answer_done;
    public static String answer_declined;
    public static String answer_opened;
    public static String answer_noRequest;
    public static String answer_needsWhy;
    public static String answer_gone;
    public static String answer_diverged;

    static {
        NLS.initializeMessages("studio.talkback.project.request.messages", Messages.class);
    }

    private Messages() {
    }
}
