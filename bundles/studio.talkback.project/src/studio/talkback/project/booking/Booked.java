package studio.talkback.project.booking;

import studio.talkback.library.Committed;

/**
 * What became of a booking.
 *
 * @param standing  the booking as it is now, beside the others
 * @param committed the acknowledgement
 * @param step      what was changed, with which {@link Bookings#undo} takes it back
 */
public record Booked(Standing standing, Committed committed, BookingStep step) {
}
