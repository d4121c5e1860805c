package studio.talkback.session.approval;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of approvals. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String how_pin;
    public static String how_room;
    public static String how_phone;
    public static String how_mail;
    public static String pin_set;
    public static String pin_removed;
    public static String pin_needsWhy;
    public static String pin_shape;
    public static String pin_none;
    public static String pin_wrong;
    public static String pin_wrongWait;
    public static String pin_noPerson;
    public static String pin_diverged;
    public static String approve_noItem;
    public static String approve_noMix;
    public static String approve_left;
    public static String approve_whose;
    public static String approve_needsWhy;
    public static String approve_nothingToWithdraw;
    public static String entry_text;
    public static String entry_withdrawn;

    static {
        NLS.initializeMessages("studio.talkback.session.approval.messages", Messages.class);
    }

    private Messages() {
    }
}
