package studio.talkback.library.file;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts that users of written files read. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String readBack;
    public static String silent;

    static {
        NLS.initializeMessages("studio.talkback.library.file.messages", Messages.class);
    }

    private Messages() {
    }
}
