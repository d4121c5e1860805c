package studio.talkback.handover.ui;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Where hand-over files were written to or taken in from last. */
final class Places {

    static final String SUFFIX = ".tbh";
    static final String PATTERN = "*" + SUFFIX;

    private static final String KEY = "lastFolder";

    private Places() {
    }

    /** The folder used last; the user's own at first. */
    static String last() {
        return Objects.requireNonNull(preferences().get(KEY, System.getProperty("user.home")));
    }

    /** Remembers the folder of a file. */
    static void remember(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            put(KEY, folder.toString());
        }
    }

    /** Remembers something on this machine. */
    static void put(String key, String value) {
        IEclipsePreferences preferences = preferences();
        preferences.put(key, value);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("It is not remembered where hand-overs lie", e);
        }
    }

    static IEclipsePreferences preferences() {
        return Objects.requireNonNull(InstanceScope.INSTANCE.getNode("studio.talkback.handover.ui"));
    }
}
