package studio.talkback.sheet.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

import studio.talkback.sheet.Paper;

/**
 * How sheets are printed on this machine, as it was last chosen.
 *
 * @param folder where they are written to
 * @param paper  what they are laid out for
 * @param open   whether they are opened then
 */
public record PrintSettings(Path folder, Paper paper, boolean open) {

    private static final String FOLDER = "folder";
    private static final String PAPER = "paper";
    private static final String OPEN = "open";

    /** As it was chosen last, else the usual: a folder in the home of who is at the machine, the paper of their country. */
    public static PrintSettings last() {
        IEclipsePreferences preferences = preferences();
        return new PrintSettings(folder(preferences.get(FOLDER, "")), paper(preferences.get(PAPER, "")),
                preferences.getBoolean(OPEN, true));
    }

    private static Path folder(String chosen) {
        Path usual = Path.of(Objects.requireNonNull(System.getProperty("user.home")), Messages.Print_UsualFolder);
        try {
            return chosen.isEmpty() ? usual : Path.of(chosen);
        } catch (InvalidPathException e) {
            return usual;
        }
    }

    private static Paper paper(String chosen) {
        for (Paper each : Paper.values()) {
            if (each.name().equals(chosen)) {
                return each;
            }
        }
        return Paper.of(Objects.requireNonNull(Locale.getDefault()));
    }

    /** Is what the next sheet begins with. */
    public void remember() {
        IEclipsePreferences preferences = preferences();
        preferences.put(FOLDER, folder.toString());
        preferences.put(PAPER, paper.name());
        preferences.putBoolean(OPEN, open);
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("How sheets are printed could not be remembered", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return Objects.requireNonNull(InstanceScope.INSTANCE.getNode("studio.talkback.sheet.ui"));
    }
}
