package studio.talkback.library.internal.log;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;

/** The platform's log where it runs, the Java runtime's elsewhere (tests, tools). */
public final class Log {

    private Log() {
    }

    /** Says that something went wrong that nobody waits for. */
    public static void warn(Class<?> where, String message, @Nullable Throwable cause) {
        if (Platform.isRunning()) {
            ILog.of(where).warn(message, cause);
        } else {
            System.getLogger(where.getName()).log(System.Logger.Level.WARNING, message, cause);
        }
    }
}
