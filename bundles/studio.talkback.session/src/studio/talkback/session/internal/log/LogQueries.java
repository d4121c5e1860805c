package studio.talkback.session.internal.log;

import static java.util.function.Predicate.not;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Entry;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.EntryVersion;
import studio.talkback.session.SessionHeader;

/** Sessions and their lines, read from the projections. */
public final class LogQueries {

    private static final String ENTRIES = """
            SELECT e.doc, e.item, i.number AS item_number, i.title AS item_title, e.kind, e.at, e.zone, e.initials,
                   e.people, e.text, e.place, e.why, e.due, e.due_zone,
                   e.number, e.detail, e.struck, e.struck_why, e.earlier,
                   e.evidence
              FROM entry e LEFT JOIN item i ON i.doc = e.item
             WHERE e.session = ?
             ORDER BY %s, e.doc
            """.formatted(TimeOrder.of("e", "at"));
    private static final String SESSIONS = """
            SELECT doc, project, room, date, time_in, time_out, zone, people
              FROM session WHERE project = ? ORDER BY %s DESC FETCH FIRST ? ROWS ONLY
            """.formatted(TimeOrder.of("session", "time_in"));

    private final Library library;

    /** Reads this library. */
    public LogQueries(Library library) {
        this.library = library;
    }

    /** See {@link studio.talkback.session.SessionLog#sessions}. */
    public List<SessionHeader> sessions(Ref project, int limit) throws LibraryException {
        return library.query(SESSIONS, LogQueries::header, project.document(), Integer.valueOf(limit));
    }

    /** See {@link studio.talkback.session.SessionLog#entries}. */
    public List<EntryLine> entries(Ref session) throws LibraryException {
        return library.query(ENTRIES, LogQueries::line, session.document());
    }

    /** See {@link studio.talkback.session.SessionLog#history}. */
    public List<EntryVersion> history(Ref entry) throws LibraryException {
        List<EntryVersion> versions = new ArrayList<>();
        for (Revision revision : library.history(entry)) {
            if (library.load(revision.id()).orElse(null) instanceof Entry then) {
                versions.add(new EntryVersion(revision, Objects.requireNonNullElse(then.getTyped(), ""),
                        then.isStruckOut()));
            }
        }
        return versions;
    }

    private static SessionHeader header(ResultSet row) throws SQLException {
        String date = row.getString("date");
        List<UUID> people = Stream.of(Rows.text(row, "people").split(" ")).filter(not(String::isEmpty))
                .map(UUID::fromString).toList();
        return new SessionHeader(Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Rows.document(row, "project", Kinds.PROJECT), Rows.document(row, "room", Kinds.ROOM),
                date == null ? null : LocalDate.parse(date), Rows.time(row, "time_in", "zone"),
                Rows.time(row, "time_out", "zone"), people);
    }

    private static EntryLine line(ResultSet row) throws SQLException {
        return new EntryLine(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)),
                Rows.document(row, "item", Kinds.ITEM), Rows.text(row, "item_number"), Rows.text(row, "item_title"),
                Rows.text(row, "kind"), Objects.requireNonNull(Rows.time(row, "at", "zone")),
                Rows.text(row, "initials"), Rows.text(row, "people"), Rows.text(row, "text"), Rows.text(row, "place"),
                Rows.text(row, "why"), Rows.time(row, "due", "due_zone"), row.getInt("number"), Rows.text(row, "detail"),
                row.getBoolean("struck"), Rows.text(row, "struck_why"), split(Rows.text(row, "earlier"), "\n"),
                split(Rows.text(row, "evidence"), " "));
    }

    private static List<String> split(String text, String by) {
        return Objects.requireNonNull(text.isEmpty() ? List.of() : List.of(text.split(by)));
    }
}
