package studio.talkback.session.actions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * The next actions of all projects that are open, from the index alone; {@link studio.talkback.session.SessionLog#done}
 * notes that one is done. Waits for the disk: not for the UI thread. May be used from any thread.
 */
public final class NextActions {

    private static final String OPEN = """
            SELECT a.doc, a.project, a.owners, a.text, a.due, a.due_zone, a.at, a.zone, p.title AS project_title,
                   i.number, i.title AS item_title
              FROM next_action a LEFT JOIN project p ON p.doc = a.project LEFT JOIN item i ON i.doc = a.item
             WHERE a.done_at IS NULL AND a.at IS NOT NULL AND (p.archived IS NULL OR p.archived = FALSE)
            """;
    private static final String ORDER = " ORDER BY a.due NULLS LAST, a.at, a.doc";

    private final Library library;

    /** The actions of this library. */
    public NextActions(Library library) {
        this.library = library;
    }

    /**
     * Those that are open: what is due first before the others, so that what is late comes first; those without a time
     * last, in the order in which they were logged. Those of archived projects are left out.
     *
     * @param project null for all projects
     * @param owner   the initials of who does them, case aside; null for everybody
     */
    public List<OpenAction> open(@Nullable Ref project, @Nullable String owner) throws LibraryException {
        List<OpenAction> all = project == null ? library.query(OPEN + ORDER, NextActions::action)
                : library.query(OPEN + " AND a.project = ?" + ORDER, NextActions::action, project.document());
        return Objects.requireNonNull(all.stream()
                .filter(each -> owner == null || each.owners().stream().anyMatch(owner::equalsIgnoreCase)).toList());
    }

    private static OpenAction action(ResultSet row) throws SQLException {
        return new OpenAction(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)),
                Rows.document(row, "project", Kinds.PROJECT), Rows.text(row, "project_title"), Rows.text(row, "number"),
                Rows.text(row, "item_title"), OpenAction.owners(Rows.text(row, "owners")), Rows.text(row, "text"),
                Rows.time(row, "due", "due_zone"), Objects.requireNonNull(Rows.time(row, "at", "zone")));
    }
}
