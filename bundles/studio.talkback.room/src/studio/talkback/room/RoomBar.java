package studio.talkback.room;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.faults.OpenFault;

/**
 * What the bar of a room shows.
 *
 * @param at      the time that it is true of, in the room's zone
 * @param desk    what is on the desk
 * @param session when the DAW's session was saved and copied; of no time where no project is on the desk
 * @param next    what is due next, or null
 * @param late    how many items are overdue
 * @param faults  what is broken in the room
 */
public record RoomBar(ZonedDateTime at, Desk desk, SessionSaved session, @Nullable NextDue next, int late,
        List<OpenFault> faults) {

    /** Copies the list. */
    public RoomBar {
        faults = Objects.requireNonNull(List.copyOf(faults));
    }
}
