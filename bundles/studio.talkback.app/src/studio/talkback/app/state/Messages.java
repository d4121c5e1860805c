package studio.talkback.app.state;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What is told of a start at which something was amiss. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Configuration;
    public static String Configuration_Hint;
    public static String Damaged;
    public static String Elsewhere;
    public static String Elsewhere_Hint;
    public static String Elsewhere_Other;
    public static String Gone;
    public static String Incomplete;
    public static String Layout;
    public static String Layout_Hint;
    public static String Newer;
    public static String NotMoved_Hint;
    public static String NotUp;
    public static String Settings;
    public static String Settings_Hint;
    public static String Workspace;
    public static String Workspace_Hint;

    static {
        NLS.initializeMessages("studio.talkback.app.state.messages", Messages.class);
    }

    private Messages() {
    }
}
