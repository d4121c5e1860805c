package studio.talkback.gear.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of faceplates. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Page_Name;
    public static String Keys;
    public static String Said;
    public static String Said_Span;
    public static String Value_NotSet;
    public static String Value_Off;
    public static String Value_Was;
    public static String Caption_Differ;

    static {
        NLS.initializeMessages("studio.talkback.gear.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
