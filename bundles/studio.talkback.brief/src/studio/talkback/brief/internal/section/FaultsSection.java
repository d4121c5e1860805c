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
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;

/** The faults that stand in the room of the last session. */
public final class FaultsSection implements BriefSection {

    private static final String FAULTS = """
            SELECT f.doc, f.part, f.unit, f.text FROM room_fault f
             WHERE f.mended_at IS NULL AND f.doc = (SELECT s.room FROM session s WHERE s.project = ?
                                                     ORDER BY %s DESC FETCH FIRST ROW ONLY)
             ORDER BY f.since DESC FETCH FIRST 8 ROWS ONLY
            """.formatted(TimeOrder.of("s", "time_in"));

    @Override
    public String title() {
        return Messages.title_faults;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        Ref project = question.project();
        return project == null ? Objects.requireNonNull(List.of())
                : question.library().query(FAULTS, FaultsSection::line, project.document());
    }

    private static BriefLine line(ResultSet row) throws SQLException {
        String text = (Rows.text(row, "unit") + " " + Rows.text(row, "text")).strip();
        return new BriefLine(text, Rows.part(row, Kinds.ROOM));
    }
}
