package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;

/**
 * A session before it is started, and what may be chosen for it; read in one go.
 *
 * @param session  the header as it would begin; in no library
 * @param projects the projects that are not archived, by title
 * @param items    the items of the session's project, by number
 * @param faults   what is broken in the rooms
 */
record SessionPlan(Session session, List<Choice> projects, List<Choice> items, List<OpenFault> faults) {

    /**
     * Something to choose.
     *
     * @param ref  what it is
     * @param name what it is called
     */
    record Choice(Ref ref, String name) {
    }

    private static final String PROJECTS = "SELECT doc, title FROM project WHERE archived IS NOT TRUE ORDER BY title";
    private static final String LAST = "SELECT s.project FROM session s JOIN project p ON p.doc = s.project"
            + " WHERE p.archived IS NOT TRUE ORDER BY " + TimeOrder.of("s", "time_in") + " DESC FETCH FIRST ROW ONLY";
    private static final String ITEMS = "SELECT doc, number, title FROM item WHERE project = ?"
            + " ORDER BY LENGTH(number), number, title";

    /**
     * Reads it; empty where there is no project.
     *
     * @param project of the session; null for that of the newest session
     */
    static Optional<SessionPlan> read(Library library, @Nullable Ref project, String operator, ZonedDateTime now)
            throws LibraryException {
        List<Choice> projects = library.query(PROJECTS, row -> new Choice(
                Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), Rows.text(row, "title")));
        if (projects.isEmpty()) {
            return Objects.requireNonNull(Optional.empty());
        }
        Ref chosen = project != null ? project : newest(library).orElse(projects.getFirst().ref());
        Session session = new SessionLog(library).prepare(SessionStart.of(chosen, operator, now));
        List<Choice> items = library.query(ITEMS, row -> new Choice(
                Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                name(Rows.text(row, "number"), Rows.text(row, "title"))), chosen.document());
        return Objects.requireNonNull(Optional.of(new SessionPlan(session, projects, items,
                new RoomFaults(library).open(null))));
    }

    /** What is broken in the session's room. */
    List<OpenFault> faultsHere() {
        return Objects.requireNonNull(faults.stream().filter(each -> each.room().equals(session.getRoom())).toList());
    }

    private static Optional<Ref> newest(Library library) throws LibraryException {
        return Objects.requireNonNull(library.query(LAST,
                row -> Objects.requireNonNull(Rows.document(row, "project", Kinds.PROJECT))).stream().findFirst());
    }

    private static String name(String number, String title) {
        return number.isEmpty() ? title : "#" + number + " " + title;
    }
}
