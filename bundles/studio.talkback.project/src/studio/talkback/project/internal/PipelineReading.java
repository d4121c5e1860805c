package studio.talkback.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.PipelineView.EmptyProject;
import studio.talkback.project.WorkTimes;

/**
 * Reads the rows of the pipeline once, in no order. Each table is gone through once and put together here: a join in
 * the database looks up the project and the last session of every item anew, which takes seconds for 60,000 items. For
 * the same reason columns are taken by their place, and the items, which are most of it, are read beside all else.
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

    /** Which rows of each table. */
    private record Which(String projects, String people, String sessions, String sessionItems, String items,
            Object... parameters) {
    }

    /** What a project says of its items. */
    private record ProjectSays(Ref project, String title, String codeName, @Nullable ZonedDateTime due, boolean archived) {
    }

    /** What an item says of itself. */
    private record ItemSays(UUID item, @Nullable UUID project, String number, String title, String stage, String mix,
            String cut, int priority, int made, int required, int requests, int completed, int tracks,
            @Nullable UUID blockedOn, String blockedWhy, @Nullable ZonedDateTime due) {
    }

    /** What was read, and the rows that it makes. */
    private record Read(List<ItemSays> items, Around around, List<PipelineRow> rows) {
    }

    /**
     * All there is.
     *
     * @param rows  of all items whose project is not archived, in no order
     * @param empty the projects that have none and are not archived, by title
     */
    public record Whole(List<PipelineRow> rows, List<EmptyProject> empty) {

        /** Copies the lists. */
        public Whole {
            rows = Objects.requireNonNull(List.copyOf(rows));
            empty = Objects.requireNonNull(List.copyOf(empty));
        }
    }

    /** What is said of items elsewhere. */
    private record Around(Map<UUID, ProjectSays> projects, Map<UUID, String> people, Map<UUID, Long> lastSessions,
            Map<UUID, HeldElsewhere> elsewhere, Set<UUID> apart) {
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

    /** Everything. */
    public Whole whole() throws LibraryException {
        Read read = read(new Which("", "", "", "", ""), false);
        Map<UUID, ProjectSays> without = new HashMap<>(read.around().projects());
        read.items().forEach(item -> without.remove(item.project()));
        return new Whole(read.rows(), Objects.requireNonNull(without.values().stream().filter(project -> !project.archived())
                .map(project -> new EmptyProject(project.project(), project.title()))
                .sorted(Comparator.comparing(EmptyProject::title)).toList()));
    }

    /** The rows of these projects' items, archived or not. */
    public List<PipelineRow> rowsOf(Set<UUID> projects) throws LibraryException {
        String these = " IN (" + String.join(", ", Collections.nCopies(projects.size(), "?")) + ")";
        String theirs = "item WHERE project" + these;
        // Also the sessions of other projects that they were worked on in.
        String sessions = "SELECT doc FROM session_item WHERE part IN (SELECT doc FROM " + theirs + ")";
        return read(new Which(" WHERE doc" + these, " WHERE doc IN (SELECT blocked_on FROM " + theirs + ")",
                " AND doc IN (" + sessions + ")", " WHERE part IN (SELECT doc FROM " + theirs + ")", " WHERE project" + these,
                projects.toArray()), true).rows();
    }

    private Read read(Which which, boolean archivedToo) throws LibraryException {
        CompletableFuture<Around> beside = CompletableFuture.supplyAsync(() -> {
            try {
                return around(which);
            } catch (LibraryException e) {
                throw new CompletionException(e);
            }
        });
        ZonedTimes dues = new ZonedTimes();
        List<ItemSays> items = library.query(ITEMS + which.items(), row -> item(row, dues), which.parameters());
        Around around = joined(beside);
        List<PipelineRow> rows = new ArrayList<>(items.size());
        for (ItemSays item : items) {
            ProjectSays project = around.projects().get(item.project());
            if (archivedToo || project == null || !project.archived()) {
                rows.add(row(item, project, around));
            }
        }
        return new Read(items, around, rows);
    }

    private static Around joined(CompletableFuture<Around> beside) throws LibraryException {
        try {
            return Objects.requireNonNull(beside.join());
        } catch (CompletionException e) {
            if (e.getCause() instanceof LibraryException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private Around around(Which which) throws LibraryException {
        ZonedTimes dues = new ZonedTimes();
        Map<UUID, ProjectSays> projects = new HashMap<>();
        library.query(PROJECTS + which.projects(), row -> projects.put(uuid(row, 1),
                new ProjectSays(Ref.to(Kinds.PROJECT, uuid(row, 1)), text(row, 2), text(row, 3), dues.of(row, 4, 5),
                        row.getBoolean(6))), which.parameters());
        Map<UUID, String> people = new HashMap<>();
        library.query(PEOPLE + which.people(), row -> people.put(uuid(row, 1), text(row, 2)), which.parameters());
        Map<UUID, HeldElsewhere> elsewhere = new HashMap<>();
        library.exchange().heldElsewhere(Kinds.ITEM).forEach(held -> elsewhere.put(held.document().document(), held));
        Set<UUID> apart = library.exchange().diverged().stream().map(Ref::document).collect(Collectors.toSet());
        return new Around(projects, people, lastSessions(which), elsewhere, apart);
    }

    private Map<UUID, Long> lastSessions(Which which) throws LibraryException {
        Map<UUID, Long> begun = new HashMap<>();
        library.query(SESSIONS + which.sessions(), row -> begun.put(uuid(row, 1), Long.valueOf(row.getLong(2))),
                which.parameters());
        Map<UUID, Long> last = new HashMap<>();
        library.query(SESSION_ITEMS + which.sessionItems(), row -> {
            Long time = begun.get(uuid(row, 2));
            return time == null ? Boolean.FALSE
                    : last.merge(uuid(row, 1), time, (one, other) -> Long.valueOf(Math.max(one, other)));
        }, which.parameters());
        return last;
    }

    private static ItemSays item(ResultSet row, ZonedTimes dues) throws SQLException {
        return new ItemSays(uuid(row, 1), row.getObject(2, UUID.class), text(row, 3), text(row, 4), text(row, 5),
                text(row, 6), text(row, 7), row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12),
                row.getInt(13), row.getObject(14, UUID.class), text(row, 15), dues.of(row, 16, 17));
    }

    private PipelineRow row(ItemSays item, @Nullable ProjectSays project, Around around) {
        boolean finished = item.stage().equals(lastStage);
        UUID blockedOn = item.blockedOn();
        ZonedDateTime due = item.due();
        Long lastSession = around.lastSessions().get(item.item());
        Duration needs = finished ? Objects.requireNonNull(Duration.ZERO)
                : times.needs(Math.max(0, item.required() - item.made()), item.requests(), item.tracks() - item.completed());
        return new PipelineRow(Ref.to(Kinds.ITEM, item.item()), item.number(), item.title(),
                project == null ? null : project.project(), project == null ? "" : project.title(),
                project == null ? "" : project.codeName(), item.stage(), finished, item.mix(), item.cut(),
                due == null && project != null ? project.due() : due, item.priority(), item.made(), item.required(),
                item.requests(), item.completed(), item.tracks(),
                blockedOn == null ? null : Ref.to(Kinds.PARTY, blockedOn),
                blockedOn == null ? "" : Objects.requireNonNullElse(around.people().get(blockedOn), ""), item.blockedWhy(),
                lastSession == null ? null : Instant.ofEpochMilli(lastSession.longValue()).atZone(ZoneOffset.UTC), needs,
                around.elsewhere().get(item.item()), around.apart().contains(item.item()));
    }

    private static UUID uuid(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class));
    }

    private static String text(ResultSet row, int column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }
}
