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
import studio.talkback.model.identity.Ref;

/**
 * When somebody was last here.
 *
 * @param left   when they left; null for never
 * @param person whether it was the person who asks, not just anybody
 */
public record LastTime(@Nullable ZonedDateTime left, boolean person) {

    private static final String COLUMNS = "SELECT doc, time_in, time_out, zone FROM session WHERE project = ? ";
    private static final String NEWEST = "ORDER BY time_in DESC FETCH FIRST 2 ROWS ONLY";
    private static final int HOURS_OF_A_DAY = 24;

    private record Sitting(Ref session, @Nullable ZonedDateTime timeIn, @Nullable ZonedDateTime timeOut) {

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
            return new LastTime(null, false);
        }
        UUID id = project.document();
        if (person != null) {
            ZonedDateTime left = left(library.query(COLUMNS + "AND people LIKE ? " + NEWEST, LastTime::sitting, id,
                    "%" + person.document() + "%"), now, library);
            if (left != null) {
                return new LastTime(left, true);
            }
        }
        return new LastTime(left(library.query(COLUMNS + NEWEST, LastTime::sitting, id), now, library), false);
    }

    private static @Nullable ZonedDateTime left(List<Sitting> newest, ZonedDateTime now, Library library)
            throws LibraryException {
        for (Sitting sitting : newest) {
            if (!sitting.goesOn(now)) {
                return sitting.timeOut() == null ? lastLine(sitting, library) : sitting.timeOut();
            }
        }
        return null;
    }

    /** Where nobody noted the end, the last line of the log stands for it. */
    private static @Nullable ZonedDateTime lastLine(Sitting sitting, Library library) throws LibraryException {
        List<ZonedDateTime> last = library.query(
                "SELECT at, zone FROM entry WHERE session = ? ORDER BY at DESC FETCH FIRST ROW ONLY",
                row -> Objects.requireNonNull(Rows.time(row, "at", "zone")), sitting.session().document());
        return last.isEmpty() ? sitting.timeIn() : last.getFirst();
    }

    private static Sitting sitting(ResultSet row) throws SQLException {
        return new Sitting(Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Rows.time(row, "time_in", "zone"), Rows.time(row, "time_out", "zone"));
    }
}
