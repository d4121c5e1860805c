package studio.talkback.session.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;

/**
 * What a session's page shows, read in one go; only the session itself is loaded.
 *
 * @param session      the session as it is stored
 * @param projectTitle its project's title
 * @param roomName     its room's name, empty where none is noted
 * @param people       initials or names of who takes part
 * @param entries      the lines, oldest first
 */
record SessionPage(Session session, String projectTitle, String roomName, List<String> people,
        List<EntryLine> entries) {

    /** Reads it; empty where the session is no more. */
    static Optional<SessionPage> read(Library library, SessionLog log, Ref ref) throws LibraryException {
        Optional<Stored<Session>> stored = library.load(ref, Session.class);
        if (stored.isEmpty()) {
            return Objects.requireNonNull(Optional.empty());
        }
        Session session = stored.get().content();
        List<String> people = new ArrayList<>();
        for (Participation each : session.getParticipations()) {
            people.add(name(library, "SELECT COALESCE(initials, name) FROM party WHERE doc = ?", each.getParty()));
        }
        people.removeIf(String::isEmpty);
        return Objects.requireNonNull(Optional.of(new SessionPage(session,
                name(library, "SELECT title FROM project WHERE doc = ?", session.getProject()),
                name(library, "SELECT name FROM room WHERE doc = ?", session.getRoom()), people, log.entries(ref))));
    }

    /** The number of an item of the session's own project; empty where it belongs to another, or has none. */
    static String itemNumber(Library library, Ref session, Ref item) throws LibraryException {
        List<String> numbers = library.query("SELECT i.number FROM item i JOIN session s ON s.project = i.project"
                + " WHERE i.doc = ? AND s.doc = ? AND i.number IS NOT NULL", row -> row.getString(1), item.document(),
                session.document());
        return numbers.isEmpty() ? "" : Objects.requireNonNull(numbers.getFirst());
    }

    private static String name(Library library, String sql, @Nullable Ref ref) throws LibraryException {
        if (ref == null) {
            return "";
        }
        List<String> names = library.query(sql, row -> Objects.requireNonNullElse(row.getString(1), ""), ref.document());
        return names.isEmpty() ? "" : Objects.requireNonNull(names.getFirst());
    }
}
