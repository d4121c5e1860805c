package studio.talkback.project.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

/**
 * What the rooms are booked for in one week, and what really took place.
 *
 * @param monday   its first day
 * @param zone     whose days they are
 * @param rooms    the rooms by name, also those that nobody booked
 * @param bookings those that touch the week, in the order in which they begin; released ones too
 * @param sessions those that began in it, in their order
 */
public record BookedWeek(LocalDate monday, ZoneId zone, List<BookableRoom> rooms, List<Standing> bookings,
        List<TakenPlace> sessions) {

    /** How many days it has. */
    public static final int DAYS = 7;

    /** Copies the lists. */
    public BookedWeek {
        rooms = Objects.requireNonNull(List.copyOf(rooms));
        bookings = Objects.requireNonNull(List.copyOf(bookings));
        sessions = Objects.requireNonNull(List.copyOf(sessions));
    }

    /** The first moment of a day, counted from 0; that of the day after the week for {@link #DAYS}. */
    public ZonedDateTime start(int day) {
        return Objects.requireNonNull(monday.plusDays(day).atStartOfDay(zone));
    }

    /** Whether a booking touches a day, counted from 0. */
    public boolean touches(RoomBooking booking, int day) {
        return booking.from().toInstant().isBefore(start(day + 1).toInstant())
                && booking.to().toInstant().isAfter(start(day).toInstant());
    }
}
