package studio.talkback.session.inbox;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A line for the log, from somebody who cannot open the library because it is open elsewhere.
 *
 * @param line           as typed
 * @param operator       the initials of who logs it
 * @param project        whose session, by title, code name or reference; null for the only one
 * @param item           the item that the line is about unless it names one; by number, title or reference; null
 *                       for none
 * @param session        which, by date or reference; null for the one to log to now
 * @param firstKeystroke when the line was begun, in the room's zone
 */
public record LineRequest(String line, String operator, @Nullable String project, @Nullable String item,
        @Nullable String session, ZonedDateTime firstKeystroke) {
}
