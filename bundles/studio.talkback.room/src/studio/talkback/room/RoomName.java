package studio.talkback.room;

import studio.talkback.model.identity.Ref;

/**
 * A room, to choose from.
 *
 * @param room which one
 * @param name what it is called
 */
public record RoomName(Ref room, String name) {
}
