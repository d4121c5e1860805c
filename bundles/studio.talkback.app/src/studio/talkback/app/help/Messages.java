package studio.talkback.app.help;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the help. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Console;
    public static String Copied;
    public static String Copy;
    public static String Does;
    public static String Everywhere;
    public static String Examples;
    public static String Find;
    public static String GoTo;
    public static String Hint_Keyboard;
    public static String Hint_Typing;
    public static String Keyboard;
    public static String Kinds;
    public static String Line;
    public static String Log;
    public static String None;
    public static String NotSaved;
    public static String People;
    public static String Pipeline;
    public static String Room;
    public static String Rules;
    public static String Save;
    public static String Saved;
    public static String Search;
    public static String Sheet;
    public static String Tokens;
    public static String Typed;
    public static String Typing;
    public static String Where;

    static {
        NLS.initializeMessages("studio.talkback.app.help.messages", Messages.class);
    }

    private Messages() {
    }
}
