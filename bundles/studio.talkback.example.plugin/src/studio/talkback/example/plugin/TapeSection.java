package studio.talkback.example.plugin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * TAPE: the reels that were used last, the newest first, each with what was logged of it and when. It asks the
 * projection of the log lines ({@link studio.talkback.library.Projections#ENTRY}) and loads no document.
 */
public final class TapeSection implements BriefSection {

    private static final int MOST_REELS = 4;
    /** The two parameters are the item or project and the kind; struck-out lines do not count. */
    private static final String LINES = """
            SELECT e.doc, e.text, e.at, e.zone FROM entry e
             WHERE %s AND e.kind = ? AND e.struck = FALSE
             ORDER BY e.at DESC FETCH FIRST 40 ROWS ONLY
            """;

    private record Use(String text, ZonedDateTime at, Ref entry) {

        /** Lines about the same reel are one; a line that names none stands for itself. */
        String reel() {
            String named = Reel.in(text);
            return Objects.requireNonNull((named == null ? text : named).toLowerCase(Locale.ROOT));
        }
    }

    @Override
    public String title() {
        return Messages.title;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(LINES.formatted(question.rowsOf("e", "item")));
        Set<String> told = new HashSet<>();
        List<BriefLine> lines = new ArrayList<>();
        for (Use use : question.library().query(sql, TapeSection::use, question.id(), TapeMeaning.KIND)) {
            if (lines.size() < MOST_REELS && told.add(use.reel())) {
                lines.add(new BriefLine(NLS.bind(Messages.used, use.text(), question.say(use.at())), use.entry()));
            }
        }
        return lines;
    }

    private static Use use(ResultSet row) throws SQLException {
        return new Use(Rows.text(row, "text"), Objects.requireNonNull(Rows.time(row, "at", "zone")),
                Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)));
    }
}
