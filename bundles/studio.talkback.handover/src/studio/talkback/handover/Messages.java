package studio.talkback.handover;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What hand-overs say. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Apart_chosen;
    public static String Apart_deleted;
    public static String Apart_gone;
    public static String Apart_moved;
    public static String Shared_problem;

    static {
        NLS.initializeMessages("studio.talkback.handover.messages", Messages.class);
    }

    private Messages() {
    }
}
