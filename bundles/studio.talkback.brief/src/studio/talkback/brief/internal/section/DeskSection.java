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
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.Desks;

/** The newest recall and how well it is known, and the desks that this is on now. */
public final class DeskSection implements BriefSection {

    private static final String RECALL = """
            SELECT r.doc, r.title, r.captured_at, r.knowing, r.units, r.units_captured FROM recall r
             WHERE %%s ORDER BY %s DESC FETCH FIRST ROW ONLY
            """.formatted(TimeOrder.of("r", "captured_at"));
    private static final String ON_DESK = """
            SELECT s.doc, s.room FROM room_state s WHERE %s AND s.room IS NOT NULL
             ORDER BY s.captured_at DESC FETCH FIRST 3 ROWS ONLY
            """;

    /** What says that the subject is, or was, on the desk of a room. */
    private record OnDesk(Ref state, Ref room) {
    }

    @Override
    public String title() {
        return Messages.title_desk;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        List<BriefLine> lines = new ArrayList<>();
        lines.addAll(question.library().query(Objects.requireNonNull(RECALL.formatted(question.rowsOf("r", "item"))),
                row -> recall(row, question), question.id()));
        for (OnDesk each : question.library().query(
                Objects.requireNonNull(ON_DESK.formatted(question.rowsOf("s", "item"))), DeskSection::onDesk,
                question.id())) {
            Desk desk = new Desks(question.library()).desk(each.room());
            Ref subject = question.aboutProject() ? desk.project() : desk.item();
            if (subject != null && subject.document().equals(question.id())) {
                // What is not set is read in the run that says so.
                Ref run = desk.notSet().isEmpty() ? null : desk.recallRun();
                lines.add(new BriefLine(onDesk(desk, question), run == null ? each.state() : run));
            }
        }
        return lines;
    }

    private static BriefLine recall(ResultSet row, BriefQuestion question) throws SQLException {
        String known = switch (Rows.text(row, "knowing")) {
        case "VERIFIED" -> Messages.knowing_verified;
        case "VALUES_READ" -> Messages.knowing_values;
        default -> row.getInt("units_captured") == 0 ? Messages.knowing_noted : Messages.knowing_photo;
        };
        int units = row.getInt("units");
        String captured = units == 0 ? "" : " " + row.getInt("units_captured") + "/" + units;
        String text = known + captured + when(row, question);
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)));
    }

    private static OnDesk onDesk(ResultSet row) throws SQLException {
        return new OnDesk(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM_STATE)),
                Objects.requireNonNull(Rows.document(row, "room", Kinds.ROOM)));
    }

    private static String onDesk(Desk desk, BriefQuestion question) {
        ZonedDateTime captured = desk.capturedAt();
        return NLS.bind(Messages.onDesk, desk.roomName(), Integer.valueOf(desk.changes().size()))
                + (desk.notSet().isEmpty() ? "" : NLS.bind(Messages.onDesk_notSet, Integer.valueOf(desk.notSet().size())))
                + (captured == null ? "" : "  " + question.say(captured));
    }

    private static String when(ResultSet row, BriefQuestion question) throws SQLException {
        ZonedDateTime captured = Rows.time(row, "captured_at", null);
        return captured == null ? "" : "  " + question.say(captured);
    }
}
