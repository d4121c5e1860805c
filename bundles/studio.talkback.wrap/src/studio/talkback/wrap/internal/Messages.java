package studio.talkback.wrap.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the wrap. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String caption_desk;
    public static String caption_unsaved;
    public static String caption_copy;
    public static String caption_proposal;
    public static String caption_print;
    public static String caption_request;
    public static String caption_hours;
    public static String caption_action;
    public static String wrapped;
    public static String open_one;
    public static String open_several;
    public static String text_title;
    public static String noSession;
    public static String unsaved;
    public static String unsaved_mend;
    public static String desk_one;
    public static String desk_several;
    public static String desk_never;
    public static String desk_mend;
    public static String copy_never;
    public static String copy_old;
    public static String copy_mend;
    public static String proposal;
    public static String proposal_mend;
    public static String print;
    public static String print_mend;
    public static String request;
    public static String request_due;
    public static String request_mend;
    public static String in;
    public static String in_mend;
    public static String out;
    public static String out_mend;
    public static String hours_mend;
    public static String action_none;
    public static String action_due;
    public static String action_mend;
    public static String mend_noTime;
    public static String mend_toCome;
    public static String mend_afterOut;
    public static String mend_noOwner;
    public static String mend_noAction;
    public static String mend_noAnswer;

    static {
        NLS.initializeMessages("studio.talkback.wrap.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
