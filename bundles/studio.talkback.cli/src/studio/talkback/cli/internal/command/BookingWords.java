package studio.talkback.cli.internal.command;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.BookingDefaults;
import studio.talkback.project.booking.BookingLine;
import studio.talkback.project.booking.BookingNames;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.BookingWish;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.RoomBooking;

/** What the words of a booking command mean: a new booking, or one that there is. */
final class BookingWords {

    private final Library library;
    private final ZonedDateTime now;

    BookingWords(Library library, ZonedDateTime now) {
        this.library = library;
        this.now = now;
    }

    /** The booking that the words ask for. */
    BookingLine line(List<String> words) throws LibraryException {
        return BookingLine.read(String.join(" ", words), BookingNames.of(library), BookingDefaults.at(now));
    }

    /** The words as another time, and maybe room, for a booking that there is. */
    BookingLine line(List<String> words, RoomBooking booking) throws LibraryException {
        BookingDefaults defaults = new BookingDefaults(booking.projectRef(), booking.room(), null, now.toLocalDate(),
                now);
        return BookingLine.read(String.join(" ", words), BookingNames.of(library), defaults);
    }

    /** The booking that the words name: by its reference, or by the line that it was made with. */
    Ref booking(List<String> words) throws LibraryException, UsageException {
        String typed = String.join(" ", words).strip();
        if (typed.startsWith(Kinds.PROJECT + "/")) {
            return reference(typed);
        }
        BookingWish wish = line(words).wish();
        List<RoomBooking> found = new Bookings(library)
                .week(wish.from().toLocalDate(), zone(wish.from()), wish.room()).bookings().stream()
                .map(each -> each.booking()).filter(each -> means(wish, each)).toList();
        if (found.size() != 1) {
            throw new UsageException(NLS.bind(found.isEmpty() ? Messages.booking_none : Messages.booking_several,
                    BookingText.times(wish.from(), wish.to(), zone(now))));
        }
        return found.getFirst().booking();
    }

    private static boolean means(BookingWish wish, RoomBooking booking) {
        return booking.projectRef().equals(wish.project()) && wish.room().equals(booking.room())
                && booking.from().toInstant().equals(wish.from().toInstant())
                && booking.to().toInstant().equals(wish.to().toInstant());
    }

    private static Ref reference(String typed) throws UsageException {
        try {
            return Ref.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new UsageException(NLS.bind(Messages.booking_noReference, typed));
        }
    }

    private static ZoneId zone(ZonedDateTime time) {
        return Objects.requireNonNull(time.getZone());
    }
}
