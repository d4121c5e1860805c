package studio.talkback.room.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Stages;
import studio.talkback.room.NextDue;

/**
 * Reads what is due next in a studio: unfinished items of projects that are not archived, by their own due date, else
 * their project's, and bookings of a room that begin. The rows come in the order of an index, so that a large library is
 * not gone through.
 */
public final class DueReading {

    private static final String COLUMNS = "SELECT i.doc, i.number, i.title, i.project, p.title AS project_title,"
            + " p.code_name, ";
    private static final String UNFINISHED = " AND (i.stage IS NULL OR i.stage <> ?)"
            + " AND (p.archived IS NULL OR p.archived = FALSE)";
    private static final String OWN = " FROM item i LEFT JOIN project p ON p.doc = i.project WHERE i.due ";
    private static final String OF_PROJECT = " FROM project p JOIN item i ON i.project = p.doc"
            + " WHERE i.due IS NULL AND p.due ";
    private static final String BOOKED = """
            SELECT b.doc, p.title AS project_title, p.code_name, b.starts, b.zone
              FROM booking b JOIN project p ON p.doc = b.doc
             WHERE b.starts >= ? AND b.state <> 'RELEASED' AND (b.room = ? OR b.room IS NULL)
                   AND (p.archived IS NULL OR p.archived = FALSE)
             ORDER BY b.starts FETCH FIRST ROW ONLY
            """;

    private final Library library;

    /** Reads this library. */
    public DueReading(Library library) {
        this.library = library;
    }

    /** What is due next from now on, for somebody in a room; null where nothing is. */
    public @Nullable NextDue next(Ref room, ZonedDateTime now) throws LibraryException {
        Long from = Long.valueOf(now.toInstant().toEpochMilli());
        String last = lastStage();
        List<NextDue> found = new ArrayList<>();
        found.addAll(library.query(COLUMNS + "i.due, i.due_zone" + OWN + ">= ?" + UNFINISHED
                + " ORDER BY i.due FETCH FIRST ROW ONLY", DueReading::item, from, last));
        found.addAll(library.query(COLUMNS + "p.due, p.due_zone" + OF_PROJECT + ">= ?" + UNFINISHED
                + " ORDER BY p.due FETCH FIRST ROW ONLY", DueReading::item, from, last));
        found.addAll(library.query(BOOKED, DueReading::booking, from, room.document()));
        return found.stream().min(Comparator.comparing(each -> each.due().toInstant())).orElse(null);
    }

    /** How many items are overdue. */
    public int late(ZonedDateTime now) throws LibraryException {
        Long until = Long.valueOf(now.toInstant().toEpochMilli());
        String last = lastStage();
        return count("SELECT COUNT(*) AS late" + OWN + "< ?" + UNFINISHED, until, last)
                + count("SELECT COUNT(*) AS late" + OF_PROJECT + "< ?" + UNFINISHED, until, last);
    }

    private int count(String sql, Object... parameters) throws LibraryException {
        return library.query(sql, row -> Integer.valueOf(row.getInt("late")), parameters).getFirst().intValue();
    }

    private String lastStage() throws LibraryException {
        return new Stages(library).all().getLast().key();
    }

    private static NextDue item(ResultSet row) throws SQLException {
        return new NextDue(Rows.document(row, "doc", Kinds.ITEM), Rows.text(row, "number"), Rows.text(row, "title"),
                Rows.document(row, "project", Kinds.PROJECT), Rows.text(row, "project_title"),
                Rows.text(row, "code_name"), Objects.requireNonNull(Rows.time(row, "due", "due_zone")));
    }

    private static NextDue booking(ResultSet row) throws SQLException {
        return new NextDue(null, "", "", Rows.document(row, "doc", Kinds.PROJECT), Rows.text(row, "project_title"),
                Rows.text(row, "code_name"), Objects.requireNonNull(Rows.time(row, "starts", "zone")));
    }
}
