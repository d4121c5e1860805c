package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.project.booking.Booked;
import studio.talkback.project.booking.Bookings;

/** {@code booking confirm}: a hold becomes a booking. */
@Command(name = "confirm")
public final class BookingConfirmCommand extends BookingChange {

    @Parameters(index = "0..*", paramLabel = "BOOKING", arity = "1..*")
    private List<String> words = Objects.requireNonNull(List.of());

    @Option(names = "--why", paramLabel = "WHY", defaultValue = "")
    private String why = "";

    public BookingConfirmCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Booked change(Library library, BookingWords reader) throws Exception {
        return new Bookings(library).confirm(reader.booking(words), why, invocation().operator());
    }
}
