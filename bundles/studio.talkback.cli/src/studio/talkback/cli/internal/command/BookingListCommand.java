package studio.talkback.cli.internal.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.project.booking.BookedWeek;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.Standing;

/** {@code booking list}: what the rooms are booked for in a week; clashes that nobody meant are findings. */
@Command(name = "list")
public final class BookingListCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--week", paramLabel = "DATE")
    private @Nullable LocalDate day;

    @Option(names = "--released")
    private boolean released;

    public BookingListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ZoneId here = Objects.requireNonNull(now().getZone());
        BookedWeek week;
        try (Library library = invocation().open()) {
            String named = room;
            LocalDate chosen = day;
            week = new Bookings(library).week(chosen == null ? now().toLocalDate() : chosen, here,
                    named == null ? null : new DeskNames(library, selection(library)).room(named));
        }
        List<Standing> shown = week.bookings().stream().filter(each -> released || each.booking().stands()).toList();
        if (json()) {
            output().object(json -> {
                Json.text(json, "monday", week.monday());
                Json.objects(json, "bookings", shown, (writer, each) -> BookingJson.booking(writer, each, here));
            });
        } else {
            for (Standing each : shown) {
                output().line(NLS.bind(Messages.booking_line, BookingText.line(each, here), each.booking().booking()));
            }
            if (shown.isEmpty()) {
                output().line(NLS.bind(Messages.booking_free, week.monday()));
            }
        }
        boolean clash = shown.stream().anyMatch(each -> !each.clashes().isEmpty()
                && each.booking().clashWhy().isEmpty()
                && each.clashes().stream().allMatch(other -> other.clashWhy().isEmpty()));
        return clash ? ExitCode.FINDINGS : ExitCode.FINE;
    }
}
