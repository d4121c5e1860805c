package studio.talkback.session.hours;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.HoursKind;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.hours.HoursSum;
import studio.talkback.session.internal.hours.PeopleSum;

/**
 * The hours of the sessions of one library and of the people in them. Every method may wait for the disk: not for the UI
 * thread. May be used from any thread.
 */
public final class SessionHours {

    private static final String MARKS = """
            SELECT doc, kind, starts, ends, zone, people FROM hours WHERE session = ? AND starts IS NOT NULL
             ORDER BY starts, doc
            """;

    private static final String SESSIONS = "SELECT doc FROM session WHERE project = ? ORDER BY "
            + TimeOrder.of("session", "time_in") + " NULLS LAST, doc";

    private final Library library;

    private record Ends(@Nullable ZonedDateTime in, @Nullable ZonedDateTime out) {
    }

    /** The sessions of this library. */
    public SessionHours(Library library) {
        this.library = library;
    }

    /**
     * The hours of a session.
     *
     * @param now when they are counted; a session that began in the last 24 hours and has no end goes on until then
     * @throws LibraryException if there is no such session
     */
    public HoursTotal of(Ref session, ZonedDateTime now) throws LibraryException {
        List<Ends> ends = library.query("SELECT time_in, time_out, zone FROM session WHERE doc = ?",
                row -> new Ends(Rows.time(row, "time_in", "zone"), Rows.time(row, "time_out", "zone")),
                session.document());
        if (ends.isEmpty()) {
            throw new LibraryException(HoursText.noSession(session));
        }
        return total(ends.getFirst().in(), ends.getFirst().out(), marks(session), now);
    }

    /**
     * The hours of each person who was there. From their time in to their time out, as the header or the log has them, else
     * the session's; without breaks, downtime and what everybody was away for, and without breaks of their own.
     *
     * @param now when they are counted
     * @throws LibraryException if there is no such session
     */
    public List<PersonHours> people(Ref session, ZonedDateTime now) throws LibraryException {
        Session header = library.load(session, Session.class)
                .orElseThrow(() -> new LibraryException(HoursText.noSession(session))).content();
        return new PeopleSum(library, header, marks(session), now).people();
    }

    /**
     * The hours of each person in all sessions of a project, in the order in which they first came.
     *
     * @param now when they are counted
     */
    public List<PersonTotal> peopleOf(Ref project, ZonedDateTime now) throws LibraryException {
        Map<String, PersonTotal> totals = new LinkedHashMap<>();
        for (Ref session : sessions(project)) {
            for (PersonHours each : people(session, now)) {
                PersonTotal before = totals.getOrDefault(each.initials(), PersonTotal.none(each));
                totals.put(each.initials(), before.and(each.hours()));
            }
        }
        return Objects.requireNonNull(List.copyOf(totals.values()));
    }

    /** The sessions of a project, in the order in which they were begun. */
    public List<Ref> sessions(Ref project) throws LibraryException {
        return library.query(SESSIONS, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                project.document());
    }

    /** The lines of a session's log that note hours and are not struck out, in the order of the day. */
    public List<HoursMark> marks(Ref session) throws LibraryException {
        return library.query(MARKS, SessionHours::mark, session.document());
    }

    /**
     * Adds hours up. Breaks and downtime of single people are theirs and do not count. A break or downtime without an
     * end lasts until the next line that notes work ({@code h work}, or {@code h in}); one without such a line is
     * named as missing and does not count. From an out to the in that follows everybody was away.
     *
     * @param in    when the session began, as its header says; null where it does not
     * @param out   when it ended, as its header says; null where it does not
     * @param marks what its log notes, in any order
     * @param now   when they are counted
     */
    public static HoursTotal total(@Nullable ZonedDateTime in, @Nullable ZonedDateTime out, List<HoursMark> marks,
            ZonedDateTime now) {
        return HoursSum.total(in, out, marks, now);
    }

    private static HoursMark mark(ResultSet row) throws SQLException {
        HoursKind kind = HoursKind.getByName(row.getString("kind"));
        return new HoursMark(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)),
                kind == null ? HoursKind.WORK : kind, Objects.requireNonNull(Rows.time(row, "starts", "zone")),
                Rows.time(row, "ends", "zone"), Rows.text(row, "people"));
    }
}
