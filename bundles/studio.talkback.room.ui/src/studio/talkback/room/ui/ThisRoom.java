package studio.talkback.room.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Control;
import org.osgi.service.prefs.BackingStoreException;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomName;

/** The room that this workstation stands in: the studio's only one, or the one that was chosen on this machine. */
public final class ThisRoom {

    private static final String NODE = "studio.talkback.room.ui";
    private static final String KEY = "room";

    private ThisRoom() {
    }

    /** The room; empty where there is none, or several of which none was chosen. */
    public static Optional<RoomName> of(Library library) throws LibraryException {
        List<RoomName> rooms = new Desks(library).rooms();
        if (rooms.size() == 1) {
            return Objects.requireNonNull(Optional.of(rooms.getFirst()));
        }
        String chosen = preferences().get(KEY, "");
        return Objects.requireNonNull(rooms.stream().filter(room -> room.room().toString().equals(chosen)).findFirst());
    }

    /** Remembers the room on this machine. */
    static void choose(Ref room) {
        IEclipsePreferences preferences = preferences();
        preferences.put(KEY, room.toString());
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The room is not remembered", e);
        }
    }

    /** Calls back on the UI thread after another room was chosen, until the control is disposed. */
    static void onChange(Control owner, Runnable changed) {
        IEclipsePreferences preferences = preferences();
        IPreferenceChangeListener listener = event -> {
            if (!owner.isDisposed()) {
                owner.getDisplay().asyncExec(changed);
            }
        };
        preferences.addPreferenceChangeListener(listener);
        owner.addDisposeListener(event -> preferences.removePreferenceChangeListener(listener));
    }

    private static IEclipsePreferences preferences() {
        return Objects.requireNonNull(InstanceScope.INSTANCE.getNode(NODE));
    }
}
