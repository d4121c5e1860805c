package studio.talkback.brief.internal.section;

import java.sql.ResultSet;
import java.sql.SQLException;
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

/** The current mix version, the drafts that go back to it, and what was made or left since. */
public final class MixSection implements BriefSection {

    private static final String VERSIONS = """
            SELECT m.doc, m.part, m.name, m.parent, m.draft, m.changes, m.approved, m.left_why, m.open_notes, i.number,
                   p.initials, m.back_to,
                   (SELECT MAX(b.approved) FROM mix_version b WHERE b.doc = m.doc AND b.name = m.back_to) AS back_approved
              FROM item i JOIN mix_version m ON m.doc = i.doc LEFT JOIN party p ON p.doc = m.author
             WHERE %%s AND (%%s m.made_at > ? OR EXISTS (SELECT 1 FROM entry e WHERE e.item = i.doc AND e.kind = 'version'
                                                         AND e.at = m.made_at AND %s > ?)
                   OR m.left_at > ? OR m.back_to = i.mix AND m.left_at IS NULL)
             ORDER BY i.number, m.made_at FETCH FIRST 20 ROWS ONLY
            """.formatted(TimeOrder.of("e", "at"));

    @Override
    public String title() {
        return Messages.title_mix;
    }

    @Override
    public List<BriefLine> lines(BriefQuestion question) throws LibraryException {
        String sql = Objects.requireNonNull(VERSIONS.formatted(question.rowsOf("i", "doc"),
                question.aboutProject() ? "" : "m.name = i.mix OR"));
        Long since = Long.valueOf(since(question));
        return question.library().query(sql, row -> line(row, question), question.id(), since, since, since);
    }

    /** Nothing is new to somebody who was never there: only the current mix and its drafts are told. */
    private static long since(BriefQuestion question) {
        return question.since() == null ? Long.MAX_VALUE : question.sinceOrder();
    }

    private static BriefLine line(ResultSet row, BriefQuestion question) throws SQLException {
        StringBuilder text = new StringBuilder(question.prefix(Rows.text(row, "number")));
        String parent = Rows.text(row, "parent");
        text.append(parent.isEmpty() ? "" : parent + " → ").append(Rows.text(row, "name"));
        String author = Rows.text(row, "initials");
        text.append(author.isEmpty() ? "" : " " + author);
        text.append(row.getBoolean("draft") ? " " + Messages.draft : "");
        String left = row.getString("left_why");
        text.append(left == null ? "" : " " + NLS.bind(Messages.mix_left, left));
        text.append(left == null ? backTo(row) : "");
        String approved = Rows.text(row, "approved");
        text.append(approved.isEmpty() ? "" : " \u2713 " + approved);
        int notes = row.getInt("open_notes");
        text.append(notes == 0 ? "" : " " + NLS.bind(notes == 1 ? Messages.mix_note : Messages.mix_notes,
                String.valueOf(notes)));
        String changes = Rows.text(row, "changes");
        text.append(changes.isEmpty() ? "" : ": " + changes);
        return new BriefLine(text.toString(), Rows.part(row, Kinds.ITEM));
    }

    /** What a draft goes back to, and who approved that. */
    private static String backTo(ResultSet row) throws SQLException {
        String backTo = Rows.text(row, "back_to");
        String approved = Rows.text(row, "back_approved");
        return backTo.isEmpty() ? ""
                : " " + NLS.bind(approved.isEmpty() ? Messages.mix_backTo : Messages.mix_backToApproved, backTo, approved);
    }
}
