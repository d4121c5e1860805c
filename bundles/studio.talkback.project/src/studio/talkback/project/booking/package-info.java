/**
 * When rooms are booked, over all projects: holds, confirmed bookings and their clashes, read from the index
 * ({@link studio.talkback.project.booking.Bookings}), and the line that they are typed in
 * ({@link studio.talkback.project.booking.BookingLine}).
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.project.booking;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
