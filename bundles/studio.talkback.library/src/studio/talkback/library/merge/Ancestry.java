package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
     * What two revisions began with. Where rooms brought the same heads together, each in its own way, there are
     * several such: then it is what those began with, so that what the rooms decided differently is asked once more
     * and not taken from one of them.
     *
     * @return null where nothing common is here
     */
    @Nullable Revision commonTo(Revision one, Revision other) {
        Set<Revision> newest = new LinkedHashSet<>(List.of(one, other));
        while (newest.size() > 1) {
            newest = newestCommonTo(newest);
        }
        return newest.isEmpty() ? null : newest.iterator().next();
    }

    private Set<Revision> newestCommonTo(Set<Revision> revisions) {
        Set<Revision> common = new HashSet<>();
        boolean first = true;
        for (Revision each : revisions) {
            if (first) {
                common.addAll(ancestors(each));
            } else {
                common.retainAll(ancestors(each));
            }
            first = false;
        }
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
