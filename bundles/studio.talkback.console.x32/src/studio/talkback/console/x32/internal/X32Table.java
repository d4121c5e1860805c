package studio.talkback.console.x32.internal;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;

/**
 * Where the lines and values of a scene stand in its bytes, and what the values measure: a few arrays instead
 * of an object per value, since a scene has some 12,000 of them. Filled once by {@link X32SceneParser}.
 */
final class X32Table {

    private final int[] lineFrom;
    private final int[] lineTo;
    private final int[] firstValue;
    private final @Nullable LineSpec[] specs;
    private final int[] valueFrom;
    private final int[] valueTo;
    private final double[] measures;
    private int lines;
    private int values;

    /** A table with room for so many lines and words. */
    X32Table(int lines, int words) {
        lineFrom = new int[lines];
        lineTo = new int[lines];
        firstValue = new int[lines + 1];
        specs = new LineSpec[lines];
        valueFrom = new int[words];
        valueTo = new int[words];
        measures = new double[words];
    }

    void addLine(int from, int to) {
        lineFrom[lines] = from;
        lineTo[lines] = to;
        lines++;
        firstValue[lines] = values;
    }

    void setSpec(int line, @Nullable LineSpec spec) {
        specs[line] = spec;
    }

    /** Adds a value to the line added last. */
    void addValue(int from, int to) {
        valueFrom[values] = from;
        valueTo[values] = to;
        values++;
        firstValue[lines] = values;
    }

    void setMeasure(int line, int index, double measure) {
        measures[firstValue[line] + index] = measure;
    }

    int lineCount() {
        return lines;
    }

    int valueCount() {
        return values;
    }

    int valueCount(int line) {
        return firstValue[line + 1] - firstValue[line];
    }

    @Nullable LineSpec spec(int line) {
        return specs[Objects.checkIndex(line, lines)];
    }

    int lineFrom(int line) {
        return lineFrom[Objects.checkIndex(line, lines)];
    }

    int lineTo(int line) {
        return lineTo[Objects.checkIndex(line, lines)];
    }

    int valueFrom(int line, int index) {
        return valueFrom[firstValue[line] + Objects.checkIndex(index, valueCount(line))];
    }

    int valueTo(int line, int index) {
        return valueTo[firstValue[line] + Objects.checkIndex(index, valueCount(line))];
    }

    double measure(int line, int index) {
        return measures[firstValue[line] + Objects.checkIndex(index, valueCount(line))];
    }

    /** Whether two lines of two scenes are the same bytes. */
    static boolean sameLine(X32Table one, byte[] bytes, int line, X32Table other, byte[] otherBytes, int otherLine) {
        return Arrays.equals(bytes, one.lineFrom(line), one.lineTo(line), otherBytes, other.lineFrom(otherLine),
                other.lineTo(otherLine));
    }

    /** Whether a value stands in two lines of two scenes as the same bytes. */
    static boolean sameValue(X32Table one, byte[] bytes, int line, X32Table other, byte[] otherBytes, int otherLine,
            int index) {
        return Arrays.equals(bytes, one.valueFrom(line, index), one.valueTo(line, index), otherBytes,
                other.valueFrom(otherLine, index), other.valueTo(otherLine, index));
    }
}
