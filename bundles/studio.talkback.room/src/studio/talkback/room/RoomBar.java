package studio.talkback.room;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the bar of a room shows.
 *
 * @param at      the time that it is true of, in the room's zone
 * @param desk    what is on the desk
 * @param session when the DAW's session was saved and copied; of no time where no project is on the desk
 * @param next    what is due next, or null
 * @param late    how many items are overdue
 */
public record RoomBar(ZonedDateTime at, Desk desk, SessionSaved session, @Nullable NextDue next, int late) {
}
