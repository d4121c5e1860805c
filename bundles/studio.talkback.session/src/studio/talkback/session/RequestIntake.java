package studio.talkback.session;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.ItemRequests;
import studio.talkback.session.internal.log.LineLogger;
import studio.talkback.session.internal.log.Messages;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryKinds;
import studio.talkback.session.quickentry.QuickEntryParser;

/**
 * Takes several requests in at once: one change set, whether it is written into the log of a session or onto the items
 * only. {@link SessionLog#undo} takes all of it back. May wait for the disk: not for the UI thread.
 */
public final class RequestIntake {

    private static final String REQUEST = "request";
    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * One request to be made.
     *
     * @param item    the item it is for
     * @param number  that item's number as lines name it; empty where it has none
     * @param text    what is asked for, as it is to stand
     * @param persons who asks: initials of people who are known, names of others
     * @param due     when it is wanted; null where that was not said
     */
    public record Asked(Ref item, String number, String text, List<String> persons, @Nullable ZonedDateTime due) {

        /** Copies the list. */
        public Asked {
            persons = Objects.requireNonNull(List.copyOf(persons));
        }
    }

    /**
     * What was made.
     *
     * @param numbers   the requests' numbers, in the order asked
     * @param reports   what could not be meant, such as a person nobody knows; one line each
     * @param committed the acknowledgement, with which {@link SessionLog#undo} takes all of it back
     */
    public record Made(List<Integer> numbers, List<String> reports, Committed committed) {

        /** Copies the lists. */
        public Made {
            numbers = Objects.requireNonNull(List.copyOf(numbers));
            reports = Objects.requireNonNull(List.copyOf(reports));
        }
    }

    private final Library library;
    private final LineLogger lines;

    /** Makes requests in this library, with all kinds of entry that are installed. */
    public RequestIntake(Library library) {
        this(library, EntryKinds.installed());
    }

    /** Makes requests in this library, with these kinds of entry. */
    public RequestIntake(Library library, EntryKinds kinds) {
        this.library = library;
        this.lines = new LineLogger(library, kinds);
    }

    /**
     * Makes the requests, all of them or none; their numbers follow on the project's highest.
     *
     * @param session  the open session that logs them, of the items' project; null to write them onto the items only
     * @param operator the initials of who takes them in
     * @param at       when they were asked
     * @throws LibraryException if there is none, one has no text, an item is gone or waits to be merged, or the library
     *                          cannot save
     */
    public Made make(@Nullable Ref session, List<Asked> asked, String operator, ZonedDateTime at)
            throws LibraryException {
        if (asked.isEmpty()) {
            throw new LibraryException(Messages.requestsNone);
        }
        for (Asked each : asked) {
            if (each.text().isBlank()) {
                throw new LibraryException(Messages.requestWithoutText);
            }
        }
        List<LineLogger.AskedLine> all = new ArrayList<>();
        for (Asked each : asked) {
            all.add(new LineLogger.AskedLine(each.item(), line(each, at)));
        }
        String reason = NLS.bind(Messages.requestsMade,
                String.join("; ", asked.stream().map(Asked::text).toList()));
        return session == null ? ItemRequests.make(library, all, operator, reason)
                : lines.addRequests(session, all, operator, reason);
    }

    /**
     * The line that would have been typed for it. What somebody else wrote may hold signs that mean something in a quick
     * entry, so its text is taken as it is and only the places in the song are read from it.
     */
    private static QuickEntry line(Asked asked, ZonedDateTime at) {
        String text = Objects.requireNonNull(asked.text().strip().replaceAll("\\s+", " "));
        StringBuilder typed = new StringBuilder("r ");
        asked.persons().forEach(person -> typed.append('@').append(person.replace(' ', '_')).append(' '));
        if (!asked.number().isEmpty()) {
            typed.append('#').append(asked.number()).append(' ');
        }
        typed.append(text);
        ZonedDateTime due = asked.due();
        if (due != null) {
            typed.append(" !").append(due.withZoneSameInstant(at.getZone()).format(DUE));
        }
        QuickEntry places = QuickEntryParser.parse("r " + text, QuickEntryContext.at(at));
        String number = asked.number().isEmpty() ? null : asked.number();
        List<String> items = number == null ? List.of() : List.of(number);
        return new QuickEntry(Objects.requireNonNull(typed.toString()), kind(), text, number,
                Objects.requireNonNull(items), asked.persons(), new EntryTime(at, null, false), due, null,
                places.places(), new EntryDetail.None(), Objects.requireNonNull(List.of()));
    }

    private static QuickEntryKind kind() {
        return Objects.requireNonNull(QuickEntryKinds.builtIn().byId(REQUEST));
    }
}
