package studio.talkback.plugins;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.ILog;

/**
 * The mark that the start script leaves and the program takes away as soon as it is up. Where it stays, the framework did not
 * even come up, and the script starts anew without what is cached; a command that has begun is never run twice.
 */
public final class StartMark {

    private static final String FILE = "talkback.starting";

    private StartMark() {
    }

    /** Takes the mark away. To be called first of all by every application. */
    public static void takeAway() {
        String file = System.getProperty(FILE, "");
        if (!file.isEmpty()) {
            try {
                Files.deleteIfExists(Path.of(file));
            } catch (IOException e) {
                ILog.get().warn("The mark of the start cannot be taken away", e);
            }
        }
    }
}
