package studio.talkback.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts that every screen shares. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Hiding_Reading;
    public static String Saved_TakingBack;
    public static String Saved_Undone;
    public static String Saved_Redone;
    public static String Hiding_Covered;
    public static String Hiding_Dialog;
    public static String Hiding_Title;
    public static String Hiding_Page;
    public static String Hiding_Failed;
    public static String Size_Units;
    public static String File_NotThere;
    public static String File_NotAllowed;
    public static String File_Disk;

    static {
        NLS.initializeMessages("studio.talkback.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
