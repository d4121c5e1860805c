package studio.talkback.app;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import studio.talkback.library.backup.Backups;

/** Where backups go on this machine: a place that the studio chose, else beside the library. */
public final class BackupPlace {

    private static final String KEY = "backup.place";

    private BackupPlace() {
    }

    /** The place for backups of the library in this folder. */
    public static Path of(Path library) {
        String chosen = preferences().get(KEY, "");
        return chosen.isEmpty() ? Backups.usualPlace(library) : Objects.requireNonNull(Path.of(chosen));
    }

    /** Chooses a place; the usual one is no choice, and follows the library. */
    static void choose(Path place, Path library) {
        IEclipsePreferences preferences = preferences();
        preferences.put(KEY, place.equals(Backups.usualPlace(library)) ? "" : place.toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The place for backups could not be remembered", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode("studio.talkback.app");
    }
}
