package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
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

/** The newest recall and how well it is known, and the desks that this is on now. */
public final class DeskSection implements BriefSection {

    private static final String RECALL = """
            SELECT r.doc, r.title, r.captured_at, r.knowing, r.units, r.units_captured FROM recall r
             WHERE %s ORDER BY r.captured_at DESC FETCH FIRST ROW ONLY
            """;
    private static final String ON_DESK = """
            SELECT s.doc, s.captured_at, s.changes, m.name FROM room_state s LEFT JOIN room m ON m.doc = s.room
             WHERE %s ORDER BY s.captured_at DESC FETCH FIRST 3 ROWS ONLY
            """;

    @Override
    public String title() {
        return Messages.title_desk;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        List<BriefLine> lines = new ArrayList<>();
        lines.addAll(question.library().query(Objects.requireNonNull(RECALL.formatted(question.rowsOf("r", "item"))),
                row -> recall(row, question), question.id()));
        lines.addAll(question.library().query(Objects.requireNonNull(ON_DESK.formatted(question.rowsOf("s", "item"))),
                row -> onDesk(row, question), question.id()));
        return lines;
    }

    private static BriefLine recall(ResultSet row, BriefQuestion question) throws SQLException {
        String known = switch (Rows.text(row, "knowing")) {
        case "VERIFIED" -> Messages.knowing_verified;
        case "VALUES_READ" -> Messages.knowing_values;
        default -> Messages.knowing_photo;
        };
        int units = row.getInt("units");
        String captured = units == 0 ? "" : " " + row.getInt("units_captured") + "/" + units;
        String text = known + captured + when(row, question);
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)));
    }

    private static BriefLine onDesk(ResultSet row, BriefQuestion question) throws SQLException {
        String text = NLS.bind(Messages.onDesk, Rows.text(row, "name"), Integer.valueOf(row.getInt("changes")))
                + when(row, question);
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM_STATE)));
    }

    private static String when(ResultSet row, BriefQuestion question) throws SQLException {
        ZonedDateTime captured = Rows.time(row, "captured_at", null);
        return captured == null ? "" : "  " + question.say(captured);
    }
}
