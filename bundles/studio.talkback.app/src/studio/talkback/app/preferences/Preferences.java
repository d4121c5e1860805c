package studio.talkback.app.preferences;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.widgets.Display;

import studio.talkback.app.BackupPlace;
import studio.talkback.app.InstalledPlugins;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.room.RoomName;
import studio.talkback.room.ui.ThisRoom;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.Themes;
import studio.talkback.watch.WatchedFolders;

/** What is set on this machine, read where each keeps it. */
final class Preferences {

    private Preferences() {
    }

    /** What the screen knows: who is at the desk and how it looks. On the UI thread. */
    static List<Preference> ofScreen(Display display) {
        String operator = Talkback.context().state().operator();
        List<Preference> screen = new ArrayList<>();
        screen.add(new Preference(Messages.Operator, operator.isEmpty() ? Messages.NotSaid : operator, Messages.Operator_Hint,
                "studio.talkback.app.operator"));
        screen.add(new Preference(Messages.Look, Themes.isDark(display) ? Messages.Dark : Messages.Light, Messages.Look_Hint,
                "studio.talkback.app.theme"));
        return screen;
    }

    /** What lies on the disk. */
    static List<Preference> ofDisk(Library library) throws LibraryException, IOException {
        Path folder = library.info().folder();
        List<Preference> disk = new ArrayList<>();
        disk.add(new Preference(Messages.Room, ThisRoom.of(library).map(RoomName::name).orElse(Messages.NotSaid), Messages.Room_Hint,
                "studio.talkback.room.ui.room"));
        disk.add(new Preference(Messages.Backup, BackupPlace.of(folder).toString(), Messages.Backup_Hint,
                "studio.talkback.app.backup"));
        disk.add(new Preference(Messages.Photos, WatchedFolders.photos(folder).map(Path::toString).orElse(Messages.None),
                Messages.Photos_Hint, "studio.talkback.app.watched"));
        disk.add(new Preference(Messages.Plugins, Objects.requireNonNull(Talkback.service(InstalledPlugins.class).folder().toString()),
                Messages.Plugins_Hint, "studio.talkback.app.plugins"));
        return disk;
    }
}
