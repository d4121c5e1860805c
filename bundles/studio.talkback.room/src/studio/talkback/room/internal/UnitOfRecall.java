package studio.talkback.room.internal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.DeskException;

/** A unit of a recall by what it is called. */
public final class UnitOfRecall {

    private UnitOfRecall() {
    }

    /**
     * The unit; one that stands in the recall's room is added to the recall.
     *
     * @param typed its key, name or initials
     * @throws DeskException if none is called so, or several are; the message names those that there are
     */
    public static UnitRecall find(Recall recall, Library library, String typed) throws LibraryException {
        Ref room = recall.getRoom();
        Outboard.Found found = room == null ? null : Outboard.of(recall, library, room).find(typed);
        if (found != null) {
            return found.inRecall();
        }
        List<UnitRecall> called = recall.getUnits().stream()
                .filter(unit -> typed.equalsIgnoreCase(unit.getName()) || typed.equalsIgnoreCase(unit.getUnit())).toList();
        if (called.size() != 1) {
            throw new DeskException(NLS.bind(Messages.noSuchUnit, typed, recall.getUnits().stream()
                    .map(RecallWords::name).collect(Collectors.joining(", "))));
        }
        return Objects.requireNonNull(called.getFirst());
    }
}
