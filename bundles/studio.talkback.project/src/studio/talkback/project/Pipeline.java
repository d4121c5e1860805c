package studio.talkback.project;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineView.StageCount;

/** What is due: every item of every project that is not archived, by two queries and without loading anything. */
public final class Pipeline {

    private static final String ITEMS = """
            SELECT i.doc, i.number, i.title, i.stage, i.mix, i.cut, i.priority, i.prints_made, i.prints_required,
                   i.open_requests, i.tracks_completed, i.tracks, i.blocked_on, i.blocked_why,
                   COALESCE(i.due, p.due) AS due_at, COALESCE(i.due_zone, p.due_zone) AS due_in,
                   p.doc AS project, p.title AS project_title, p.code_name,
                   COALESCE(b.initials, b.name) AS blocked_name, l.last_at
              FROM item i
              LEFT JOIN project p ON p.doc = i.project
              LEFT JOIN party b ON b.doc = i.blocked_on
              LEFT JOIN (SELECT si.part AS item, MAX(s.time_in) AS last_at
                           FROM session_item si JOIN session s ON s.doc = si.doc GROUP BY si.part) l ON l.item = i.doc
            """;
    private static final String IN_WORK = ITEMS + " WHERE p.archived IS NULL OR p.archived = FALSE";
    private static final String OF_PROJECT = ITEMS + " WHERE i.project = ?";
    /** Late ones and those due next first; what has no date comes after what has one. */
    private static final Comparator<PipelineRow> URGENCY = comparing(PipelineRow::finished)
            .thenComparing(Pipeline::dueAt, nullsLast(naturalOrder()))
            .thenComparing(PipelineRow::priority, Comparator.reverseOrder())
            .thenComparing(PipelineRow::projectTitle).thenComparing(row -> row.number().length())
            .thenComparing(PipelineRow::number).thenComparing(PipelineRow::title);

    private final Library library;
    private final WorkTimes times;

    /** The pipeline of this library with the usual working times. */
    public Pipeline(Library library) {
        this(library, WorkTimes.usual());
    }

    /** The pipeline of this library with a studio's own working times. */
    public Pipeline(Library library, WorkTimes times) {
        this.library = library;
        this.times = times;
    }

    /** The rows and counts of now. */
    public PipelineView view() throws LibraryException {
        List<PipelineStage> stages = new Stages(library).all();
        String last = stages.getLast().key();
        List<PipelineRow> rows = new ArrayList<>(library.query(IN_WORK, row -> row(row, last)));
        rows.sort(URGENCY);
        return new PipelineView(rows, counts(stages, rows));
    }

    /** The rows of one project, archived or not, in no order. */
    public List<PipelineRow> of(Ref project) throws LibraryException {
        String last = new Stages(library).all().getLast().key();
        return library.query(OF_PROJECT, row -> row(row, last), project.document());
    }

    private PipelineRow row(ResultSet row, String lastStage) throws SQLException {
        String stage = Rows.text(row, "stage");
        boolean finished = stage.equals(lastStage);
        int made = row.getInt("prints_made");
        int required = row.getInt("prints_required");
        int requests = row.getInt("open_requests");
        int completed = row.getInt("tracks_completed");
        int tracks = row.getInt("tracks");
        Duration needs = finished ? Objects.requireNonNull(Duration.ZERO)
                : times.needs(Math.max(0, required - made), requests, tracks - completed);
        return new PipelineRow(Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)), Rows.text(row, "number"),
                Rows.text(row, "title"), Rows.document(row, "project", Kinds.PROJECT), Rows.text(row, "project_title"),
                Rows.text(row, "code_name"), stage, finished, Rows.text(row, "mix"), Rows.text(row, "cut"),
                Rows.time(row, "due_at", "due_in"), row.getInt("priority"), made, required, requests, completed, tracks,
                Rows.document(row, "blocked_on", Kinds.PARTY), Rows.text(row, "blocked_name"),
                Rows.text(row, "blocked_why"), Rows.time(row, "last_at", null), needs);
    }

    private static @Nullable Instant dueAt(PipelineRow row) {
        ZonedDateTime due = row.due();
        return due == null ? null : due.toInstant();
    }

    /** Items in a stage that the studio does not have are counted under its key, after the others. */
    private static List<StageCount> counts(List<PipelineStage> stages, List<PipelineRow> rows) {
        Map<PipelineStage, Integer> counts = new LinkedHashMap<>();
        Map<String, PipelineStage> byKey = new LinkedHashMap<>();
        for (PipelineStage stage : stages) {
            counts.put(stage, Integer.valueOf(0));
            byKey.put(stage.key(), stage);
        }
        for (PipelineRow row : rows) {
            PipelineStage stage = byKey.computeIfAbsent(row.stage(), key -> new PipelineStage(key, key));
            counts.merge(stage, Integer.valueOf(1), Integer::sum);
        }
        List<StageCount> list = new ArrayList<>();
        counts.forEach((stage, count) -> list.add(new StageCount(stage, count.intValue())));
        return list;
    }
}
