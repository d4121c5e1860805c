package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.project.booking.Booked;
import studio.talkback.project.booking.Bookings;

/** {@code booking release}: the room given back. */
@Command(name = "release")
public final class BookingReleaseCommand extends BookingChange {

    @Parameters(index = "0..*", paramLabel = "BOOKING", arity = "1..*")
    private List<String> words = Objects.requireNonNull(List.of());

    public BookingReleaseCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Booked change(Library library, BookingWords reader) throws Exception {
        return new Bookings(library).release(reader.booking(words), invocation().operator());
    }
}
