package studio.talkback.recall.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RecallPlans;
import studio.talkback.recall.RecallRuns;
import studio.talkback.room.Desk;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomName;
import studio.talkback.room.ui.ThisRoom;
import studio.talkback.ui.ItemName;
import studio.talkback.ui.RecallName;

/**
 * What a run in this room can begin with.
 *
 * @param room    this room; null where nobody has said which it is
 * @param desk    what is on its desk; null where the room is not known
 * @param goingOn the run that goes on there, or null
 * @param name    the item at hand, or empty
 * @param recalls its recalls, the newest first
 */
record StartChoices(@Nullable Ref room, @Nullable Desk desk, @Nullable Ref goingOn, String name, List<RecallName> recalls) {

    static StartChoices of(Library library, @Nullable Ref item) throws LibraryException {
        RoomName here = ThisRoom.of(library).orElse(null);
        List<RecallName> recalls = item == null ? Objects.requireNonNull(List.of()) : RecallName.of(library, item);
        String name = item == null ? "" : ItemName.of(library, item);
        if (here == null) {
            return new StartChoices(null, null, null, name, recalls);
        }
        Ref goingOn = new RecallRuns(library, ConsoleFamilies.installed()).goingOn(here.room()).orElse(null);
        return new StartChoices(here.room(), new Desks(library).desk(here.room()), goingOn, name, recalls);
    }

    /** What there would be to do for a recall. */
    static RecallPlan plan(Library library, Ref room, Ref recall) throws LibraryException {
        return new RecallPlans(library, ConsoleFamilies.installed()).fromDesk(room, recall);
    }
}
