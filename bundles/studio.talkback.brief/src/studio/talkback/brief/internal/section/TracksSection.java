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

/** How many tracks are completed; for an item also the names of those that are not. */
public final class TracksSection implements BriefSection {

    private static final int MOST_NAMES = 8;
    private static final String COUNTS = """
            SELECT i.doc, i.number, i.tracks_completed, i.tracks FROM item i
             WHERE %s AND i.tracks > 0 AND (%s i.tracks_completed < i.tracks) ORDER BY i.number
            """;
    private static final String OPEN = "SELECT name FROM track WHERE doc = ? AND status = 'OPEN' ORDER BY number";

    @Override
    public String title() {
        return Messages.title_tracks;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(COUNTS.formatted(question.rowsOf("i", "doc"),
                question.aboutProject() ? "" : "TRUE OR"));
        String names = question.aboutProject() ? "" : names(question);
        return question.library().query(sql, row -> line(row, question, names), question.id());
    }

    private static String names(BriefQuestion question) throws LibraryException {
        List<String> open = question.library().query(OPEN, row -> Rows.text(row, "name"), question.id());
        String first = String.join(", ", open.subList(0, Math.min(MOST_NAMES, open.size())));
        return open.isEmpty() ? "" : "  " + first + (open.size() > MOST_NAMES ? " …" : "");
    }

    private static BriefLine line(ResultSet row, BriefQuestion question, String names) throws SQLException {
        String text = question.prefix(Rows.text(row, "number")) + row.getInt("tracks_completed") + "/"
                + row.getInt("tracks") + names;
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)));
    }
}
