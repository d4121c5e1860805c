package studio.talkback.session.faults;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What faults say. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String gone;
    public static String diverged;
    public static String mendedAlready;
    public static String reason;
    public static String roundIt;
    public static String since;
    public static String one;
    public static String several;

    static {
        NLS.initializeMessages("studio.talkback.session.faults.messages", Messages.class);
    }

    private Messages() {
    }
}
