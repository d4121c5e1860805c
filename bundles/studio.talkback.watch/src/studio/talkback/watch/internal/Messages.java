package studio.talkback.watch.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

import studio.talkback.watch.ProposalKind;

/** What watched folders say to their users. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String watching;
    public static String first;
    public static String damaged;
    public static String paused;
    public static String gone;
    public static String tooLarge;
    public static String group;
    public static String files_SESSION_FILE;
    public static String files_SESSION_TEXT;
    public static String files_SCENE;
    public static String files_PRINT;
    public static String files_PHOTO;
    public static String files_OTHER;
    public static String keeping;
    public static String changed;
    public static String known;
    public static String noItem;
    public static String noSession;
    public static String whichSession;
    public static String tooMany;
    public static String outside;
    public static String photo;
    public static String file;
    public static String failed;

    static {
        NLS.initializeMessages("studio.talkback.watch.internal.messages", Messages.class);
    }

    private Messages() {
    }

    /** What many files of a kind are called. */
    public static String files(ProposalKind kind) {
        return switch (kind) {
        case SESSION_FILE -> files_SESSION_FILE;
        case SESSION_TEXT -> files_SESSION_TEXT;
        case SCENE -> files_SCENE;
        case PRINT -> files_PRINT;
        case PHOTO -> files_PHOTO;
        case OTHER -> files_OTHER;
        };
    }
}
