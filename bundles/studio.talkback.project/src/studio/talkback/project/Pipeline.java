package studio.talkback.project;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineView.StageCount;
import studio.talkback.project.internal.MostPressing;
import studio.talkback.project.internal.PipelineReading;

/** What is due: every item of every project that is not archived, by a query a table and without loading anything. */
public final class Pipeline {

    /**
     * A row with its place in time, and that of its project's title among all, as numbers; comparing dates and titles takes
     * longer than reading the rows. Late ones and those due next come first; what has no date comes after what has one, and
     * what is finished last.
     */
    private record Placed(PipelineRow row, long time, int title) {

        private static final long UNDATED = Long.MAX_VALUE / 4;
        private static final long FINISHED = Long.MAX_VALUE / 2;

        private static Placed of(PipelineRow row, int title) {
            ZonedDateTime due = row.due();
            long time = due == null ? UNDATED : due.toInstant().toEpochMilli();
            return new Placed(row, row.finished() ? FINISHED + time : time, title);
        }

        private static int compare(Placed one, Placed other) {
            int order = Long.compare(one.time, other.time);
            order = order != 0 ? order : Integer.compare(other.row.priority(), one.row.priority());
            order = order != 0 ? order : Integer.compare(one.title, other.title);
            order = order != 0 ? order : Integer.compare(one.row.number().length(), other.row.number().length());
            order = order != 0 ? order : one.row.number().compareTo(other.row.number());
            return order != 0 ? order : one.row.title().compareTo(other.row.title());
        }
    }

    /** Up to this many items, reading all of them takes no longer than finding out which come first. */
    private static final int AT_ONCE = 1_000;
    /** What fills a screen, with the headings of its projects. */
    private static final int SCREENFUL = 60;

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
        PipelineReading.Whole all = new PipelineReading(library, times, last).whole();
        List<PipelineRow> rows = byUrgency(all.rows());
        return new PipelineView(rows, all.empty(), counts(stages, rows), true);
    }

    /**
     * What comes first, without going through all there is: every item of the projects that press most, at least a
     * screenful. Grouped by project the whole view begins with just these lines. It is the whole view where the library is
     * small, or where that cannot be told so soon.
     */
    public PipelineView first() throws LibraryException {
        return first(AT_ONCE, SCREENFUL);
    }

    /**
     * @param atOnce    up to how many items are read whole
     * @param screenful how many rows and projects there are to be at least
     */
    PipelineView first(int atOnce, int screenful) throws LibraryException {
        if (items() <= atOnce) {
            return view();
        }
        List<PipelineStage> stages = new Stages(library).all();
        String last = stages.getLast().key();
        Set<UUID> projects = new MostPressing(library, last).projects();
        List<PipelineRow> rows = projects.isEmpty() ? List.of() : new PipelineReading(library, times, last).rowsOf(projects);
        if (rows.isEmpty() || rows.size() + projects.size() < screenful) {
            return view();
        }
        List<PipelineRow> sorted = byUrgency(rows);
        return new PipelineView(sorted, Objects.requireNonNull(List.of()), counts(stages, sorted), false);
    }

    private long items() throws LibraryException {
        return library.query("SELECT COUNT(*) FROM item", row -> Long.valueOf(row.getLong(1))).getFirst().longValue();
    }

    private static List<PipelineRow> byUrgency(List<PipelineRow> rows) {
        Map<String, Integer> titles = new HashMap<>();
        new TreeSet<>(rows.stream().map(PipelineRow::projectTitle).distinct().toList())
                .forEach(title -> titles.put(title, Integer.valueOf(titles.size())));
        Placed[] placed = new Placed[rows.size()];
        Arrays.setAll(placed, i -> {
            PipelineRow row = rows.get(i);
            return Placed.of(row, Objects.requireNonNull(titles.get(row.projectTitle())).intValue());
        });
        Arrays.sort(placed, Placed::compare);
        return Objects.requireNonNull(Arrays.stream(placed).map(Placed::row).toList());
    }

    /** The rows of one project, archived or not, in no order. */
    public List<PipelineRow> of(Ref project) throws LibraryException {
        return new PipelineReading(library, times, new Stages(library).all().getLast().key()).rowsOf(Objects.requireNonNull(Set.of(project.document())));
    }

    /** Items in a stage that the studio does not have are counted under its key, after the others. */
    private static List<StageCount> counts(List<PipelineStage> stages, List<PipelineRow> rows) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        stages.forEach(stage -> counts.put(stage.key(), new int[1]));
        for (PipelineRow row : rows) {
            Objects.requireNonNull(counts.computeIfAbsent(row.stage(), key -> new int[1]))[0]++;
        }
        Map<String, PipelineStage> byKey = new HashMap<>();
        stages.forEach(stage -> byKey.putIfAbsent(stage.key(), stage));
        List<StageCount> list = new ArrayList<>();
        counts.forEach((key, count) -> list.add(
                new StageCount(Objects.requireNonNullElseGet(byKey.get(key), () -> new PipelineStage(key, key)), count[0])));
        return list;
    }
}
