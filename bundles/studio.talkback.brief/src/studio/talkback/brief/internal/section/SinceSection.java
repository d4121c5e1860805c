package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import studio.talkback.brief.BriefLine;
import studio.talkback.brief.BriefQuestion;
import studio.talkback.brief.BriefSection;
import studio.talkback.brief.internal.Messages;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.quickentry.QuickEntryKind;

/** What was logged since, newest first; for somebody who was never there, the newest lines. */
public final class SinceSection implements BriefSection {

    private static final String ENTRIES = """
            SELECT e.doc, e.kind, e.at, e.zone, e.initials, e.text, e.detail, e.why, i.number
              FROM entry e LEFT JOIN item i ON i.doc = e.item
             WHERE %%s AND %1$s > ? AND e.struck = FALSE
             ORDER BY %1$s DESC FETCH FIRST 40 ROWS ONLY
            """.formatted(TimeOrder.of("e", "at"));

    private static final String NOTE = "note";

    private final EntryKinds kinds = EntryKinds.installed();

    @Override
    public String title() {
        return Messages.title_since;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(ENTRIES.formatted(question.rowsOf("e", "item")));
        return question.library().query(sql, row -> line(row, question), question.id(),
                Long.valueOf(question.since() == null ? 0 : question.sinceOrder()));
    }

    private BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        String kind = Rows.text(row, "kind");
        String words = Rows.text(row, "text");
        String detail = Rows.text(row, "detail");
        List<String> parts = new ArrayList<>();
        parts.add(words.isEmpty() ? detail : words);
        parts.add(words.isEmpty() ? "" : EntryLine.more(kind, detail));
        parts.add(Rows.text(row, "why"));
        parts.removeIf(String::isEmpty);
        String text = question.say(Objects.requireNonNull(Rows.time(row, "at", "zone"))) + ' ' + Rows.text(row, "initials")
                + ' ' + question.prefix(Rows.text(row, "number")) + label(kind) + String.join("; ", parts);
        return new BriefLine(text, Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)));
    }

    /** What kind of line it is; a note goes without saying, and what the program itself logged says it. */
    private String label(String kind) {
        QuickEntryKind known = kind.equals(NOTE) ? null : kinds.table().byId(kind);
        return known == null ? "" : known.label().toLowerCase(Locale.ROOT) + ": ";
    }
}
