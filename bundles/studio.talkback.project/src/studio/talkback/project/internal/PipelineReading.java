package studio.talkback.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.WorkTimes;

/**
 * Reads the rows of the pipeline once, in no order. Each table is gone through once and put together here: a join in
 * the database looks up the project and the last session of every item anew, which takes seconds for 60,000 items. For
 * the same reason columns are taken by their place.
 */
public final class PipelineReading {

    private static final String PROJECTS = "SELECT doc, title, code_name, due, due_zone, archived FROM project";
    private static final String PEOPLE = "SELECT doc, COALESCE(initials, name) FROM party";
    private static final String SESSIONS = "SELECT doc, time_in FROM session WHERE time_in IS NOT NULL";
    private static final String SESSION_ITEMS = "SELECT part, doc FROM session_item";
    private static final String ITEMS = """
            SELECT doc, project, number, title, stage, mix, cut, priority, prints_made, prints_required, open_requests,
                   tracks_completed, tracks, blocked_on, blocked_why, due, due_zone
              FROM item
            """;

    private final Library library;
    private final WorkTimes times;
    private final String lastStage;
    private final Map<UUID, ProjectSays> projects = new HashMap<>();
    private final Map<UUID, String> people = new HashMap<>();
    private final Map<UUID, Long> lastSessions = new HashMap<>();
    private final Map<String, ZoneId> zones = new HashMap<>();

    /** What a project says of its items. */
    private record ProjectSays(String title, String codeName, @Nullable ZonedDateTime due, boolean archived) {
    }

    /**
     * @param times     how long work takes
     * @param lastStage the key of the stage where finished items rest
     */
    public PipelineReading(Library library, WorkTimes times, String lastStage) {
        this.library = library;
        this.times = times;
        this.lastStage = lastStage;
    }

    /** The rows of all items whose project is not archived. */
    public List<PipelineRow> rows() throws LibraryException {
        return rows("", "", "", "", "", false);
    }

    /** The rows of one project's items, archived or not. */
    public List<PipelineRow> rowsOf(Ref project) throws LibraryException {
        return rows(" WHERE doc = ?", " WHERE doc IN (SELECT blocked_on FROM item WHERE project = ?)", " AND project = ?",
                " WHERE doc IN (SELECT doc FROM session WHERE project = ?)", " WHERE project = ?", true, project.document());
    }

    private List<PipelineRow> rows(String whichProjects, String whichPeople, String whichSessions,
            String whichSessionItems, String whichItems, boolean archivedToo, Object... parameters) throws LibraryException {
        library.query(PROJECTS + whichProjects, row -> projects.put(uuid(row, 1), new ProjectSays(text(row, 2), text(row, 3),
                time(row, 4, 5), row.getBoolean(6))), parameters);
        library.query(PEOPLE + whichPeople, row -> people.put(uuid(row, 1), text(row, 2)), parameters);
        Map<UUID, Long> begun = new HashMap<>();
        library.query(SESSIONS + whichSessions, row -> begun.put(uuid(row, 1), Long.valueOf(row.getLong(2))), parameters);
        library.query(SESSION_ITEMS + whichSessionItems, row -> {
            Long time = begun.get(uuid(row, 2));
            return time == null ? Boolean.FALSE
                    : lastSessions.merge(uuid(row, 1), time, (one, other) -> Long.valueOf(Math.max(one, other)));
        }, parameters);
        List<PipelineRow> rows = new ArrayList<>();
        library.query(ITEMS + whichItems, row -> Boolean.valueOf((archivedToo || isShown(row)) && rows.add(row(row))),
                parameters);
        return rows;
    }

    private boolean isShown(ResultSet row) throws SQLException {
        ProjectSays project = projects.get(row.getObject(2, UUID.class));
        return project == null || !project.archived();
    }

    private PipelineRow row(ResultSet row) throws SQLException {
        UUID item = uuid(row, 1);
        ProjectSays project = projects.get(row.getObject(2, UUID.class));
        String stage = text(row, 5);
        boolean finished = stage.equals(lastStage);
        int made = row.getInt(9);
        int required = row.getInt(10);
        int requests = row.getInt(11);
        int completed = row.getInt(12);
        int tracks = row.getInt(13);
        Ref blockedOn = party(row, 14);
        ZonedDateTime due = time(row, 16, 17);
        Duration needs = finished ? Objects.requireNonNull(Duration.ZERO)
                : times.needs(Math.max(0, required - made), requests, tracks - completed);
        return new PipelineRow(Ref.to(Kinds.ITEM, item), text(row, 3), text(row, 4),
                project == null ? null : Ref.to(Kinds.PROJECT, uuid(row, 2)), project == null ? "" : project.title(),
                project == null ? "" : project.codeName(), stage, finished, text(row, 6), text(row, 7),
                due == null && project != null ? project.due() : due, row.getInt(8), made, required, requests,
                completed, tracks, blockedOn, blockedOn == null ? "" : nameOf(blockedOn), text(row, 15),
                lastSession(item), needs);
    }

    private String nameOf(Ref party) {
        return Objects.requireNonNullElse(people.get(party.document()), "");
    }

    private @Nullable ZonedDateTime lastSession(UUID item) {
        Long millis = lastSessions.get(item);
        return millis == null ? null : Instant.ofEpochMilli(millis.longValue()).atZone(ZoneOffset.UTC);
    }

    private @Nullable ZonedDateTime time(ResultSet row, int millisColumn, int zoneColumn) throws SQLException {
        long millis = row.getLong(millisColumn);
        if (row.wasNull()) {
            return null;
        }
        String zone = row.getString(zoneColumn);
        ZoneId in = zone == null ? ZoneOffset.UTC : zones.computeIfAbsent(zone, ZoneId::of);
        return Instant.ofEpochMilli(millis).atZone(in);
    }

    private static @Nullable Ref party(ResultSet row, int column) throws SQLException {
        UUID uuid = row.getObject(column, UUID.class);
        return row.wasNull() ? null : Ref.to(Kinds.PARTY, uuid);
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
