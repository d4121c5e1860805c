package studio.talkback.session.internal.imports;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What imports say to their users. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String noEntry;
    public static String folder;
    public static String missing;
    public static String noPermission;
    public static String empty;
    public static String readerFailed;
    public static String stillWritten;
    public static String noItem;
    public static String noProject;
    public static String otherProject;
    public static String diverged;
    public static String busy;
    public static String notCompared;
    public static String logFirst;
    public static String logNothing;
    public static String logChanges;
    public static String logMore;
    public static String reason;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.imports.messages", Messages.class);
    }

    private Messages() {
    }
}
