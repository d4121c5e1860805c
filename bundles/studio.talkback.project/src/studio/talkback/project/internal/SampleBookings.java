package studio.talkback.project.internal;

import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;

/** The bookings of the sample studio's room, in the week of now: holds, a night, a second hold and a clash that is meant. */
final class SampleBookings {

    private static final int TUESDAY = 1;
    private static final int WEDNESDAY = 2;
    private static final int THURSDAY = 3;
    private static final int FRIDAY = 4;
    private static final int SATURDAY = 5;

    private final Ref room;
    private final ZonedDateTime monday;
    private final ZonedDateTime asked;

    SampleBookings(Ref room, ZonedDateTime now) {
        this.room = room;
        this.monday = Objects.requireNonNull(
                now.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).truncatedTo(ChronoUnit.DAYS));
        this.asked = Objects.requireNonNull(monday.minusWeeks(2));
    }

    void album(Project project) {
        add(project, TUESDAY, 10, 18, BookingState.CONFIRMED, "strings", null);
        add(project, WEDNESDAY, 10, 20, BookingState.CONFIRMED, "mix #2", null);
        add(project, THURSDAY, 10, 18, BookingState.HOLD, null, null);
        add(project, FRIDAY, 20, 28, BookingState.CONFIRMED, "prints at night", null);
        add(project, SATURDAY, 11, 19, BookingState.RELEASED, null, null);
    }

    void series(Project project) {
        add(project, FRIDAY, 9, 16, BookingState.CONFIRMED, "#103 conform", null);
        add(project, SATURDAY, 12, 18, BookingState.HOLD, null, null);
    }

    void single(Project project) {
        add(project, THURSDAY, 16, 22, BookingState.HOLD, "if the singer is better", null);
        add(project, FRIDAY, 15, 18, BookingState.CONFIRMED, null, "they leave at 15");
    }

    private void add(Project project, int day, int from, int to, BookingState state, @Nullable String note,
            @Nullable String clashWhy) {
        Booking booking = ModelFactory.eINSTANCE.createBooking();
        booking.setRoom(room);
        booking.setFrom(monday.plusDays(day).plusHours(from));
        booking.setTo(monday.plusDays(day).plusHours(to));
        booking.setState(state);
        booking.setNote(note);
        booking.setHeldAt(asked.plusHours(project.getBookings().size() + project.getTitle().length()));
        booking.setClashWhy(clashWhy);
        project.getBookings().add(booking);
    }
}
