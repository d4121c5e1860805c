package studio.talkback.ui.picture;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of photos. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Picture_Job;
    public static String Picture_Reading;
    public static String Picture_NotDrawn;

    static {
        NLS.initializeMessages("studio.talkback.ui.picture.messages", Messages.class);
    }

    private Messages() {
    }
}
