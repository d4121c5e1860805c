package studio.talkback.project.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;

/**
 * Finds the projects that stand first in the pipeline by the indexes, a few rows of each stage, and without going through
 * all items. What was left out of any of these is due at {@link #sureUntil} or later: the projects found before that are all
 * there are before it.
 */
public final class MostPressing {

    private static final int OF_EACH_STAGE = 64;
    private static final int STAGES = 32;
    private static final int DATED_PROJECTS = 200;
    /** Each has a heading and an item at least: more do not fit on a screen. */
    private static final int PROJECTS = 32;

    /** The least text after another one; asked for what is greater, the database would go through all that is equal. */
    private static final String AFTER = "\0";
    private static final String NEXT_STAGE = "SELECT stage FROM item WHERE stage >= ? ORDER BY stage"
            + " FETCH FIRST 1 ROWS ONLY";
    private static final String NO_STAGE = "SELECT project, due FROM item WHERE stage IS NULL AND due >= ?"
            + " ORDER BY stage, due FETCH FIRST " + OF_EACH_STAGE + " ROWS ONLY";
    private static final String OF_STAGE = "SELECT project, due FROM item WHERE stage = ? AND due >= ?"
            + " ORDER BY stage, due FETCH FIRST " + OF_EACH_STAGE + " ROWS ONLY";
    private static final String DATED = "SELECT doc, due FROM project WHERE due >= ? AND due < ? AND archived = FALSE ORDER BY due"
            + " FETCH FIRST " + DATED_PROJECTS + " ROWS ONLY";

    private final Library library;
    private final String lastStage;
    /** When the first unfinished item of each project is due. */
    private final Map<UUID, Long> first = new HashMap<>();
    private long sureUntil = Long.MAX_VALUE;

    /** A project and a time; the project is null where there is none. */
    private record Due(@Nullable UUID project, long millis) {

        private static Due of(ResultSet row) throws SQLException {
            return new Due(row.getObject(1, UUID.class), row.getLong(2));
        }
    }

    /** @param lastStage the key of the stage where finished items rest */
    public MostPressing(Library library, String lastStage) {
        this.library = library;
        this.lastStage = lastStage;
    }

    /** The projects that come before all others; none where that cannot be told of a few rows. */
    public Set<UUID> projects() throws LibraryException {
        datedItems();
        datedProjects();
        archived();
        List<Map.Entry<UUID, Long>> sure = first.entrySet().stream()
                .filter(each -> each.getValue().longValue() < sureUntil).sorted(Map.Entry.comparingByValue()).toList();
        Set<UUID> found = new LinkedHashSet<>();
        // What is due at the same time comes in an order of its own: all of it or none.
        long end = sure.size() > PROJECTS ? sure.get(PROJECTS).getValue().longValue() : Long.MAX_VALUE;
        boolean together = !sure.isEmpty() && sure.getFirst().getValue().longValue() == end;
        for (Map.Entry<UUID, Long> each : sure) {
            if (each.getValue().longValue() < end || together && each.getValue().longValue() == end) {
                found.add(each.getKey());
            }
        }
        return found;
    }

    private void datedItems() throws LibraryException {
        if (!lastStage.isEmpty()) {
            take(library.query(NO_STAGE, Due::of, Long.valueOf(Long.MIN_VALUE)), OF_EACH_STAGE);
        }
        int stages = 0;
        for (String stage = ""; stage != null; stage = nextStage(stage)) {
            if (++stages > STAGES) {
                sureUntil = Long.MIN_VALUE;
                return;
            }
            if (!stage.equals(lastStage)) {
                take(library.query(OF_STAGE, Due::of, stage, Long.valueOf(Long.MIN_VALUE)), OF_EACH_STAGE);
            }
        }
    }

    private @Nullable String nextStage(String stage) throws LibraryException {
        List<String> next = library.query(NEXT_STAGE, row -> Objects.requireNonNull(row.getString(1)), stage + AFTER);
        return next.isEmpty() ? null : next.getFirst();
    }

    /** An item that is not due itself is due when its project is. */
    private void datedProjects() throws LibraryException {
        List<Due> dated = library.query(DATED, Due::of, Long.valueOf(Long.MIN_VALUE), Long.valueOf(sureUntil));
        if (dated.isEmpty()) {
            return;
        }
        List<UUID> projects = dated.stream().map(due -> Objects.requireNonNull(due.project())).toList();
        Set<UUID> unfinished = new LinkedHashSet<>(library.query("SELECT DISTINCT project FROM item WHERE project "
                + in(projects) + " AND due IS NULL AND (stage IS NULL OR stage <> ?)", MostPressing::uuid, with(projects, lastStage)));
        if (dated.size() == DATED_PROJECTS) {
            sureUntil = Math.min(sureUntil, dated.getLast().millis());
        }
        take(dated.stream().filter(due -> unfinished.contains(due.project())).toList(), Integer.MAX_VALUE);
    }

    /** Archived projects are not shown; one that is not in the library is as none. */
    private void archived() throws LibraryException {
        if (first.isEmpty()) {
            return;
        }
        Set<UUID> unknown = new LinkedHashSet<>(first.keySet());
        List<UUID> archived = new ArrayList<>();
        library.query("SELECT doc, archived FROM project WHERE doc " + in(first.keySet()), row -> {
            UUID project = uuid(row);
            if (row.getBoolean(2)) {
                archived.add(project);
            }
            return Boolean.valueOf(unknown.remove(project));
        }, first.keySet().toArray());
        first.keySet().removeAll(archived);
        for (UUID each : unknown) {
            sureUntil = Math.min(sureUntil, Objects.requireNonNull(first.remove(each)).longValue());
        }
    }

    /** Takes what was found of those due first; there may be more of it where there is as much as was asked for. */
    private void take(List<Due> found, int askedFor) {
        for (Due each : found) {
            UUID project = each.project();
            if (project == null) {
                sureUntil = Math.min(sureUntil, each.millis());
            } else {
                first.merge(project, Long.valueOf(each.millis()), (one, other) -> one < other ? one : other);
            }
        }
        if (found.size() >= askedFor) {
            sureUntil = Math.min(sureUntil, found.getLast().millis());
        }
    }

    private static String in(Collection<UUID> projects) {
        return "IN (" + String.join(", ", Collections.nCopies(projects.size(), "?")) + ")";
    }

    private static Object[] with(List<UUID> projects, String stage) {
        List<Object> all = new ArrayList<>(projects);
        all.add(stage);
        return all.toArray();
    }

    private static UUID uuid(ResultSet row) throws SQLException {
        return Objects.requireNonNull(row.getObject(1, UUID.class));
    }
}
