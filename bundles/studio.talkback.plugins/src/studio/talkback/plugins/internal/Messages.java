package studio.talkback.plugins.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the studio plug-ins. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String folder_unreadable;
    public static String jar_noJar;
    public static String jar_noBundle;
    public static String jar_badVersion;
    public static String jar_fragment;
    public static String jar_noSingleton;
    public static String jar_link;
    public static String jar_programHasIt;
    public static String jar_otherJarHasIt;
    public static String jar_refused;
    public static String jar_lacks;
    public static String jar_unresolved;
    public static String jar_failed;
    public static String record_unwritable;
    public static String refresh_late;

    static {
        NLS.initializeMessages("studio.talkback.plugins.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
