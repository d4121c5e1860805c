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

/** Requests that are neither done nor declined. */
public final class RequestsSection implements BriefSection {

    private static final String OPEN = """
            SELECT r.doc, r.part, r.number AS request, r.text, r.asked_by, r.due, r.due_zone, i.number
              FROM request r JOIN item i ON i.doc = r.doc
             WHERE %s AND r.state = 'OPEN'
             ORDER BY r.due NULLS LAST, r.number FETCH FIRST 30 ROWS ONLY
            """;

    @Override
    public String title() {
        return Messages.title_open;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(OPEN.formatted(question.rowsOf("r", "doc")));
        return question.library().query(sql, row -> line(row, question), question.id());
    }

    private static BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        StringBuilder text = new StringBuilder("r").append(row.getInt("request")).append(' ');
        text.append(question.prefix(Rows.text(row, "number"))).append(Rows.text(row, "text"));
        String by = Rows.text(row, "asked_by");
        if (!by.isEmpty()) {
            text.append("  (").append(by).append(')');
        }
        ZonedDateTime due = Rows.time(row, "due", "due_zone");
        if (due != null) {
            text.append("  ").append(NLS.bind(Messages.due, question.sayDue(due)));
        }
        return new BriefLine(text.toString(), Rows.part(row, Kinds.ITEM));
    }
}
