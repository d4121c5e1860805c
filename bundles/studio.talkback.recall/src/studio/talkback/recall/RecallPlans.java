package studio.talkback.recall;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.internal.Planning;
import studio.talkback.room.Desks;

/**
 * Plans of putting a room back. Nothing is saved. Every method may wait for the disk: not for the UI thread. May be used
 * from any thread.
 */
public final class RecallPlans {

    private final Library library;
    private final ConsoleFamilies families;

    /** @param families the consoles whose scenes can be compared strip by strip */
    public RecallPlans(Library library, ConsoleFamilies families) {
        this.library = library;
        this.families = families;
    }

    /**
     * From one recall to another.
     *
     * @param from null for a room of which nothing is known: everything is set then
     * @throws LibraryException if one is not there
     */
    public RecallPlan between(@Nullable Ref from, Ref to) throws LibraryException {
        return new Planning(library, families).between(from, to);
    }

    /**
     * From what is on a room's desk now, with what the log tells was changed since it was captured.
     *
     * @throws LibraryException if there is no such recall
     */
    public RecallPlan fromDesk(Ref room, Ref to) throws LibraryException {
        return new Planning(library, families).from(new Desks(library).now(room), to);
    }
}
