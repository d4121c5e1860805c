package studio.talkback.wrap.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * The session that is wrapped.
 *
 * @param session      itself
 * @param project      its project, or null
 * @param projectTitle that one's title, or empty
 * @param room         its room, or null
 * @param roomName     that one's name, or empty
 * @param day          its day: as noted, else that of the time in, else today
 * @param in           when it began, in the zone of now, or null
 * @param out          when it ended, in the zone of now, or null
 * @param now          the time of the wrap, in the room's zone
 */
public record Sitting(Ref session, @Nullable Ref project, String projectTitle, @Nullable Ref room, String roomName,
        LocalDate day, @Nullable ZonedDateTime in, @Nullable ZonedDateTime out, ZonedDateTime now) {

    private static final String SESSION = """
            SELECT s.doc, s.project, p.title, s.room, r.name, s.date, s.time_in, s.time_out, s.zone
              FROM session s LEFT JOIN project p ON p.doc = s.project LEFT JOIN room r ON r.doc = s.room
             WHERE s.doc = ?
            """;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_AND_CLOCK = DateTimeFormatter.ofPattern("EEE d MMM HH:mm", Locale.ENGLISH);

    /**
     * Reads what the index says of a session.
     *
     * @throws LibraryException if there is no such session
     */
    public static Sitting of(Ref session, ZonedDateTime now, Library library) throws LibraryException {
        List<Sitting> found = library.query(SESSION, row -> read(row, now), session.document());
        if (found.isEmpty()) {
            throw new LibraryException(Messages.noSession);
        }
        return found.getFirst();
    }

    private static Sitting read(ResultSet row, ZonedDateTime now) throws SQLException {
        ZonedDateTime in = here(Rows.time(row, "time_in", "zone"), now);
        String date = row.getString("date");
        LocalDate day = date != null ? LocalDate.parse(date) : in == null ? now.toLocalDate() : in.toLocalDate();
        return new Sitting(Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)),
                Rows.document(row, "project", Kinds.PROJECT), Rows.text(row, "title"),
                Rows.document(row, "room", Kinds.ROOM), Rows.text(row, "name"), Objects.requireNonNull(day), in,
                here(Rows.time(row, "time_out", "zone"), now), now);
    }

    private static @Nullable ZonedDateTime here(@Nullable ZonedDateTime time, ZonedDateTime now) {
        return time == null ? null : time.withZoneSameInstant(now.getZone());
    }

    /** Room and day, as far as they are known. */
    public String where() {
        return roomName.isEmpty() ? DAY.format(day) : roomName + "  ·  " + DAY.format(day);
    }

    /** A time as it is glanced at: with its day where that is not today. */
    String say(ZonedDateTime time) {
        ZonedDateTime there = time.withZoneSameInstant(now.getZone());
        return Objects.requireNonNull((there.toLocalDate().equals(now.toLocalDate()) ? CLOCK : DAY_AND_CLOCK).format(there));
    }
}
