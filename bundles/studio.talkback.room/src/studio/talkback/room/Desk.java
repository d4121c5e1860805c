package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What is on the desk of a room, and what was changed since that is known.
 *
 * @param room             the room
 * @param roomName         its name, or empty
 * @param project          the project on the desk, or null
 * @param projectTitle     its title, or empty
 * @param codeName         what is shown instead when other clients are in the room, or empty
 * @param item             the item on the desk; null where there is nothing on it
 * @param itemNumber       its number, or empty
 * @param itemTitle        its title, or empty
 * @param mixVersion       the id of the mix version, or null
 * @param mixName          its name, or empty
 * @param leftFor          the name of the mix at hand where the one on the desk is a draft that was left, else empty
 * @param recall           how the desk stood at {@code capturedAt}; null where that is not known
 * @param recallTitle      its title, or empty
 * @param recallCapturedAt when the desk stood so for the first time; null where there is no recall, or it does not say
 * @param capturedAt       since when changes count: when the desk was captured, or when the recall was loaded on it;
 *                         null where there is nothing on it
 * @param capturedBy       the initials of who captured or loaded it, or empty
 * @param changes          what was changed since, in the order of what happened
 * @param recallRun        the run by which the room was put back to the recall; null where there was none
 * @param notSet           what of the recall is not set, one line each: {@code FET COMP 1 Attack: can’t, knob broken}
 */
public record Desk(Ref room, String roomName, @Nullable Ref project, String projectTitle, String codeName,
        @Nullable Ref item, String itemNumber, String itemTitle, @Nullable String mixVersion, String mixName,
        String leftFor, @Nullable Ref recall, String recallTitle, @Nullable ZonedDateTime recallCapturedAt,
        @Nullable ZonedDateTime capturedAt, String capturedBy,
        List<DeskChange> changes, @Nullable Ref recallRun, List<String> notSet) {

    /** Copies the lists. */
    public Desk {
        changes = Objects.requireNonNull(List.copyOf(changes));
        notSet = Objects.requireNonNull(List.copyOf(notSet));
    }

    /** A desk with nothing on it. */
    public static Desk empty(Ref room, String roomName) {
        return new Desk(room, roomName, null, "", "", null, "", "", null, "", "", null, "", null, null, "",
                Objects.requireNonNull(List.of()), null, Objects.requireNonNull(List.of()));
    }

    /** Whether there is nothing on it. */
    public boolean isEmpty() {
        return item == null;
    }

    /** Whether changes would be lost if another mix were put on it now. */
    public boolean uncaptured() {
        return !changes.isEmpty();
    }

    /** Whether the recall was captured before and loaded on the desk at {@code capturedAt}. */
    public boolean loaded() {
        ZonedDateTime captured = recallCapturedAt;
        ZonedDateTime since = capturedAt;
        return captured != null && since != null && captured.isBefore(since);
    }

    /** The item as it is called: {@code #4 Glass House}; empty where there is nothing on the desk. */
    public String itemName() {
        return Objects.requireNonNull(((itemNumber.isEmpty() ? "" : "#" + itemNumber + " ") + itemTitle).strip());
    }
}
