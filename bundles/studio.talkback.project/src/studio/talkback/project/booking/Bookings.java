package studio.talkback.project.booking;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/**
 * The bookings of all rooms of one library. What is shown comes from the index; what is changed is one change set of the
 * project. Where somebody else has the room, or the earlier hold, a booking is confirmed only with a reason. Every
 * method may wait for the disk: not for the UI thread. May be used from any thread.
 */
public final class Bookings {

    private final BookingRows rows;
    private final BookedProjects projects;

    /** The bookings of this library. */
    public Bookings(Library library) {
        this.rows = new BookingRows(library);
        this.projects = new BookedProjects(library);
    }

    /** The rooms by name. */
    public List<BookableRoom> rooms() throws LibraryException {
        return rows.rooms();
    }

    /**
     * A week.
     *
     * @param day  any day of it; weeks begin on Mondays
     * @param zone whose days they are
     * @param room null for all rooms, and for bookings that have none yet
     */
    public BookedWeek week(LocalDate day, ZoneId zone, @Nullable Ref room) throws LibraryException {
        return rows.week(day, zone, room);
    }

    /**
     * A booking, beside the others that want its room.
     *
     * @throws BookingException if it is not there any more
     */
    public Standing standing(Ref booking) throws LibraryException {
        RoomBooking row = rows.booking(booking);
        return Standing.beside(row, rows.besides(row));
    }

    /** How a booking that is typed would stand beside what is saved; one with the same reference is left out. */
    public Standing beside(RoomBooking typed) throws LibraryException {
        return Standing.beside(typed, rows.besides(typed));
    }

    /**
     * How the bookings of a project stand while they are edited: beside one another, and beside those of all other
     * projects as they are saved.
     *
     * @param edited all bookings of the project that have times
     */
    public List<Standing> standings(List<RoomBooking> edited, Ref project) throws LibraryException {
        List<Standing> standings = new ArrayList<>();
        for (RoomBooking each : edited) {
            List<RoomBooking> others = new ArrayList<>(edited);
            rows.besides(each).stream().filter(other -> !other.projectRef().equals(project.toDocument()))
                    .forEach(others::add);
            standings.add(Standing.beside(each, others));
        }
        return standings;
    }

    /**
     * Books a room.
     *
     * @param clashWhy why it is confirmed although somebody else has the room or the earlier hold; empty for only if
     *                 nobody has
     * @param at       when the room is asked for
     * @throws RoomTakenException if somebody has, and no reason is given
     * @throws BookingException   if it does not end after it begins
     * @throws LibraryException   if there is no such project, or the library cannot save
     */
    public Booked book(BookingWish wish, String clashWhy, String operator, ZonedDateTime at) throws LibraryException {
        ordered(wish.from(), wish.to());
        Booking booking = Objects.requireNonNull(ModelFactory.eINSTANCE.createBooking());
        booking.setRoom(wish.room());
        booking.setFrom(wish.from());
        booking.setTo(wish.to());
        booking.setState(wish.confirmed() ? BookingState.CONFIRMED : BookingState.HOLD);
        booking.setNote(wish.note().isBlank() ? null : wish.note().strip());
        booking.setHeldAt(at);
        Ids.complete(booking);
        Ref ref = wish.project().toDocument().inside(Objects.requireNonNull(UUID.fromString(booking.getId())));
        String reason = wish.confirmed() ? Messages.reason_booked : Messages.reason_held;
        return projects.change(wish.project(), operator, reason, content -> {
            content.getBookings().add(booking);
            if (wish.confirmed()) {
                allow(booking, projects.row(ref, content, booking), clashWhy);
            }
            return booking;
        }, this::standing);
    }

    /**
     * Confirms a hold, or a booking that was released.
     *
     * @param clashWhy see {@link #book}
     * @throws RoomTakenException if somebody else has the room or the earlier hold, and no reason is given
     * @throws BookingException   if it is not there any more, or confirmed already
     */
    public Booked confirm(Ref booking, String clashWhy, String operator) throws LibraryException {
        return change(booking, operator, Messages.reason_confirmed, (content, found) -> {
            if (found.getState() == BookingState.CONFIRMED) {
                throw new BookingException(Messages.confirmedAlready);
            }
            allow(found, projects.row(booking, content, found), clashWhy);
            found.setState(BookingState.CONFIRMED);
        });
    }

    /**
     * Makes a confirmed or released booking a hold again, the last in the order: it is asked for anew.
     *
     * @throws BookingException if it is not there any more, or on hold already
     */
    public Booked hold(Ref booking, String operator, ZonedDateTime at) throws LibraryException {
        return change(booking, operator, Messages.reason_held, (content, found) -> {
            if (found.getState() == BookingState.HOLD) {
                throw new BookingException(Messages.heldAlready);
            }
            found.setState(BookingState.HOLD);
            found.setHeldAt(at);
            found.setClashWhy(null);
        });
    }

    /**
     * Gives the room back; the booking stays to be seen.
     *
     * @throws BookingException if it is not there any more, or released already
     */
    public Booked release(Ref booking, String operator) throws LibraryException {
        return change(booking, operator, Messages.reason_released, (content, found) -> {
            if (found.getState() == BookingState.RELEASED) {
                throw new BookingException(Messages.releasedAlready);
            }
            found.setState(BookingState.RELEASED);
            found.setClashWhy(null);
        });
    }

    /**
     * Moves a booking to another time or room. A hold keeps its place in the order of the new time by when it was first
     * asked for.
     *
     * @param room     null where it stays in its room
     * @param clashWhy see {@link #book}; only a confirmed one needs it
     * @throws RoomTakenException if it is confirmed, somebody else has the room then, and no reason is given
     * @throws BookingException   if it is not there any more, or does not end after it begins
     */
    public Booked move(Ref booking, @Nullable Ref room, ZonedDateTime from, ZonedDateTime to, String clashWhy,
            String operator) throws LibraryException {
        ordered(from, to);
        return change(booking, operator, Messages.reason_moved, (content, found) -> {
            found.setFrom(from);
            found.setTo(to);
            found.setRoom(room == null ? found.getRoom() : room);
            if (found.getState() == BookingState.CONFIRMED) {
                allow(found, projects.row(booking, content, found), clashWhy);
            }
        });
    }

    /**
     * Undoes what one of these methods did to a booking; what else of the project was saved since stays as it is.
     *
     * @return what takes that back again
     * @throws BookingException if the booking itself was changed since
     */
    public BookingStep undo(BookingStep step, String operator) throws LibraryException {
        return projects.reverse(step, operator);
    }

    private Booked change(Ref booking, String operator, String reason, Edit edit) throws LibraryException {
        return projects.change(booking, operator, reason, content -> {
            Booking found = projects.find(content, booking);
            edit.apply(content, found);
            return found;
        }, this::standing);
    }

    /** Refuses to confirm what is not free, unless it is said why; says so in the booking. */
    private void allow(Booking booking, RoomBooking row, String clashWhy) throws LibraryException {
        List<RoomBooking> taken = Standing.beside(row, rows.besides(row)).inTheWay();
        if (!taken.isEmpty() && clashWhy.isBlank()) {
            RoomBooking first = Objects.requireNonNull(taken.getFirst());
            String words = first.state() == BookingState.CONFIRMED ? Messages.takenConfirmed : Messages.takenHeld;
            throw new RoomTakenException(NLS.bind(words, new Object[] { first.roomName(), first.project(),
                    BookingText.times(first, Objects.requireNonNull(row.from().getZone())) }), taken);
        }
        booking.setClashWhy(taken.isEmpty() ? null : clashWhy.strip());
    }

    private static void ordered(ZonedDateTime from, ZonedDateTime to) throws BookingException {
        if (!to.toInstant().isAfter(from.toInstant())) {
            throw new BookingException(Messages.endsBeforeItBegins);
        }
    }

    /** Changes one booking of a project. */
    @FunctionalInterface
    private interface Edit {

        void apply(Project project, Booking booking) throws LibraryException;
    }
}
