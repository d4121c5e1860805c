package studio.talkback.session.faults;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.identity.Ref;

/**
 * The faults of the rooms that nobody has mended, from the index alone. Waits for the disk: not for the UI thread. May
 * be used from any thread.
 */
public final class RoomFaults {

    private static final String OPEN = """
            SELECT f.doc, f.part, f.unit, f.text, f.workaround, f.since, f.zone, r.name
              FROM room_fault f JOIN room r ON r.doc = f.doc WHERE f.mended_at IS NULL
            """;
    private static final String ORDER = " ORDER BY r.name, f.since DESC, f.part";
    private static final int ATTEMPTS = 5;

    private final Library library;

    /** The faults in this library's rooms. */
    public RoomFaults(Library library) {
        this.library = library;
    }

    /**
     * Those that are open, by room, the newest first.
     *
     * @param room null for all rooms
     */
    public List<OpenFault> open(@Nullable Ref room) throws LibraryException {
        return room == null ? library.query(OPEN + ORDER, RoomFaults::fault)
                : library.query(OPEN + " AND f.doc = ?" + ORDER, RoomFaults::fault, room.document());
    }

    /** Those that are open in the room of a session; none where it has no room. */
    public List<OpenFault> ofSession(Ref session) throws LibraryException {
        return library.query(OPEN + " AND f.doc = (SELECT s.room FROM session s WHERE s.doc = ?)" + ORDER,
                RoomFaults::fault, session.document());
    }

    /**
     * Notes that a fault is mended.
     *
     * @throws FaultException   if it is not there any more, or mended already
     * @throws LibraryException if the room waits to be merged, or the library cannot save
     */
    public Committed mended(Ref fault, ZonedDateTime at, String operator) throws LibraryException {
        for (int attempt = 1;; attempt++) {
            Stored<Room> stored = library.load(fault.toDocument(), Room.class)
                    .orElseThrow(() -> new FaultException(Messages.gone));
            if (stored.diverged()) {
                throw new FaultException(Messages.diverged);
            }
            RoomFault found = find(stored.content(), fault);
            found.setMendedAt(at);
            try {
                return library.commit(ChangeSet.by(operator, NLS.bind(Messages.reason, words(found))).save(stored).build());
            } catch (StaleHeadsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static RoomFault find(Room room, Ref fault) throws FaultException {
        String id = String.valueOf(fault.object());
        for (RoomFault each : room.getFaults()) {
            if (id.equals(each.getId())) {
                if (each.getMendedAt() != null) {
                    throw new FaultException(Messages.mendedAlready);
                }
                return each;
            }
        }
        throw new FaultException(Messages.gone);
    }

    private static String words(RoomFault fault) {
        String unit = fault.getUnit() == null ? "" : fault.getUnit() + " ";
        return unit + (fault.getText() == null ? "" : fault.getText());
    }

    private static OpenFault fault(ResultSet row) throws SQLException {
        return new OpenFault(Rows.part(row, Kinds.ROOM), Rows.text(row, "name"), Rows.text(row, "unit"),
                Rows.text(row, "text"), Rows.text(row, "workaround"), Rows.time(row, "since", "zone"));
    }
}
