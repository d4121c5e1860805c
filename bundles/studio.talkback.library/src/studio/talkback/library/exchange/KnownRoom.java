package studio.talkback.library.exchange;

import java.time.Instant;
import java.util.UUID;

/**
 * What is known of another room.
 *
 * @param replica its copy of the library
 * @param name    as its people call it
 * @param asOf    what it did until then is here, as far as it was handed over
 */
public record KnownRoom(UUID replica, String name, Instant asOf) {
}
