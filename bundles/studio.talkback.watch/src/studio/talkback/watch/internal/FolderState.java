package studio.talkback.watch.internal;

import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.WatchStatus.State;
import studio.talkback.watch.WatchedFolder;

/**
 * How a folder is doing, for people.
 *
 * @param goneSince null while it is there
 * @param note      what else there is to say of a folder that is watched; empty for nothing
 */
record FolderState(WatchedFolder folder, @Nullable Instant goneSince, boolean tooLarge, Growth growth, String note) {

    /** @param files how many there are */
    WatchStatus at(Instant now, ZoneId zone, int files) {
        String writing = growth.writing(now);
        Instant gone = goneSince;
        if (gone != null) {
            return new WatchStatus(folder, State.GONE, gone.atZone(zone), files, NLS.bind(Messages.gone, folder.path()));
        } else if (tooLarge) {
            return new WatchStatus(folder, State.TOO_LARGE, null, files,
                    NLS.bind(Messages.tooLarge, folder.path(), Integer.valueOf(FolderLook.MOST)));
        } else if (!writing.isEmpty()) {
            return new WatchStatus(folder, State.PAUSED, growth.since().atZone(zone), files,
                    NLS.bind(Messages.paused, folder.path(), writing));
        }
        return new WatchStatus(folder, State.WATCHING, null, files, NLS.bind(Messages.watching, folder.path()) + note);
    }
}
