package studio.talkback.session.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;
import studio.talkback.session.hours.HoursMark;
import studio.talkback.session.hours.SessionHours;

/**
 * What a session's page shows below its header, read in one go; nothing is loaded.
 *
 * @param project      the session's project; null where it has none
 * @param projectTitle its title
 * @param day          the day that it is noted under; null where none is
 * @param entries      the lines, oldest first
 * @param hours        those of them that note hours
 * @param faults       what is broken in the session's room
 */
record SessionPage(@Nullable Ref project, String projectTitle, @Nullable LocalDate day, List<EntryLine> entries,
        List<HoursMark> hours, List<OpenFault> faults) {

    private static final String SESSION = "SELECT s.project, s.date, p.title FROM session s"
            + " LEFT JOIN project p ON p.doc = s.project WHERE s.doc = ?";

    /** Reads it; empty where the session is no more. */
    static Optional<SessionPage> read(Library library, SessionLog log, Ref session) throws LibraryException {
        List<EntryLine> entries = log.entries(session);
        List<HoursMark> hours = new SessionHours(library).marks(session);
        List<OpenFault> faults = new RoomFaults(library).ofSession(session);
        return Objects.requireNonNull(library.query(SESSION, row -> new SessionPage(
                Rows.document(row, "project", Kinds.PROJECT), Rows.text(row, "title"), day(Rows.text(row, "date")), entries, hours,
                faults),
                session.document())
                .stream().findFirst());
    }

    private static @Nullable LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The number of an item of the session's own project; empty where it belongs to another, or has none. */
    static String itemNumber(Library library, Ref session, Ref item) throws LibraryException {
        List<String> numbers = library.query("SELECT i.number FROM item i JOIN session s ON s.project = i.project"
                + " WHERE i.doc = ? AND s.doc = ? AND i.number IS NOT NULL", row -> row.getString(1), item.document(),
                session.document());
        return numbers.isEmpty() ? "" : Objects.requireNonNull(numbers.getFirst());
    }
}
