package studio.talkback.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/** Reads the columns of {@link Projections} as the values that the model has. */
public final class Rows {

    private Rows() {
    }

    /** The text of a column; empty where it is null. */
    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    /** The UUID of a column, or null. */
    public static @Nullable UUID uuid(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : UUID.fromString(text);
    }

    /** The document of this kind whose UUID a column holds, or null. */
    public static @Nullable Ref document(ResultSet row, String column, String kind) throws SQLException {
        UUID uuid = uuid(row, column);
        return uuid == null ? null : Ref.to(kind, uuid);
    }

    /** The object inside a document that a row is about, from its {@code doc} and {@code part}. */
    public static Ref part(ResultSet row, String kind) throws SQLException {
        UUID document = Objects.requireNonNull(uuid(row, "doc"));
        return Ref.to(kind, document).inside(Objects.requireNonNull(uuid(row, "part")));
    }

    /** The number of a column, or null. */
    public static @Nullable Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : Long.valueOf(number);
    }

    /**
     * The time of a column in milliseconds since 1970.
     *
     * @param zone the name of the column that holds the zone; null for a time that is kept without one, which is
     *             then given in UTC
     * @return null where there is no time
     */
    public static @Nullable ZonedDateTime time(ResultSet row, String column, @Nullable String zone)
            throws SQLException {
        Long millis = number(row, column);
        if (millis == null) {
            return null;
        }
        String named = zone == null ? null : row.getString(zone);
        ZoneId in = named == null ? ZoneOffset.UTC : ZoneId.of(named);
        return Instant.ofEpochMilli(millis.longValue()).atZone(in);
    }
}
