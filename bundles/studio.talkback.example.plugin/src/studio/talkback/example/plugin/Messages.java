package studio.talkback.example.plugin;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the plug-in; a translation is one more properties file. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String title;
    public static String used;
    public static String whichReel;

    static {
        NLS.initializeMessages("studio.talkback.example.plugin.messages", Messages.class);
    }

    private Messages() {
    }
}
