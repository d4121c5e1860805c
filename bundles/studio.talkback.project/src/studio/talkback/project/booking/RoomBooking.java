package studio.talkback.project.booking;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.BookingState;
import studio.talkback.model.identity.Ref;

/**
 * Time in a room, as lists show it, read without loading the project.
 *
 * @param booking  the object inside its project
 * @param project  the project's title
 * @param codeName what is shown instead of the title when other clients are in the room; empty where there is none
 * @param room     the room; null where none is chosen yet
 * @param roomName its name; empty where there is none
 * @param from     when it begins, in the zone it was typed in
 * @param to       when it ends, in the same zone; always after {@code from}
 * @param state    hold, confirmed or released
 * @param note     what else there is to say; may be empty
 * @param heldAt   when the room was first asked for; null where that was not noted
 * @param clashWhy why it was confirmed although somebody else has the room; empty where nobody has
 */
public record RoomBooking(Ref booking, String project, String codeName, @Nullable Ref room, String roomName,
        ZonedDateTime from, ZonedDateTime to, BookingState state, String note, @Nullable ZonedDateTime heldAt,
        String clashWhy) {

    /** Whose it is. */
    public Ref projectRef() {
        return booking.toDocument();
    }

    /** Whether it still keeps the room from others. */
    public boolean stands() {
        return state != BookingState.RELEASED;
    }

    /** Whether both want the same room at the same time, whatever their states. */
    public boolean overlaps(RoomBooking other) {
        Ref where = room;
        return where != null && where.equals(other.room) && from.toInstant().isBefore(other.to.toInstant())
                && other.from.toInstant().isBefore(to.toInstant());
    }
}
