package studio.talkback.project;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineView.StageCount;
import studio.talkback.project.internal.PipelineReading;

/** What is due: every item of every project that is not archived, by a query a table and without loading anything. */
public final class Pipeline {

    /** A row with its place in time as one number; comparing the dates takes longer than reading the rows. */
    private record Placed(PipelineRow row, long time) {

        private static final long UNDATED = Long.MAX_VALUE / 4;
        private static final long FINISHED = Long.MAX_VALUE / 2;

        private static Placed of(PipelineRow row) {
            ZonedDateTime due = row.due();
            long time = due == null ? UNDATED : due.toInstant().toEpochMilli();
            return new Placed(row, row.finished() ? FINISHED + time : time);
        }
    }

    /** Late ones and those due next first; what has no date comes after what has one, and what is finished last. */
    private static final Comparator<Placed> URGENCY = comparingLong(Placed::time).thenComparing(Placed::row,
            comparingInt((PipelineRow row) -> -row.priority()).thenComparing(PipelineRow::projectTitle)
                    .thenComparingInt(row -> row.number().length()).thenComparing(PipelineRow::number)
                    .thenComparing(PipelineRow::title));

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
        List<PipelineRow> rows = new PipelineReading(library, times, last).rows().stream().map(Placed::of)
                .sorted(URGENCY).map(Placed::row).toList();
        return new PipelineView(rows, counts(stages, rows));
    }

    /** The rows of one project, archived or not, in no order. */
    public List<PipelineRow> of(Ref project) throws LibraryException {
        return new PipelineReading(library, times, new Stages(library).all().getLast().key()).rowsOf(project);
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
