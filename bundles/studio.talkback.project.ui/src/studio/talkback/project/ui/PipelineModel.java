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
import studio.talkback.project.PipelineView;
import studio.talkback.project.PipelineView.EmptyProject;
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

    /** A line with the text that is searched, which is made when somebody first searches and not while rows come in. */
    private static final class Searchable {

        private final ItemLine line;
        private @Nullable String text;

        private Searchable(PipelineRow row) {
            line = new ItemLine(row);
        }

        private boolean fits(TypedFilter filter) {
            String known = text;
            if (known == null) {
                known = searchText(line.row());
                text = known;
            }
            return filter.fits(known);
        }
    }

    private List<Searchable> rows = Objects.requireNonNull(List.of());
    private List<EmptyProject> empty = Objects.requireNonNull(List.of());
    private boolean whole = true;
    private List<Line> lines = Objects.requireNonNull(List.of());
    private Grouping grouping = Grouping.PROJECT;
    private TypedFilter filter = new TypedFilter("");
    private @Nullable Comparator<PipelineRow> order;

    /**
     * New rows, most pressing first; where these are not all, all of those projects that press most, which come first under
     * projects.
     */
    void setRows(PipelineView view) {
        whole = view.whole();
        empty = view.empty();
        rows = view.rows().stream().map(Searchable::new).toList();
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

    /** The lines to show; none where the rows there are do not say which these are. */
    List<Line> lines() {
        return lines;
    }

    /** Whether all rows are there. */
    boolean isWhole() {
        return whole;
    }

    /** Whether what is typed picks rows. */
    boolean isFiltered() {
        return !filter.isEmpty();
    }

    /** Whether there is any project or item at all, shown or not. */
    boolean isEmpty() {
        return rows.isEmpty() && empty.isEmpty();
    }

    /** How many of the shown rows are in each stage, in the order in which stages come up. */
    Map<String, Integer> stageCounts() {
        Map<String, int[]> counts = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line instanceof ItemLine item) {
                Objects.requireNonNull(counts.computeIfAbsent(item.row().stage(), stage -> new int[1]))[0]++;
            }
        }
        Map<String, Integer> boxed = new LinkedHashMap<>();
        counts.forEach((stage, count) -> boxed.put(stage, Integer.valueOf(count[0])));
        return boxed;
    }

    private void arrange() {
        if (!whole && (grouping != Grouping.PROJECT || order != null || !filter.isEmpty())) {
            lines = Objects.requireNonNull(List.of());
            return;
        }
        List<ItemLine> fitting = new ArrayList<>(rows.size());
        for (Searchable each : rows) {
            if (filter.isEmpty() || each.fits(filter)) {
                fitting.add(each.line);
            }
        }
        Comparator<PipelineRow> wanted = order;
        if (wanted != null) {
            fitting.sort((one, other) -> wanted.compare(one.row(), other.row()));
        }
        lines = switch (grouping) {
        case NONE -> Objects.requireNonNull(List.copyOf(fitting));
        case PROJECT -> withEmpty(grouped(fitting, PipelineRow::project, PipelineRow::projectTitle));
        case STAGE -> grouped(fitting, PipelineRow::stage, PipelineRow::stage);
        };
    }

    /** Projects without items come last: nothing of them presses. */
    private List<Line> withEmpty(List<Line> grouped) {
        List<Line> all = new ArrayList<>(grouped);
        empty.stream().filter(each -> filter.isEmpty() || filter.fits(TypedFilter.fold(each.title())))
                .forEach(each -> all.add(new Heading(each.title(), 0, each.project())));
        return all;
    }

    /** Groups come in the order of their first row, so that what presses most stays on top. */
    private static List<Line> grouped(List<ItemLine> rows, Function<PipelineRow, @Nullable Object> key,
            Function<PipelineRow, String> title) {
        Map<@Nullable Object, List<ItemLine>> groups = new LinkedHashMap<>();
        rows.forEach(line -> groups.computeIfAbsent(key.apply(line.row()), unused -> new ArrayList<>()).add(line));
        List<Line> lines = new ArrayList<>(rows.size() + groups.size());
        groups.forEach((shared, members) -> {
            lines.add(new Heading(title.apply(members.getFirst().row()), members.size(),
                    shared instanceof Ref ref ? ref : null));
            lines.addAll(members);
        });
        return lines;
    }

    private static String searchText(PipelineRow row) {
        return TypedFilter.fold("#" + row.number() + " " + row.title() + " " + row.projectTitle() + " " + row.stage() + " "
                + row.blockedOnName());
    }
}
