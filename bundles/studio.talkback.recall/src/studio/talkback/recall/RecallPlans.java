package studio.talkback.recall;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Gear;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.internal.GearBook;
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

    /** The equipment of a recall's units, by the ids of the units; those of which it is not known are missing. */
    public Map<String, Gear> gear(Recall recall) throws LibraryException {
        GearBook book = GearBook.of(recall, library);
        Map<String, Gear> gear = new HashMap<>();
        for (UnitRecall unit : recall.getUnits()) {
            Gear known = book.gear(unit);
            if (known != null && unit.getId() != null) {
                gear.put(unit.getId(), known);
            }
        }
        return gear;
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
