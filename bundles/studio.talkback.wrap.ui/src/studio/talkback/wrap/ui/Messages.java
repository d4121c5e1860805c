package studio.talkback.wrap.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the wrap's page. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Wrap;
    public static String Title;
    public static String Reading;
    public static String Saving;
    public static String NoSession;
    public static String Wrapped;
    public static String Open;
    public static String List;
    public static String WorkOrder;
    public static String End;
    public static String Ended;
    public static String Row;
    public static String Ask_TimeIn;
    public static String Ask_TimeOut;
    public static String Ask_Owner;
    public static String Ask_Request;
    public static String Hint_TimeIn;
    public static String Hint_TimeOut;
    public static String Hint_Owner;
    public static String Hint_Request;
    public static String Mark_Open;
    public static String Mark_GoesOn;

    static {
        NLS.initializeMessages("studio.talkback.wrap.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
