package studio.talkback.session.hours;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.HoursKind;
import studio.talkback.model.identity.Ref;

/**
 * One line of a log that notes hours.
 *
 * @param entry  its entry
 * @param kind   what it notes
 * @param from   the moment, or when the stretch began
 * @param to     when the stretch ended; null for a moment, and for a stretch whose end is not noted
 * @param people the initials of those whose hours they are, joined with commas; empty for the whole session
 */
public record HoursMark(Ref entry, HoursKind kind, ZonedDateTime from, @Nullable ZonedDateTime to, String people) {

    /** Whether the hours are the session's and not those of single people. */
    public boolean ofSession() {
        return people.isEmpty();
    }
}
