package studio.talkback.library.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of changes. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String added;
    public static String removed;
    public static String moved;
    public static String reordered;
    public static String changed;
    public static String secret;
    public static String nothing;
    public static String andMore;

    static {
        NLS.initializeMessages("studio.talkback.library.compare.messages", Messages.class);
    }

    private Messages() {
    }
}
