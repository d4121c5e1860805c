package studio.talkback.gear.ui.bay;

import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.gear.bay.Bays;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;

/** The patchbays of a room, read in the background and kept while they are the same. */
public final class RoomBays {

    /**
     * Bays as they were read.
     *
     * @param room  whose
     * @param heads the revisions that they were read from
     * @param bays  none where the room is gone
     */
    private record Read(Ref room, Set<Revision.Id> heads, Bays bays) {
    }

    private final LibraryReader reader;
    private final Runnable changed;
    private @Nullable Ref wanted;
    private @Nullable Read known;

    /**
     * Nothing is known yet.
     *
     * @param owner   as long as it is there
     * @param changed is called on the UI thread after other bays are known
     */
    public RoomBays(Control owner, Runnable changed) {
        this.reader = new LibraryReader(owner);
        this.changed = changed;
        LibraryWatch.on(owner, this::read);
    }

    /** The bays of a room, none before they are read or for no room. */
    public Bays of(@Nullable Ref room) {
        if (!Objects.equals(room, wanted)) {
            wanted = room;
            read();
        }
        Read read = known;
        return read == null || !read.room().equals(room) ? Bays.NONE : read.bays();
    }

    /** Whether the bays of the room that was last asked for are known; also where there is no room. */
    public boolean isRead() {
        Ref room = wanted;
        Read read = known;
        return room == null || read != null && read.room().equals(room);
    }

    private void read() {
        Ref room = wanted;
        Read before = known;
        if (room != null) {
            reader.read(Messages.Reading, (library, monitor) -> read(library, room, before), now -> {
                boolean others = known != now;
                known = now;
                if (others) {
                    changed.run();
                }
            });
        }
    }

    private static Read read(Library library, Ref room, @Nullable Read before) throws LibraryException {
        Set<Revision.Id> heads = library.heads(room.toDocument());
        if (before != null && before.room().equals(room) && before.heads().equals(heads)) {
            return before;
        }
        return new Read(room, heads, Bays.of(library, room));
    }
}
