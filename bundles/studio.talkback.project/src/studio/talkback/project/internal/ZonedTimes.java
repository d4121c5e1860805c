package studio.talkback.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** The times of many rows: each is made once, since what is due together is due at the same time. For one thread. */
final class ZonedTimes {

    private final Map<String, InZone> zones = new HashMap<>();

    private record InZone(ZoneId zone, Map<Long, ZonedDateTime> times) {
    }

    /** The time in two columns, its milliseconds since 1970 and its zone; null where there is none. */
    @Nullable ZonedDateTime of(ResultSet row, int millisColumn, int zoneColumn) throws SQLException {
        long millis = row.getLong(millisColumn);
        return row.wasNull() ? null : of(millis, row.getString(zoneColumn));
    }

    private ZonedDateTime of(long millis, @Nullable String name) {
        InZone in = Objects.requireNonNull(zones.computeIfAbsent(name == null ? ZoneOffset.UTC.getId() : name,
                zone -> new InZone(Objects.requireNonNull(ZoneId.of(zone)), new HashMap<>())));
        return Objects.requireNonNull(
                in.times().computeIfAbsent(Long.valueOf(millis), at -> Instant.ofEpochMilli(millis).atZone(in.zone())));
    }
}
