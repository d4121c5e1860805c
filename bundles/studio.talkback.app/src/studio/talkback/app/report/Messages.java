package studio.talkback.app.report;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts around a report. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Content;
    public static String Copied;
    public static String Copy;
    public static String Hint;
    public static String NotSaved;
    public static String Save;
    public static String Saved;
    public static String Title;

    static {
        NLS.initializeMessages("studio.talkback.app.report.messages", Messages.class);
    }

    private Messages() {
    }
}
