package studio.talkback.project.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineRow;
import studio.talkback.ui.TypedFilter;

/**
 * What the pipeline shows of its rows: those that fit what was typed, in order, under headings. Knows nothing of
 * widgets.
 */
final class PipelineModel {

    /** What the rows stand under. */
    enum Grouping {
        PROJECT, STAGE, NONE
    }

    /** A line of the table: a heading, or a row under it. */
    sealed interface Line permits Heading, ItemLine {
    }

    /**
     * What a group's rows share, and how many there are.
     *
     * @param project the project that the group is; null for another group
     */
    record Heading(String title, int count, @Nullable Ref project) implements Line {
    }

    /** A work item. */
    record ItemLine(PipelineRow row) implements Line {
    }

    private record Searchable(PipelineRow row, String text) {
    }

    private List<Searchable> rows = Objects.requireNonNull(List.of());
    private List<Line> lines = Objects.requireNonNull(List.of());
    private Grouping grouping = Grouping.PROJECT;
    private TypedFilter filter = new TypedFilter("");
    private @Nullable Comparator<PipelineRow> order;

    /** New rows, most pressing first. */
    void setRows(List<PipelineRow> newRows) {
        rows = newRows.stream().map(row -> new Searchable(row, searchText(row))).toList();
        arrange();
    }

    /** Only rows that have every typed word, case and accents aside. */
    void setFilter(String text) {
        filter = new TypedFilter(text);
        arrange();
    }

    /** Another order within the groups; null for the most pressing first. */
    void setOrder(@Nullable Comparator<PipelineRow> newOrder) {
        order = newOrder;
        arrange();
    }

    /** The next grouping: by project, by stage, none. */
    void nextGrouping() {
        grouping = Grouping.values()[(grouping.ordinal() + 1) % Grouping.values().length];
        arrange();
    }

    /** The lines to show. */
    List<Line> lines() {
        return lines;
    }

    /** Whether there is any row at all, shown or not. */
    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many of the shown rows are in each stage, in the order in which stages come up. */
    Map<String, Integer> stageCounts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line instanceof ItemLine item) {
                counts.merge(item.row().stage(), Integer.valueOf(1), Integer::sum);
            }
        }
        return counts;
    }

    private void arrange() {
        List<PipelineRow> fitting = new ArrayList<>();
        for (Searchable each : rows) {
            if (filter.fits(each.text())) {
                fitting.add(each.row());
            }
        }
        Comparator<PipelineRow> wanted = order;
        if (wanted != null) {
            fitting.sort(wanted);
        }
        lines = switch (grouping) {
        case NONE -> fitting.stream().<Line>map(ItemLine::new).toList();
        case PROJECT -> grouped(fitting, PipelineRow::project, PipelineRow::projectTitle);
        case STAGE -> grouped(fitting, PipelineRow::stage, PipelineRow::stage);
        };
    }

    /** Groups come in the order of their first row, so that what presses most stays on top. */
    private static List<Line> grouped(List<PipelineRow> rows, Function<PipelineRow, @Nullable Object> key,
            Function<PipelineRow, String> title) {
        Map<@Nullable Object, List<PipelineRow>> groups = new LinkedHashMap<>();
        rows.forEach(row -> groups.computeIfAbsent(key.apply(row), unused -> new ArrayList<>()).add(row));
        List<Line> lines = new ArrayList<>();
        groups.forEach((shared, members) -> {
            lines.add(new Heading(title.apply(members.getFirst()), members.size(), shared instanceof Ref ref ? ref : null));
            members.forEach(row -> lines.add(new ItemLine(row)));
        });
        return lines;
    }

    private static String searchText(PipelineRow row) {
        return TypedFilter.fold("#" + row.number() + " " + row.title() + " " + row.projectTitle() + " " + row.stage() + " "
                + row.blockedOnName());
    }
}
