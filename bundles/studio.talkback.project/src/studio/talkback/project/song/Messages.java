package studio.talkback.project.song;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The sentences of song sheets. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String changes_title;
    public static String changes_why;
    public static String changes_nothingSaid;
    public static String changes_nobody;
    public static String changes_session;
    public static String changes_text;
    public static String changes_recalls;
    public static String changes_prints;

    static {
        NLS.initializeMessages("studio.talkback.project.song.messages", Messages.class);
    }

    private Messages() {
    }
}
