package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Revision;

/** What the revisions of one document were made from. */
final class Ancestry {

    private final Map<Revision.Id, Revision> history;

    /** @param history every revision of the document that is here */
    Ancestry(Map<Revision.Id, Revision> history) {
        this.history = history;
    }

    /**
     * What revisions that came together and another one began with. Where rooms brought the same heads together, each in its
     * own way, there are several such: then it is what those began with, so that what the rooms decided differently is asked
     * once more and not taken from one of them.
     *
     * @param together at least one
     * @return null where nothing common is here
     */
    @Nullable Revision commonTo(List<Revision> together, Revision other) {
        Set<Revision> before = new HashSet<>();
        together.forEach(each -> before.addAll(ancestors(each)));
        Set<Revision> newest = newestCommonTo(List.of(before, ancestors(other)));
        while (newest.size() > 1) {
            newest = newestCommonTo(Objects.requireNonNull(newest.stream().map(this::ancestors).toList()));
        }
        return newest.isEmpty() ? null : newest.iterator().next();
    }

    private Set<Revision> newestCommonTo(List<Set<Revision>> befores) {
        Set<Revision> common = new HashSet<>(befores.getFirst());
        befores.forEach(common::retainAll);
        Set<Revision> older = new HashSet<>();
        common.forEach(each -> older.addAll(ancestors(each)));
        common.removeAll(older);
        return new LinkedHashSet<>(common.stream().sorted(Revision.NEWEST_FIRST.reversed()).toList());
    }

    private Set<Revision> ancestors(Revision start) {
        Set<Revision> found = new HashSet<>();
        List<Revision.Id> open = new ArrayList<>(start.parents());
        while (!open.isEmpty()) {
            Revision revision = history.get(open.removeLast());
            if (revision != null && found.add(revision)) {
                open.addAll(revision.parents());
            }
        }
        return found;
    }
}
