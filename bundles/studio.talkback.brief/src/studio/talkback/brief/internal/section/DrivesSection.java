package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

/** The newest copy of the project on each drive, whether it was checked, and how old it is. */
public final class DrivesSection implements BriefSection {

    private static final int MOST_DRIVES = 4;
    private static final int HOURS_OF_TWO_DAYS = 48;
    private static final int HOURS_A_DAY = 24;
    private static final String COPIES = """
            SELECT e.doc, e.text, e.detail, e.at, e.zone FROM entry e
             WHERE e.project = ? AND e.kind = 'media' AND e.struck = FALSE
             ORDER BY %s DESC FETCH FIRST 40 ROWS ONLY
            """.formatted(TimeOrder.of("e", "at"));

    private record Copy(Ref entry, String target, String result, ZonedDateTime at) {
    }

    @Override
    public String title() {
        return Messages.title_drives;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        Ref project = question.project();
        if (project == null) {
            return Objects.requireNonNull(List.of());
        }
        Set<String> told = new HashSet<>();
        List<BriefLine> lines = new ArrayList<>();
        for (Copy copy : question.library().query(COPIES, DrivesSection::copy, project.document())) {
            if (lines.size() < MOST_DRIVES && told.add(copy.target())) {
                String age = age(Duration.between(copy.at(), question.now()));
                lines.add(new BriefLine(copy.target() + " " + copy.result() + "  " + age, copy.entry()));
            }
        }
        return lines;
    }

    private static Copy copy(ResultSet row) throws SQLException {
        String detail = Rows.text(row, "detail");
        int arrow = detail.indexOf(" > ");
        int space = detail.lastIndexOf(' ');
        String target = arrow < 0 ? Rows.text(row, "text") : detail.substring(arrow + 3, space);
        String result = switch (detail.substring(space + 1)) {
        case "MATCHES" -> "✓";
        case "DIFFERS" -> "✗";
        default -> Messages.unchecked;
        };
        return new Copy(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)), target, result,
                Objects.requireNonNull(Rows.time(row, "at", "zone")));
    }

    private static String age(Duration age) {
        long hours = Math.max(0, age.toHours());
        return hours < HOURS_OF_TWO_DAYS ? NLS.bind(Messages.age_hours, Long.valueOf(hours))
                : NLS.bind(Messages.age_days, Long.valueOf(hours / HOURS_A_DAY));
    }
}
