package studio.talkback.project.song;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;

/**
 * An item's mix versions as they branch, laid out to be drawn: a column further right for each step from the first, the
 * line that leads to the current version straight, drafts and other branches in lanes below it. A version whose parent is
 * missing, or is its own descendant, begins a line of its own.
 */
public final class MixTree {

    /**
     * One version's place.
     *
     * @param version the version
     * @param parent  the version it is drawn to branch from; null for the first of a line
     * @param column  how many steps from the first, from 0
     * @param lane    how far below the line of the current version, from 0
     * @param current whether it is the current version
     */
    public record Node(MixVersion version, @Nullable MixVersion parent, int column, int lane, boolean current) {
    }

    private final Map<MixVersion, List<MixVersion>> children = new HashMap<>();
    private final Map<MixVersion, Node> nodes = new LinkedHashMap<>();
    private final Set<MixVersion> mainLine = new LinkedHashSet<>();
    private final @Nullable MixVersion current;
    private int lanes;

    /** The tree of an item as it is now. */
    public MixTree(Item item) {
        current = CurrentMix.of(item);
        List<MixVersion> roots = new ArrayList<>();
        for (MixVersion version : item.getMixVersions()) {
            MixVersion parent = parent(version, item);
            if (parent == null) {
                roots.add(version);
            } else {
                children.computeIfAbsent(parent, any -> new ArrayList<>()).add(version);
            }
        }
        for (MixVersion each = current; each != null && mainLine.add(each);) {
            each = parent(each, item);
        }
        // The line of the current version comes first, so that it lies on top.
        roots.sort((one, other) -> Boolean.compare(mainLine.contains(other), mainLine.contains(one)));
        for (MixVersion root : roots) {
            place(root, null, 0, lanes++);
        }
    }

    /** Every version's place, the line of the current one first. */
    public List<Node> nodes() {
        return Objects.requireNonNull(List.copyOf(nodes.values()));
    }

    /** How many lanes there are. */
    public int lanes() {
        return lanes;
    }

    /** The versions from the first one to this, which is the last. */
    public static List<MixVersion> line(MixVersion version) {
        LinkedHashSet<MixVersion> line = new LinkedHashSet<>();
        for (MixVersion each = version; each != null && line.add(each);) {
            each = each.getParent();
        }
        return Objects.requireNonNull(List.copyOf(line.reversed()));
    }

    private static @Nullable MixVersion parent(MixVersion version, Item item) {
        MixVersion parent = version.getParent();
        boolean usable = parent != null && item.getMixVersions().contains(parent) && !line(parent).contains(version);
        return usable ? parent : null;
    }

    private void place(MixVersion version, @Nullable MixVersion parent, int column, int lane) {
        nodes.put(version, new Node(version, parent, column, lane, version == current));
        List<MixVersion> next = children.getOrDefault(version, Objects.requireNonNull(List.of()));
        MixVersion straight = straight(Objects.requireNonNull(next));
        if (straight != null) {
            place(straight, version, column + 1, lane);
        }
        for (MixVersion child : next) {
            if (child != straight) {
                place(child, version, column + 1, lanes++);
            }
        }
    }

    /** The child that goes on in its parent's lane: towards the current version, else the newest that is no draft. */
    private @Nullable MixVersion straight(List<MixVersion> next) {
        MixVersion best = null;
        for (MixVersion child : next) {
            if (mainLine.contains(child)) {
                return child;
            } else if (best == null || !child.isDraft() || best.isDraft()) {
                best = child;
            }
        }
        return best;
    }
}
