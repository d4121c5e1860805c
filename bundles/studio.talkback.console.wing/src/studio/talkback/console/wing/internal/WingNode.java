package studio.talkback.console.wing.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.Strip;

/** What stands where in an object of a snapshot. Filled by {@link WingLines}, then only read. */
final class WingNode {

    /**
     * Where a value belongs.
     *
     * @param line  the place of its line in the catalogue
     * @param index its place in the line
     */
    record Place(int line, int index) {
    }

    final Map<String, WingNode> objects = new HashMap<>();
    final Map<String, Place> values = new HashMap<>();

    /** The value that says what the object's other values are; null where they are always the same. */
    @Nullable String selector;
    /** What {@link #selector} chooses from; empty where there is none. */
    String kind = "";
    /** What is chosen where the object does not say it; empty where it always does. */
    String otherwise = "";
    /** The line in the catalogue of the values that depend on {@link #selector}. */
    int dependent = -1;

    /** The strip of an object that may hold anything; null where what is not known is remarked. */
    @Nullable Strip open;
    /** The section that anything in it is in. */
    String openSection = "";

    /** The object of a name, made where there is none yet. */
    WingNode below(String name) {
        WingNode below = objects.get(name);
        if (below == null) {
            below = new WingNode();
            objects.put(name, below);
        }
        return below;
    }
}
