package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Merges lists of keys, each at most once in a list. Where one side alone changed the order, its order counts; where
 * both did, and where both put something in the same place, the spelling of the keys breaks the tie: it means nothing,
 * but it is the same whoever merges.
 */
final class ListMerge {

    private ListMerge() {
    }

    /** As a set with an order: additions of both, without the removals of either. */
    static List<String> merge(List<String> base, List<String> mine, List<String> theirs) {
        Set<String> wanted = new LinkedHashSet<>();
        for (List<String> side : List.of(mine, theirs)) {
            for (String key : side) {
                if (!base.contains(key) || mine.contains(key) && theirs.contains(key)) {
                    wanted.add(key);
                }
            }
        }
        return order(base, mine, theirs, wanted);
    }

    /** The wanted keys in order; what neither side has comes last. */
    static List<String> order(List<String> base, List<String> mine, List<String> theirs, Collection<String> wanted) {
        Set<String> all = new LinkedHashSet<>(wanted);
        Set<String> common = new LinkedHashSet<>(all);
        common.retainAll(mine);
        common.retainAll(theirs);
        Map<@Nullable String, List<List<String>>> after = new HashMap<>();
        addRuns(only(mine, all), common, after);
        addRuns(only(theirs, all), common, after);
        Set<String> ordered = new LinkedHashSet<>();
        append(ordered, after.get(null));
        for (String key : commonOrder(only(base, common), only(mine, common), only(theirs, common))) {
            ordered.add(key);
            append(ordered, after.get(key));
        }
        all.stream().sorted().forEach(ordered::add);
        return new ArrayList<>(ordered);
    }

    private static List<String> commonOrder(List<String> base, List<String> mine, List<String> theirs) {
        Set<String> known = new LinkedHashSet<>(base);
        boolean mineKept = only(mine, known).equals(base);
        boolean theirsKept = only(theirs, known).equals(base);
        if (mineKept != theirsKept) {
            return mineKept ? theirs : mine;
        }
        return compare(mine, theirs) <= 0 ? mine : theirs;
    }

    /** Groups what the common keys do not have by the common key before it. */
    private static void addRuns(List<String> side, Set<String> common,
            Map<@Nullable String, List<List<String>>> after) {
        String anchor = null;
        List<String> run = new ArrayList<>();
        for (String key : side) {
            if (common.contains(key)) {
                addRun(anchor, run, after);
                anchor = key;
                run = new ArrayList<>();
            } else {
                run.add(key);
            }
        }
        addRun(anchor, run, after);
    }

    private static void addRun(@Nullable String anchor, List<String> run,
            Map<@Nullable String, List<List<String>>> after) {
        if (!run.isEmpty()) {
            after.computeIfAbsent(anchor, key -> new ArrayList<>()).add(run);
        }
    }

    private static void append(Set<String> ordered, @Nullable List<List<String>> runs) {
        if (runs != null) {
            runs.stream().sorted(ListMerge::compare).forEach(ordered::addAll);
        }
    }

    private static int compare(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            int order = left.get(i).compareTo(right.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(left.size(), right.size());
    }

    private static List<String> only(List<String> keys, Set<String> wanted) {
        return Objects.requireNonNull(keys.stream().filter(wanted::contains).toList());
    }
}
