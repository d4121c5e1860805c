package studio.talkback.project.booking;

import studio.talkback.model.identity.Ref;

/**
 * A room that can be booked.
 *
 * @param room which one
 * @param name what it is called
 */
public record BookableRoom(Ref room, String name) {
}
