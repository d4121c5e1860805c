package studio.talkback.project.booking;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A session that really took place.
 *
 * @param session  which one
 * @param project  the title of its project
 * @param codeName the project's code name; empty where it has none
 * @param room     where it was; null where that was not noted
 * @param in       when it began
 * @param out      when it ended; null where nobody noted it
 */
public record TakenPlace(Ref session, String project, String codeName, @Nullable Ref room, ZonedDateTime in,
        @Nullable ZonedDateTime out) {
}
