package studio.talkback.gear.ui.bay;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of drawn bays. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Page_Name;
    public static String Keys;
    public static String Plugging;
    public static String Plugging_To;
    public static String NotFound;
    public static String Reading;

    static {
        NLS.initializeMessages("studio.talkback.gear.ui.bay.messages", Messages.class);
    }

    private Messages() {
    }
}
