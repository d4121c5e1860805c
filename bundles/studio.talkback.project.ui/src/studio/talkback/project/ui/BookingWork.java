package studio.talkback.project.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import studio.talkback.library.LibraryException;
import studio.talkback.model.BookingState;
import studio.talkback.project.booking.Booked;
import studio.talkback.project.booking.BookingStep;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.BookingWish;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;

/** What is done to bookings from the week: each is saved at once, and can be undone and redone. */
final class BookingWork {

    /** Changes bookings. */
    @FunctionalInterface
    interface Change {

        Booked apply(Bookings bookings, String operator) throws LibraryException;
    }

    private final Control owner;
    private final LibraryReader writer;
    private final BookingUndo history = new BookingUndo();
    private final Consumer<RoomBooking> changed;
    private final Consumer<String> said;

    /**
     * @param changed is called with a booking that was changed
     * @param said    shows one line about what became of it
     */
    BookingWork(Control owner, Consumer<RoomBooking> changed, Consumer<String> said) {
        this.owner = owner;
        this.writer = new LibraryReader(owner);
        this.changed = changed;
        this.said = said;
    }

    void book(BookingWish wish, String why) {
        run(Messages.Booking_Saving, (bookings, operator) -> bookings.book(wish, why, operator,
                Objects.requireNonNull(ZonedDateTime.now())));
    }

    void move(Standing standing, BookingWish wish, String why) {
        run(Messages.Booking_Saving, (bookings, operator) -> bookings.move(standing.booking().booking(), wish.room(),
                wish.from(), wish.to(), why, operator));
    }

    /** Confirms it; where somebody else has the room or the earlier hold, asks why first. */
    void confirm(Standing standing) {
        if (standing.booking().state() == BookingState.CONFIRMED) {
            said.accept(Messages.Booking_ConfirmedAlready);
            return;
        }
        String why = "";
        if (!standing.inTheWay().isEmpty()) {
            InputDialog dialog = new InputDialog(owner.getShell(), Messages.Booking_Confirm,
                    NLS.bind(Messages.Booking_AskWhy, BookingText.others(standing)), "",
                    text -> text.isBlank() ? Messages.Booking_NeedsWhy : null);
            if (dialog.open() != Window.OK) {
                return;
            }
            why = dialog.getValue().strip();
        }
        String because = why;
        run(Messages.Booking_Confirm,
                (bookings, operator) -> bookings.confirm(standing.booking().booking(), because, operator));
    }

    void release(Standing standing) {
        if (standing.booking().stands()) {
            run(Messages.Booking_Release, (bookings, operator) -> bookings.release(standing.booking().booking(), operator));
        } else {
            said.accept(Messages.Booking_ReleasedAlready);
        }
    }

    private void run(String name, Change change) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        writer.write(name, (library, monitor) -> change.apply(new Bookings(library), operator), booked -> {
            history.done(booked.step());
            said.accept(BookingText.line(booked.standing(),
                    Objects.requireNonNull(ZoneId.systemDefault())));
            changed.accept(booked.standing().booking());
        }, failure -> {
            // It was told, and nothing was changed.
        });
    }

    /** Takes back what was done last, or does again what was taken back last. */
    void reverse(boolean again) {
        String operator = Operator.atDesk();
        BookingStep last = operator.isEmpty() ? null : history.take(again);
        if (last != null) {
            writer.write(again ? Messages.Booking_Redo : Messages.Booking_Undo,
                    (library, monitor) -> new Bookings(library).undo(last, operator), reverse -> {
                        history.reversed(reverse, again);
                        said.accept(again ? Messages.Booking_Redone : Messages.Booking_Undone);
                    }, failure -> history.failed());
        }
    }
}
