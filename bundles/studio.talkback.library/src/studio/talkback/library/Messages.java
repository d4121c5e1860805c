package studio.talkback.library;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What a clock that was set back is told with. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String howFar_days;
    public static String howFar_hours;
    public static String howFar_minutes;

    static {
        NLS.initializeMessages("studio.talkback.library.messages", Messages.class);
    }

    private Messages() {
    }
}
