package studio.talkback.room.internal;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.RoomState;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.DeskException;
import studio.talkback.session.internal.log.OpenDocuments;

/** The one document of a room that says what is on its desk. */
final class RoomStates {

    private final OpenDocuments documents;
    private final DeskReading reading;

    RoomStates(OpenDocuments documents, DeskReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    /** @throws DeskException if there is no such room */
    void requireRoom(Ref room) throws LibraryException {
        if (reading.roomName(room) == null) {
            throw new DeskException(NLS.bind(Messages.noRoom, room));
        }
    }

    /** Begins anew with what is on the desk: nothing was changed since, and no run put it there. */
    static void begin(RoomState state) {
        state.getChangesSince().clear();
        state.setRecallRun(null);
        state.getExceptions().clear();
    }

    /**
     * Opens it to be changed and saved; a new one where the room has none. Where rooms saved it apart, the newest counts
     * and what is saved now follows all of them: a desk has one state, whatever was thought of it elsewhere.
     */
    RoomState open(Ref room) throws LibraryException {
        Ref known = reading.state(room);
        Optional<Stored<RoomState>> stored = known == null ? Optional.empty()
                : documents.open(known, RoomState.class);
        if (stored.isPresent()) {
            documents.changed(stored.get().ref());
            return stored.get().content();
        }
        RoomState made = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoomState());
        made.setRoom(room.toDocument());
        documents.add(Kinds.ROOM_STATE, made);
        return made;
    }
}
