package studio.talkback.library.history;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of restoring and reverting. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String deleted;
    public static String restored;
    public static String restore_deletes;
    public static String restore_purged;
    public static String restore_same;
    public static String restore_notOfDocument;
    public static String savedSince;
    public static String reverted;
    public static String revert_noSuchChangeSet;
    public static String revert_purged;
    public static String revert_together;
    public static String revert_referredTo;

    static {
        NLS.initializeMessages("studio.talkback.library.history.messages", Messages.class);
    }

    private Messages() {
    }
}
