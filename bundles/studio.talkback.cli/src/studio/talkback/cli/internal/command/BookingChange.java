package studio.talkback.cli.internal.command;

import java.time.ZoneId;
import java.util.Objects;

import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.project.booking.Booked;
import studio.talkback.project.booking.BookingText;

/** A command that changes one booking and tells how it stands then. */
abstract class BookingChange extends TalkbackCommand {

    BookingChange(Invocation invocation) {
        super(invocation);
    }

    /** Does it. */
    abstract Booked change(Library library, BookingWords words) throws Exception;

    @Override
    final int run() throws Exception {
        Booked booked;
        try (Library library = invocation().openToWrite()) {
            booked = change(library, new BookingWords(library, now()));
        }
        ZoneId here = Objects.requireNonNull(now().getZone());
        if (json()) {
            output().object(json -> BookingJson.booking(json, booked.standing(), here));
        } else {
            output().line(BookingText.line(booked.standing(), here));
            output().line(booked.standing().booking().booking().toString());
        }
        return ExitCode.FINE;
    }
}
