package studio.talkback.session;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A session as lists show it, read without loading it.
 *
 * @param session the session
 * @param project its project, or null
 * @param room    its room, or null
 * @param date    its date, or null where none was noted
 * @param timeIn  when it began, or null
 * @param timeOut when it ended; null while it is open
 * @param people  the parties who took part
 */
public record SessionHeader(Ref session, @Nullable Ref project, @Nullable Ref room, @Nullable LocalDate date,
        @Nullable ZonedDateTime timeIn, @Nullable ZonedDateTime timeOut, List<UUID> people) {

    /** Copies the list. */
    public SessionHeader {
        people = Objects.requireNonNull(List.copyOf(people));
    }

    /** Whether nobody has noted its end. */
    public boolean open() {
        return timeOut == null;
    }
}
