package studio.talkback.project.booking;

import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.BookingState;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/**
 * A booking as it is typed in one line: {@code #Glass House A thu 10-18 hold; strings}. The project and the room are
 * called by a beginning that only one has; the day is {@code today}, {@code tomorrow}, a weekday or
 * {@code 2026-12-03}; the times are {@code 10-18} or {@code 10:30-18:15}, an end before the beginning is one of the
 * night after it, and a zone may follow ({@code 10-18 LA}). Then {@code hold}, which need not be said, or
 * {@code confirmed}; after a semicolon a note.
 *
 * @param wish    what is asked for
 * @param project the project's title
 * @param room    the room's name
 */
public record BookingLine(BookingWish wish, String project, String room) {

    /**
     * Reads a line.
     *
     * @throws BookingException if it is none; it says what is missing or not known
     */
    public static BookingLine read(String typed, BookingNames names, BookingDefaults defaults)
            throws BookingException {
        return new BookingLineReader(names, defaults).read(typed);
    }

    /**
     * The booking that it would be, to be looked at beside others.
     *
     * @param booking which one is moved; null for a new one
     * @param at      when the room is asked for
     */
    public RoomBooking row(@Nullable Ref booking, ZonedDateTime at) {
        Ref ref = booking != null ? booking : wish.project().toDocument().inside(Ids.next());
        return new RoomBooking(ref, project, "", wish.room(), room, wish.from(), wish.to(),
                wish.confirmed() ? BookingState.CONFIRMED : BookingState.HOLD, wish.note(), at, "");
    }

    /** What it would book, in one line. */
    public String outcome(ZoneId here) {
        return NLS.bind(wish.confirmed() ? Messages.outcome_confirmed : Messages.outcome_hold,
                new Object[] { project, room, BookingText.times(wish.from(), wish.to(), here),
                        BookingText.length(wish.from(), wish.to()) });
    }
}
