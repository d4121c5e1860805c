package studio.talkback.plugins.internal;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;

/** Names in the log what the caller is not told. */
final class Problems {

    private Problems() {
    }

    /** The platform's log where it runs, the Java runtime's elsewhere (tests, tools). */
    static void warn(String message) {
        if (Platform.isRunning()) {
            ILog.of(Problems.class).warn(message);
        } else {
            System.getLogger(Problems.class.getName()).log(System.Logger.Level.WARNING, message);
        }
    }
}
