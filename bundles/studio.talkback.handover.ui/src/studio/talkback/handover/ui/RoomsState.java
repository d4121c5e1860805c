package studio.talkback.handover.ui;

import java.util.List;

import studio.talkback.handover.Apart;
import studio.talkback.handover.SavedApart;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.KnownRoom;

/** What the rooms view shows: the other rooms, and what was changed apart. */
record RoomsState(List<KnownRoom> rooms, List<SavedApart> apart) {

    /** Copies the lists. */
    RoomsState {
        rooms = List.copyOf(rooms);
        apart = List.copyOf(apart);
    }

    static RoomsState read(Library library) throws LibraryException {
        return new RoomsState(library.exchange().rooms(), new Apart(library).all());
    }
}
