package studio.talkback.project.booking;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;

/**
 * One change of one booking, with which {@link Bookings#undo} takes it back whatever else of the project was saved since.
 *
 * @param booking which one
 * @param before  what it said before; null where there was none
 * @param after   what it said then; null where it was taken away
 */
public record BookingStep(Ref booking, @Nullable Kept before, @Nullable Kept after) {

    /** The same change the other way round. */
    BookingStep reversed() {
        return new BookingStep(booking, after, before);
    }

    /** What a booking says; see {@link Booking}. */
    public record Kept(@Nullable Ref room, @Nullable ZonedDateTime from, @Nullable ZonedDateTime to, BookingState state,
            @Nullable String note, @Nullable ZonedDateTime heldAt, @Nullable String clashWhy) {

        static Kept of(Booking booking) {
            return new Kept(booking.getRoom(), booking.getFrom(), booking.getTo(),
                    Objects.requireNonNull(booking.getState()), booking.getNote(), booking.getHeldAt(),
                    booking.getClashWhy());
        }

        void writeTo(Booking booking) {
            booking.setRoom(room);
            booking.setFrom(from);
            booking.setTo(to);
            booking.setState(state);
            booking.setNote(note);
            booking.setHeldAt(heldAt);
            booking.setClashWhy(clashWhy);
        }

        Booking booking(Ref ref) {
            Booking booking = Objects.requireNonNull(ModelFactory.eINSTANCE.createBooking());
            booking.setId(String.valueOf(ref.object()));
            writeTo(booking);
            return booking;
        }
    }
}
