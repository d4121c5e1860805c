package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;

/** What was logged since, newest first; for somebody who was never there, the newest lines. */
public final class SinceSection implements BriefSection {

    private static final String ENTRIES = """
            SELECT e.doc, e.kind, e.at, e.zone, e.initials, e.text, e.detail, e.why, i.number
              FROM entry e LEFT JOIN item i ON i.doc = e.item
             WHERE %s AND e.at > ? AND e.struck = FALSE
             ORDER BY e.at DESC FETCH FIRST 40 ROWS ONLY
            """;

    @Override
    public String title() {
        return Messages.title_since;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        ZonedDateTime since = question.since();
        String sql = Objects.requireNonNull(ENTRIES.formatted(question.rowsOf("e", "item")));
        return question.library().query(sql, row -> line(row, question), question.id(),
                Long.valueOf(since == null ? 0 : since.toInstant().toEpochMilli()));
    }

    private static BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        String words = Rows.text(row, "text");
        StringBuilder text = new StringBuilder();
        text.append(question.say(Objects.requireNonNull(Rows.time(row, "at", "zone")))).append(' ');
        text.append(Rows.text(row, "initials")).append(' ').append(question.prefix(Rows.text(row, "number")));
        text.append(words.isEmpty() ? Rows.text(row, "detail") : words);
        String why = Rows.text(row, "why");
        text.append(why.isEmpty() ? "" : "; " + why);
        return new BriefLine(text.toString(), Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)));
    }
}
