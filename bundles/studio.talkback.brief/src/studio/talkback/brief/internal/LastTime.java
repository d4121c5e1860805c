package studio.talkback.brief.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;

/**
 * When somebody was last here. Which session was the last goes by {@link TimeOrder}, and so does what came after it.
 *
 * @param left   when they left; null for never
 * @param order  the same in that order, in ms; 0 for never
 * @param began  when the first session began, which goes on; null where there was one before, or none at all
 * @param person whether it was the person who asks, not just anybody
 */
public record LastTime(@Nullable ZonedDateTime left, long order, @Nullable ZonedDateTime began, boolean person) {

    private static final LastTime NEVER = new LastTime(null, 0, null, false);
    private static final String COLUMNS = "SELECT doc, time_in, time_out, zone, " + TimeOrder.behind("session")
            + " AS behind FROM session WHERE project = ? ";
    private static final String NEWEST = "ORDER BY " + TimeOrder.of("session", "time_in")
            + " DESC FETCH FIRST 2 ROWS ONLY";
    private static final String LAST_LINE = "SELECT at, zone, " + TimeOrder.behind("entry")
            + " AS behind FROM entry WHERE session = ? ORDER BY " + TimeOrder.of("entry", "at")
            + " DESC FETCH FIRST ROW ONLY";
    private static final int HOURS_OF_A_DAY = 24;

    /** A time, and by how many ms the clock was behind when it was said. */
    private record Said(ZonedDateTime at, long behind) {

        LastTime left(boolean person) {
            return new LastTime(at, at.toInstant().toEpochMilli() + behind, null, person);
        }
    }

    private record Sitting(Ref session, @Nullable ZonedDateTime timeIn, @Nullable ZonedDateTime timeOut, long behind) {

        /** Whether it goes on: nobody noted its end, and it began less than a day ago. */
        boolean goesOn(ZonedDateTime now) {
            ZonedDateTime began = timeIn;
            return timeOut == null && began != null && began.isAfter(now.minusHours(HOURS_OF_A_DAY));
        }
    }

    /**
     * The end of the person's last session in the project, else that of anybody's; a session that goes on does not
     * count.
     */
    public static LastTime of(@Nullable Ref project, @Nullable Ref person, ZonedDateTime now, Library library)
            throws LibraryException {
        if (project == null) {
            return NEVER;
        }
        UUID id = project.document();
        if (person != null) {
            Said left = left(library.query(COLUMNS + "AND people LIKE ? " + NEWEST, LastTime::sitting, id,
                    "%" + person.document() + "%"), now, library);
            if (left != null) {
                return left.left(true);
            }
        }
        List<Sitting> newest = library.query(COLUMNS + NEWEST, LastTime::sitting, id);
        Said left = left(newest, now, library);
        if (left != null) {
            return left.left(false);
        }
        return newest.isEmpty() ? NEVER : new LastTime(null, 0, newest.getFirst().timeIn(), false);
    }

    private static @Nullable Said left(List<Sitting> newest, ZonedDateTime now, Library library)
            throws LibraryException {
        for (Sitting sitting : newest) {
            if (!sitting.goesOn(now)) {
                return left(sitting, library);
            }
        }
        return null;
    }

    /** Where nobody noted the end, the last line of the log stands for it; its clock is also that of the end. */
    private static @Nullable Said left(Sitting sitting, Library library) throws LibraryException {
        List<Said> lines = library.query(LAST_LINE,
                row -> new Said(Objects.requireNonNull(Rows.time(row, "at", "zone")), row.getLong("behind")),
                sitting.session().document());
        ZonedDateTime end = sitting.timeOut() == null && lines.isEmpty() ? sitting.timeIn() : sitting.timeOut();
        if (end != null) {
            return new Said(end, lines.isEmpty() ? sitting.behind() : lines.getFirst().behind());
        }
        return lines.isEmpty() ? null : lines.getFirst();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Rows.time(row, "time_in", "zone"), Rows.time(row, "time_out", "zone"), row.getLong("behind"));
    }
}
