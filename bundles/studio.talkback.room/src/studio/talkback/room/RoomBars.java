package studio.talkback.room;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.DueReading;
import studio.talkback.room.internal.SessionReading;
import studio.talkback.session.faults.RoomFaults;

/**
 * Reads what the bars of the rooms show. Waits for the disk, for that of the session's folder too: not for the UI thread.
 * May be used from any thread.
 */
public final class RoomBars {

    private final Library library;
    private final Desks desks;
    private final SessionReading sessions;
    private final DueReading due;

    /** The bars of this library's rooms. */
    public RoomBars(Library library) {
        this.library = library;
        this.desks = new Desks(library);
        this.sessions = new SessionReading(library);
        this.due = new DueReading(library);
    }

    /** The bar of a room; the session's folder is the one that the project on the desk names. */
    public RoomBar bar(Ref room, ZonedDateTime now) throws LibraryException {
        Desk desk = desks.desk(room);
        return bar(desk, folder(desk.project()), now);
    }

    /**
     * The bar of a room.
     *
     * @param folder where the DAW's session of the project on the desk lies; null where that is not known. One that
     *               cannot be read, as when its drive was taken off, is as one with no session in it.
     */
    public RoomBar bar(Ref room, @Nullable Path folder, ZonedDateTime now) throws LibraryException {
        return bar(desks.desk(room), folder, now);
    }

    /** When the DAW's session in the folder that a project names was saved, and when it was copied, in the zone of now. */
    public SessionSaved saved(Ref project, ZonedDateTime now) throws LibraryException {
        return sessions.of(project, folder(project), now);
    }

    private RoomBar bar(Desk desk, @Nullable Path folder, ZonedDateTime now) throws LibraryException {
        return new RoomBar(now, desk, sessions.of(desk.project(), folder, now), due.next(desk.room(), now),
                due.late(now), new RoomFaults(library).open(desk.room()));
    }

    private @Nullable Path folder(@Nullable Ref project) throws LibraryException {
        List<String> folders = project == null ? Objects.requireNonNull(List.<String>of())
                : library.query("SELECT folder FROM project WHERE doc = ?", row -> Rows.text(row, "folder"),
                        project.document());
        String folder = folders.isEmpty() ? "" : folders.getFirst();
        try {
            return folder.isBlank() ? null : Path.of(folder);
        } catch (InvalidPathException e) {
            // Another machine's folder, spelt in a way that this one has no files for.
            return null;
        }
    }
}
