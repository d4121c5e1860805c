package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.internal.DeskAsItStands;
import studio.talkback.room.internal.DeskReading;
import studio.talkback.room.internal.Loading;
import studio.talkback.session.internal.log.Attempts;

/**
 * The desks of a studio's rooms. What is on one is read without loading a document, so that a correction or a
 * strike-out in the log counts at once; each change of it is one change set. Every method may wait for the disk: not
 * for the UI thread. May be used from any thread.
 */
public final class Desks {

    private final Library library;
    private final DeskReading reading;

    /** The desks of this library's rooms. */
    public Desks(Library library) {
        this.library = library;
        this.reading = new DeskReading(library);
    }

    /** The rooms by name. */
    public List<RoomName> rooms() throws LibraryException {
        return library.query("SELECT doc, name FROM room ORDER BY name, doc",
                row -> new RoomName(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)),
                        Rows.text(row, "name")));
    }

    /** What is on the desk of a room; an empty desk where nothing is, or where there is no such room. */
    public Desk desk(Ref room) throws LibraryException {
        return reading.desk(room);
    }

    /** How the desk of a room stands now; what the log tells since it was captured is made in a copy and saved nowhere. */
    public DeskNow now(Ref room) throws LibraryException {
        return new DeskAsItStands(library).of(desk(room));
    }

    /**
     * Notes that something was put on the desk. The log of the project's open session says so; where there is none, no
     * entry is written. {@link studio.talkback.session.SessionLog#undo} brings back the former desk.
     *
     * @throws UncapturedException if changes to what is on it are not captured, unless they are to be left
     * @throws DeskException       if there is no such room, item, mix version or recall of the item
     * @throws LibraryException    if the library cannot save
     */
    public Committed load(DeskLoad load, Uncaptured uncaptured) throws LibraryException {
        return Attempts.run(library, documents -> new Loading(library, documents).load(load, uncaptured));
    }

    /**
     * Notes that the desk was struck: normalled, with nothing on it.
     *
     * @throws UncapturedException if changes to what is on it are not captured, unless they are to be left
     * @throws DeskException       if there is nothing on it
     * @throws LibraryException    if the library cannot save
     */
    public Committed strike(Ref room, String operator, ZonedDateTime at, Uncaptured uncaptured)
            throws LibraryException {
        return Attempts.run(library,
                documents -> new Loading(library, documents).strike(room, operator, at, uncaptured));
    }
}
