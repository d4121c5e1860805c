package studio.talkback.wrap.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.wrap.Finding;

/** The project's next actions: those that nobody owns are open, the others go on with whom they belong to. */
public final class ActionFindings {

    private static final String ACTIONS = """
            SELECT e.doc, e.text, e.detail, e.due, e.zone, i.number
              FROM entry e LEFT JOIN item i ON i.doc = e.item
             WHERE e.project = ? AND e.kind = 'action' AND e.struck = FALSE
                   AND (e.detail IS NULL OR e.detail NOT LIKE '✓%')
             ORDER BY e.due NULLS LAST, e.at, e.doc
            """;

    private final Library library;

    /** Reads this library. */
    public ActionFindings(Library library) {
        this.library = library;
    }

    /** One for each, what is due first first. */
    public List<Finding> of(Sitting sitting) throws LibraryException {
        Ref project = sitting.project();
        return Objects.requireNonNull(project == null ? List.of()
                : library.query(ACTIONS, row -> finding(row, sitting), project.document()));
    }

    private static Finding finding(ResultSet row, Sitting sitting) throws SQLException {
        String owners = Rows.text(row, "detail");
        String number = Rows.text(row, "number");
        String text = (number.isEmpty() ? "" : "#" + number + " ") + Rows.text(row, "text");
        Ref entry = Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY));
        String due = due(Rows.time(row, "due", "zone"), sitting);
        return owners.isEmpty()
                ? new Finding(Finding.Kind.OWNER, true, NLS.bind(Messages.action_none, text + due), Messages.action_mend, entry, 0)
                : new Finding(Finding.Kind.ACTION, false, owners + ": " + text + due, "", entry, 0);
    }

    private static String due(@Nullable ZonedDateTime due, Sitting sitting) {
        return due == null ? "" : ", " + NLS.bind(Messages.action_due, sitting.say(due));
    }
}
