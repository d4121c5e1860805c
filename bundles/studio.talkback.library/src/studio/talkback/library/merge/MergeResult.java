package studio.talkback.library.merge;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import studio.talkback.model.Document;

/** What came of a merge: the merged document, or the conflicts to choose in first. */
public final class MergeResult {

    private final Function<Map<Conflict, Side>, Document> again;
    private final List<Conflict> conflicts;

    MergeResult(List<Conflict> conflicts, Function<Map<Conflict, Side>, Document> again) {
        this.conflicts = Objects.requireNonNull(List.copyOf(conflicts));
        this.again = again;
    }

    /** What must be chosen; empty if the sides agree. */
    public List<Conflict> conflicts() {
        return conflicts;
    }

    /**
     * The merged document, of the class of its states, a new copy with every call.
     *
     * @throws IllegalStateException if there are conflicts
     */
    public Document merged() {
        if (!conflicts.isEmpty()) {
            throw new IllegalStateException(conflicts.size() + " conflicts are open: choose a side for each first");
        }
        return resolve(Objects.requireNonNull(Map.of()));
    }

    /**
     * The document merged by these choices, a new copy with every call.
     *
     * @throws IllegalArgumentException if a conflict has no choice
     */
    public Document resolve(Map<Conflict, Side> choices) {
        for (Conflict conflict : conflicts) {
            if (!choices.containsKey(conflict)) {
                throw new IllegalArgumentException(
                        "choose a side for " + conflict.path() + ", " + conflict.feature() + " first");
            }
        }
        return Objects.requireNonNull(again.apply(choices));
    }
}
