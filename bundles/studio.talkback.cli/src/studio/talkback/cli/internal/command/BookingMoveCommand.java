package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.Booked;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.BookingWish;

/** {@code booking move}: another time, or another room. */
@Command(name = "move")
public final class BookingMoveCommand extends BookingChange {

    @Parameters(index = "0", paramLabel = "BOOKING")
    private String which = "";

    @Parameters(index = "1..*", paramLabel = "TIMES", arity = "1..*")
    private List<String> words = Objects.requireNonNull(List.of());

    @Option(names = "--why", paramLabel = "WHY", defaultValue = "")
    private String why = "";

    public BookingMoveCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Booked change(Library library, BookingWords reader) throws Exception {
        Bookings bookings = new Bookings(library);
        Ref booking = reader.booking(Objects.requireNonNull(List.of(which)));
        BookingWish wish = reader.line(words, bookings.standing(booking).booking()).wish();
        return bookings.move(booking, wish.room(), wish.from(), wish.to(), why, invocation().operator());
    }
}
