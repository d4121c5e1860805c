package studio.talkback.wrap.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.wrap.Finding;

/**
 * Requests about the items that were worked on which nobody decided on. One that is due later is planned: it goes on, and is
 * said so.
 */
public final class RequestFindings {

    private static final String OPEN = """
            SELECT r.doc, r.number, r.text, r.asked_by, r.due, r.due_zone, i.number AS item_number
              FROM request r JOIN item i ON i.doc = r.doc JOIN session_item s ON s.part = r.doc
             WHERE s.doc = ? AND r.state = 'OPEN' ORDER BY r.number
            """;

    private final Library library;

    /** Reads this library. */
    public RequestFindings(Library library) {
        this.library = library;
    }

    /** One for each request, by its number. */
    public List<Finding> of(Sitting sitting) throws LibraryException {
        return library.query(OPEN, row -> finding(row, sitting), sitting.session().document());
    }

    private static Finding finding(ResultSet row, Sitting sitting) throws SQLException {
        ZonedDateTime due = Rows.time(row, "due", "due_zone");
        boolean planned = due != null && due.isAfter(sitting.now());
        String by = Rows.text(row, "asked_by");
        Object[] words = { Integer.valueOf(row.getInt("number")), Rows.text(row, "item_number"),
                by.isEmpty() ? Rows.text(row, "text") : by + ": " + Rows.text(row, "text"),
                due == null ? "" : sitting.say(due) };
        return new Finding(Finding.Kind.REQUEST, !planned, NLS.bind(due == null ? Messages.request : Messages.request_due, words),
                planned ? "" : Messages.request_mend, Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                row.getInt("number"));
    }
}
