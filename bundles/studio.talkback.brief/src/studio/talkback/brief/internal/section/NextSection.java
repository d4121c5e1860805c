package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;

/** Next actions that are not done, what is due first. */
public final class NextSection implements BriefSection {

    private static final String ACTIONS = """
            SELECT e.doc, e.text, e.detail, e.due, e.due_zone, i.number
              FROM entry e LEFT JOIN item i ON i.doc = e.item
             WHERE %%s AND e.kind = 'action' AND e.struck = FALSE AND (e.detail IS NULL OR e.detail NOT LIKE '✓%%%%')
             ORDER BY e.due NULLS LAST, %s DESC FETCH FIRST 20 ROWS ONLY
            """.formatted(TimeOrder.of("e", "at"));

    @Override
    public String title() {
        return Messages.title_next;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(ACTIONS.formatted(question.rowsOf("e", "item")));
        return question.library().query(sql, row -> line(row, question), question.id());
    }

    private static BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        StringBuilder text = new StringBuilder(question.prefix(Rows.text(row, "number")));
        text.append(Rows.text(row, "text"));
        String owners = Rows.text(row, "detail");
        if (!owners.isEmpty()) {
            text.append("  (").append(owners).append(')');
        }
        ZonedDateTime due = Rows.time(row, "due", "due_zone");
        if (due != null) {
            text.append("  ").append(NLS.bind(Messages.due, question.sayDue(due)));
        }
        return new BriefLine(text.toString(), Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)));
    }
}
