package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;

/** Whose answer is awaited, and what for. */
public final class BlockedSection implements BriefSection {

    private static final String BLOCKED = """
            SELECT i.doc, i.number, i.blocked_why, COALESCE(p.initials, p.name) AS whom
              FROM item i LEFT JOIN party p ON p.doc = i.blocked_on
             WHERE %s AND (i.blocked_on IS NOT NULL OR i.blocked_why IS NOT NULL)
             ORDER BY i.number
            """;

    @Override
    public String title() {
        return Messages.title_blocked;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(BLOCKED.formatted(question.rowsOf("i", "doc")));
        return question.library().query(sql, row -> line(row, question), question.id());
    }

    private static BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        String whom = Rows.text(row, "whom");
        String text = (Rows.text(row, "blocked_why") + (whom.isEmpty() ? "" : " ← " + whom)).strip();
        return new BriefLine(question.prefix(Rows.text(row, "number")) + text,
                Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)));
    }
}
