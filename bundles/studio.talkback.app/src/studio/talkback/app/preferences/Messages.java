package studio.talkback.app.preferences;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the preferences. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Backup;
    public static String Backup_Hint;
    public static String Change;
    public static String Copied;
    public static String Copy;
    public static String Dark;
    public static String Hint;
    public static String Light;
    public static String Look;
    public static String Look_Hint;
    public static String Name;
    public static String None;
    public static String NotSaid;
    public static String Operator;
    public static String Operator_Hint;
    public static String Photos;
    public static String Photos_Hint;
    public static String Plugins;
    public static String Plugins_Hint;
    public static String Reading;
    public static String Room;
    public static String Room_Hint;
    public static String Search;
    public static String Title;
    public static String Value;
    public static String What;

    static {
        NLS.initializeMessages("studio.talkback.app.preferences.messages", Messages.class);
    }

    private Messages() {
    }
}
