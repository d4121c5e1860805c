package studio.talkback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.client.ClientView;

/**
 * The clock of this machine stands before what a library has: it was set back, or was ahead before, or another room's is
 * ahead. Nothing is lost by it, and {@link TimeOrder} keeps the order; but the times that are written down are wrong.
 *
 * @param newest when the newest change set was made, by the clock that made it
 * @param by     how much later that is than now; more than {@link #TOLERATED}
 * @param room   the room that made it; empty for another one without a name here, null for this one
 */
public record ClockSetBack(ZonedDateTime newest, Duration by, @Nullable String room) {

    /** Clocks of machines differ by as much. */
    public static final Duration TOLERATED = Objects.requireNonNull(Duration.ofMinutes(5));

    private static final String NEWEST = """
            SELECT c.wall + COALESCE(c.behind, 0) AS latest, c.zone, c.made_by, k.name
              FROM revision r JOIN changeset c ON c.replica = r.replica AND c.sequence = r.sequence
                   LEFT JOIN known_room k ON k.replica = c.made_by
             WHERE r.clock = (SELECT clock FROM revision ORDER BY clock DESC FETCH FIRST ROW ONLY)
             FETCH FIRST ROW ONLY
            """;
    private static final long HOURS_OF_TWO_DAYS = 48;

    /** Whether a time is later than it can be where all clocks are right. */
    public static boolean isToCome(Instant at, Instant now) {
        return at.isAfter(now.plus(TOLERATED));
    }

    /**
     * Compares a library with the clock; empty where all is well, or nothing was ever saved.
     *
     * @param now by the clock of this machine
     */
    public static Optional<ClockSetBack> in(Library library, Instant now) throws LibraryException {
        UUID here = library.info().replica();
        // The journal is not hidden from whom other clients are hidden; this says nothing but a time and a room.
        List<ClockSetBack> newest = ClientView.everything(library).query(NEWEST, row -> newest(row, here, now));
        return Objects.requireNonNull(
                newest.stream().filter(each -> isToCome(Objects.requireNonNull(each.newest.toInstant()), now)).findFirst());
    }

    private static ClockSetBack newest(ResultSet row, UUID here, Instant now) throws SQLException {
        Instant latest = Instant.ofEpochMilli(row.getLong("latest"));
        String room = here.equals(row.getObject("made_by", UUID.class)) ? null : Rows.text(row, "name");
        return new ClockSetBack(Objects.requireNonNull(latest.atZone(ZoneId.of(row.getString("zone")))),
                Objects.requireNonNull(Duration.between(now, latest)), room);
    }

    /** How far, in words: {@code 35 min}, {@code 2 h 05 min}, {@code 3 days}. */
    public String howFar() {
        return howFar(by);
    }

    /** See {@link #howFar()}. */
    public static String howFar(Duration by) {
        if (by.toHours() >= HOURS_OF_TWO_DAYS) {
            return Objects.requireNonNull(NLS.bind(Messages.howFar_days, String.valueOf(by.toDays())));
        } else if (by.toHours() == 0) {
            return Objects.requireNonNull(NLS.bind(Messages.howFar_minutes, String.valueOf(by.toMinutes())));
        }
        return Objects.requireNonNull(NLS.bind(Messages.howFar_hours, String.valueOf(by.toHours()),
                String.format("%02d", Integer.valueOf(by.toMinutesPart()))));
    }
}
