package studio.talkback.session.internal.actions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** Next actions in words. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String nobody;
    public static String due;
    public static String days;
    public static String late;
    public static String dueThere;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.actions.messages", Messages.class);
    }

    private Messages() {
    }
}
