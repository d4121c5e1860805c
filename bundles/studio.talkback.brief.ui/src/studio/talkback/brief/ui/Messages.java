package studio.talkback.brief.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of Left off. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Empty;
    public static String NoScreen;
    public static String Reading;
    public static String Start;
    public static String Lines;

    static {
        NLS.initializeMessages("studio.talkback.brief.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
