package studio.talkback.session;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What is said when a session begins; all else is filled in from the project's last session.
 *
 * @param project  what is worked on
 * @param room     where; null for the room of the last session, or the only room there is
 * @param operator the initials of who begins it
 * @param at       when, in the room's zone
 */
public record SessionStart(Ref project, @Nullable Ref room, String operator, ZonedDateTime at) {

    /** The same room as last time. */
    public static SessionStart of(Ref project, String operator, ZonedDateTime at) {
        return new SessionStart(project, null, operator, at);
    }
}
