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

/** {@code booking hold}: a room held, or confirmed at once where the line says so. */
@Command(name = "hold")
public final class BookingHoldCommand extends BookingChange {

    @Parameters(index = "0..*", paramLabel = "LINE", arity = "1..*")
    private List<String> words = Objects.requireNonNull(List.of());

    @Option(names = "--why", paramLabel = "WHY", defaultValue = "")
    private String why = "";

    public BookingHoldCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    Booked change(Library library, BookingWords reader) throws Exception {
        return new Bookings(library).book(reader.line(words).wish(), why, invocation().operator(), now());
    }
}
