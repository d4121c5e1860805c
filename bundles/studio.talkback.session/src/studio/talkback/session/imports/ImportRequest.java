package studio.talkback.session.imports;

import java.nio.file.Path;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A file to import.
 *
 * @param file      where it lies; it is only read
 * @param project   whose it is
 * @param item      the work item it belongs to; null for one that belongs to the project as a whole
 * @param operator  the initials of who imports it
 * @param at        when, in the room's zone
 * @param log       whether the log of the open session says so; without an item the log is where the evidence is
 *                  filed, and says so always
 * @param addTracks whether tracks that the item's track sheet lacks are added to it
 */
public record ImportRequest(Path file, Ref project, @Nullable Ref item, String operator, ZonedDateTime at, boolean log,
        boolean addTracks) {

    /** An import that is logged and leaves the track sheet alone. */
    public static ImportRequest of(Path file, Ref project, @Nullable Ref item, String operator, ZonedDateTime at) {
        return new ImportRequest(file, project, item, operator, at, true, false);
    }

    /** The same import, with the tracks that the sheet lacks added to it. */
    public ImportRequest withTracks() {
        return new ImportRequest(file, project, item, operator, at, log, true);
    }

    /** The same import, with no line in the log. */
    public ImportRequest unlogged() {
        return new ImportRequest(file, project, item, operator, at, false, addTracks);
    }
}
