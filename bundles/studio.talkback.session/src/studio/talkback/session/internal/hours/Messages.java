package studio.talkback.session.internal.hours;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The hours of a session in words. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String in;
    public static String out;
    public static String breaks;
    public static String downtime;
    public static String away;
    public static String worked;
    public static String workedSoFar;
    public static String missing_in;
    public static String missing_out;
    public static String missing_outBeforeIn;
    public static String missing_breakEnd;
    public static String missing_downtimeEnd;
    public static String missing_outside;
    public static String person;
    public static String asSession;
    public static String notCounted;
    public static String oneSession;
    public static String sessions;
    public static String uncounted;
    public static String noSession;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.hours.messages", Messages.class);
    }

    private Messages() {
    }
}
