package studio.talkback.library.backup;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What keeps a backup from being made. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String damaged;
    public static String placeMissing;
    public static String copyMissing;
    public static String notPurged;
    public static String nowhere;

    static {
        NLS.initializeMessages("studio.talkback.library.backup.messages", Messages.class);
    }

    private Messages() {
    }
}
