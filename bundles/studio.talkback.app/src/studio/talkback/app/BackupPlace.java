package studio.talkback.app;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.service.prefs.BackingStoreException;

import studio.talkback.library.backup.Backups;

/** Where backups go on this machine: a place that the studio chose, else beside the library; and a second one or none. */
public final class BackupPlace {

    private static final String KEY = "backup.place";
    private static final String SECOND_KEY = "backup.second";

    private BackupPlace() {
    }

    /** The place for backups of the library in this folder. */
    public static Path of(Path library) {
        String chosen = preferences().get(KEY, "");
        return chosen.isEmpty() ? Backups.usualPlace(library) : Objects.requireNonNull(Path.of(chosen));
    }

    /** Chooses a place; the usual one is no choice, and follows the library. */
    static void choose(Path place, Path library) {
        put(KEY, place.equals(Backups.usualPlace(library)) ? "" : place.toString());
    }

    /** The second place; null for none. */
    static @Nullable Path second() {
        String chosen = preferences().get(SECOND_KEY, "");
        return chosen.isEmpty() ? null : Path.of(chosen);
    }

    /** Chooses the second place; null for none. */
    static void chooseSecond(@Nullable Path place) {
        put(SECOND_KEY, place == null ? "" : Objects.requireNonNull(place.toString()));
    }

    private static void put(String key, String value) {
        IEclipsePreferences preferences = preferences();
        preferences.put(key, value);
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
