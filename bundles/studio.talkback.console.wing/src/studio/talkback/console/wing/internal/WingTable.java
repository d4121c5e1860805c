package studio.talkback.console.wing.internal;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;

/**
 * Where the values of a snapshot stand in its bytes, and what they measure: a few arrays instead of an object per value,
 * since a snapshot has some 30,000 of them. A line has room for all its values, of which the file may leave some out.
 * Filled once by {@link WingParser}.
 */
final class WingTable {

    private @Nullable LineSpec[] specs = new LineSpec[8192];
    private String[] paths = new String[8192];
    private int[] firstSlot = new int[8193];
    private int lines;

    private int[] from = new int[32768];
    private int[] to = new int[32768];
    private int[] memberFrom = new int[32768];
    private double[] measures = new double[32768];
    private int slots;
    private int values;

    /** Adds a line with room for so many values, none of which is there yet; answers its number. */
    int addLine(String path, @Nullable LineSpec spec, int room) {
        if (lines == specs.length) {
            specs = Objects.requireNonNull(Arrays.copyOf(specs, 2 * lines));
            paths = Objects.requireNonNull(Arrays.copyOf(paths, 2 * lines));
            firstSlot = Arrays.copyOf(firstSlot, 2 * lines + 1);
        }
        int end = slots + room;
        if (end > from.length) {
            int size = Math.max(end, 2 * from.length);
            from = Arrays.copyOf(from, size);
            to = Arrays.copyOf(to, size);
            memberFrom = Arrays.copyOf(memberFrom, size);
            measures = Arrays.copyOf(measures, size);
        }
        Arrays.fill(from, slots, end, -1);
        specs[lines] = spec;
        paths[lines] = path;
        slots = end;
        firstSlot[lines + 1] = slots;
        return lines++;
    }

    /**
     * Says where a value stands.
     *
     * @param start where its name begins, with its quote
     */
    void set(int line, int index, int start, int valueFrom, int valueTo, double measure) {
        int slot = firstSlot[line] + index;
        values += from[slot] < 0 ? 1 : 0;
        memberFrom[slot] = start;
        from[slot] = valueFrom;
        to[slot] = valueTo;
        measures[slot] = measure;
    }

    int lineCount() {
        return lines;
    }

    /** How many values are there. */
    int valueCount() {
        return values;
    }

    /** How many values the line has room for. */
    int valueCount(int line) {
        return firstSlot[Objects.checkIndex(line, lines) + 1] - firstSlot[line];
    }

    boolean holds(int line, int index) {
        return index >= 0 && index < valueCount(line) && from[firstSlot[line] + index] >= 0;
    }

    @Nullable LineSpec spec(int line) {
        return specs[Objects.checkIndex(line, lines)];
    }

    String path(int line) {
        return Objects.requireNonNull(paths[Objects.checkIndex(line, lines)]);
    }

    int from(int line, int index) {
        return from[slot(line, index)];
    }

    int to(int line, int index) {
        return to[slot(line, index)];
    }

    /** Where the value's name begins. */
    int memberFrom(int line, int index) {
        return memberFrom[slot(line, index)];
    }

    double measure(int line, int index) {
        return measures[slot(line, index)];
    }

    private int slot(int line, int index) {
        return firstSlot[line] + Objects.checkIndex(index, valueCount(line));
    }

    /** Gives back what is not needed; nothing is added after that. */
    void trim() {
        specs = Objects.requireNonNull(Arrays.copyOf(specs, lines));
        paths = Objects.requireNonNull(Arrays.copyOf(paths, lines));
        firstSlot = Arrays.copyOf(firstSlot, lines + 1);
        from = Arrays.copyOf(from, slots);
        to = Arrays.copyOf(to, slots);
        memberFrom = Arrays.copyOf(memberFrom, slots);
        measures = Arrays.copyOf(measures, slots);
    }
}
