package studio.talkback.session.internal.selection;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What is said when a name selects nothing or too much. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String noProjects;
    public static String whichProject;
    public static String noSuchDocument;
    public static String noSuchSession;
    public static String noSession;
    public static String noOpenSession;
    public static String whichSession;
    public static String noReference;
    public static String otherKind;
    public static String thereAre;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.selection.messages", Messages.class);
    }

    private Messages() {
    }
}
