package studio.talkback.library.exchange;

import java.time.Instant;
import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * A document whose newest state was made in another room.
 *
 * @param document which one
 * @param room     the room's name
 * @param since    when that state was saved there, in that room's zone
 * @param asOf     as of when the room's work is known here
 */
public record HeldElsewhere(Ref document, String room, ZonedDateTime since, Instant asOf) {
}
