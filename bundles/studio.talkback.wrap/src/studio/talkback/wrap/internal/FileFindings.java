package studio.talkback.wrap.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.RoomBars;
import studio.talkback.room.SessionSaved;
import studio.talkback.watch.Proposal;
import studio.talkback.wrap.Finding;

/** Files that lie on one drive alone, that nobody decided on, or that are missing. */
public final class FileFindings {

    /**
     * Prints that were made in the session, with the line that says so, where it still stands; not those of a draft that was
     * left, which are no longer delivered.
     */
    private static final String PRINTS = """
            SELECT p.doc, p.name, p.version, i.number, MIN(e.doc) AS line
              FROM print p JOIN item i ON i.doc = p.doc
              JOIN session_item s ON s.part = p.doc
              LEFT JOIN entry e ON e.session = s.doc AND e.item = p.doc AND e.kind = 'print' AND e.at = p.made_at
                   AND e.struck = FALSE
             WHERE s.doc = ? AND p.required = FALSE AND p.digest IS NULL AND p.carried_over_from IS NULL
                   AND p.made_at >= ? AND p.made_at <= ?
                   AND NOT EXISTS (SELECT 1 FROM mix_version m WHERE m.doc = p.doc AND m.name = p.version
                       AND m.left_at IS NOT NULL)
             GROUP BY p.doc, p.part, p.name, p.version, p.place, i.number
             ORDER BY i.number, p.place
            """;

    private final Library library;

    /** Reads this library. */
    public FileFindings(Library library) {
        this.library = library;
    }

    /** The session file, what is proposed, and the prints. */
    public List<Finding> of(Sitting sitting, List<Proposal> proposals) throws LibraryException {
        List<Finding> findings = new ArrayList<>();
        Ref project = sitting.project();
        if (project != null) {
            Finding copy = copy(sitting, new RoomBars(library).saved(project, sitting.now()));
            if (copy != null) {
                findings.add(copy);
            }
        }
        for (Proposal each : proposals) {
            Ref of = each.project();
            if (of == null || of.equals(project)) {
                findings.add(new Finding(Finding.Kind.PROPOSAL, true,
                        NLS.bind(Messages.proposal, each.title(), sitting.say(each.savedAt())), Messages.proposal_mend,
                        sitting.session(), 0));
            }
        }
        findings.addAll(prints(sitting));
        return findings;
    }

    private static @Nullable Finding copy(Sitting sitting, SessionSaved session) {
        ZonedDateTime saved = session.savedAt();
        ZonedDateTime copied = session.copiedAt();
        if (!session.stale() || saved == null) {
            return null;
        }
        String text = copied == null ? NLS.bind(Messages.copy_never, sitting.say(saved))
                : NLS.bind(Messages.copy_old, sitting.say(saved), sitting.say(copied));
        return new Finding(Finding.Kind.COPY, true, text, Messages.copy_mend, sitting.session(), 0);
    }

    private List<Finding> prints(Sitting sitting) throws LibraryException {
        ZonedDateTime in = sitting.in();
        ZonedDateTime from = in == null ? sitting.day().atStartOfDay(sitting.now().getZone()) : in;
        ZonedDateTime out = sitting.out();
        ZonedDateTime until = out == null ? sitting.now() : out;
        return library.query(PRINTS, FileFindings::print, sitting.session().document(),
                Long.valueOf(from.toInstant().toEpochMilli()), Long.valueOf(until.toInstant().toEpochMilli()));
    }

    private static Finding print(ResultSet row) throws SQLException {
        Object[] words = { Rows.text(row, "number"), Rows.text(row, "name"), Rows.text(row, "version") };
        Ref line = Rows.document(row, "line", Kinds.ENTRY);
        Ref item = Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM));
        return new Finding(Finding.Kind.PRINT, true, NLS.bind(Messages.print, words), Messages.print_mend,
                line == null ? item : line, 0);
    }
}
