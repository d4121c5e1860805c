package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;

/**
 * The required prints of an item: ✓ made of the current mix version, ~ carried over from an older one, ✗ missing, with
 * the older version that there is one of, drafts that were left aside. For a project, how many each item still lacks.
 */
public final class PrintsSection implements BriefSection {

    private static final String PRINTS = """
            SELECT p.name, p.version, p.required, p.carried_over_from, i.mix
              FROM item i JOIN print p ON p.doc = i.doc
             WHERE i.doc = ? AND NOT EXISTS (SELECT 1 FROM mix_version m WHERE m.doc = p.doc AND m.name = p.version
                   AND m.left_at IS NOT NULL)
             ORDER BY p.required DESC, p.made_at, p.place
            """;
    private static final String MISSING = """
            SELECT i.doc, i.number, i.prints_made, i.prints_required FROM item i
             WHERE i.project = ? AND i.prints_made < i.prints_required ORDER BY i.number
            """;

    private record Made(String name, String version, boolean required, String from, String current) {
    }

    @Override
    public String title() {
        return Messages.title_prints;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        if (question.aboutProject()) {
            return question.library().query(MISSING, row -> missing(row, question), question.id());
        }
        List<Made> rows = question.library().query(PRINTS, PrintsSection::made, question.id());
        Set<String> required = rows.stream().filter(Made::required).map(PrintsSection::key).collect(Collectors.toSet());
        List<String> marks = new ArrayList<>();
        for (Made each : rows) {
            if (each.required()) {
                marks.add(mark(each, rows));
            } else if (!required.contains(key(each)) && each.version().equals(each.current())) {
                marks.add("✓" + each.name());
            }
        }
        return marks.isEmpty() ? List.of() : List.of(new BriefLine(String.join(" ", marks), question.subject()));
    }

    private static String mark(Made wanted, List<Made> rows) {
        String older = "";
        for (Made each : rows) {
            if (each.required() || !key(each).equals(key(wanted))) {
                continue;
            }
            if (each.version().equals(each.current())) {
                return (each.from().isEmpty() ? "✓" : "~") + wanted.name();
            }
            older = " (" + each.version() + ")";
        }
        return "✗" + wanted.name() + older;
    }

    private static String key(Made print) {
        return print.name().toLowerCase(Locale.ROOT);
    }

    private static Made made(ResultSet row) throws SQLException {
        return new Made(Rows.text(row, "name"), Rows.text(row, "version"), row.getBoolean("required"),
                Rows.text(row, "carried_over_from"), Rows.text(row, "mix"));
    }

    private static BriefLine missing(ResultSet row, BriefQuestion question) throws SQLException {
        String text = question.prefix(Rows.text(row, "number")) + row.getInt("prints_made") + "/"
                + row.getInt("prints_required");
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)));
    }
}
