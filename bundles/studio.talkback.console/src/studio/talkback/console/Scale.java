package studio.talkback.console;

import java.util.Objects;

/**
 * The numbers that a control can hold: a range and the positions in it. A scale without positions
 * ({@code positions() == 0}) is one whose steps the maker has not published; it holds any number in its range.
 */
public final class Scale {

    private enum Law {
        LINEAR, LOGARITHMIC, FADER
    }

    private final Law law;
    private final double min;
    private final double max;
    private final int positions;
    private final double[] knots;
    private final double[] levels;
    private final double logOfRatio;

    private Scale(Law law, double min, double max, int positions, double[] knots, double[] levels) {
        this.law = law;
        this.min = min;
        this.max = max;
        this.positions = positions;
        this.knots = knots;
        this.levels = levels;
        this.logOfRatio = law == Law.LOGARITHMIC ? Math.log(max / min) : 0;
    }

    /** From {@code min} to {@code max} in steps of {@code step}; a step of 0 for unknown steps. */
    public static Scale linear(double min, double max, double step) {
        int positions = step > 0 ? (int) Math.round((max - min) / step) + 1 : 0;
        return new Scale(Law.LINEAR, min, max, positions, new double[0], new double[0]);
    }

    /** From {@code min} (above 0) to {@code max} in positions of equal ratio; 0 for unknown steps. */
    public static Scale logarithmic(double min, double max, int positions) {
        return new Scale(Law.LOGARITHMIC, min, max, positions, new double[0], new double[0]);
    }

    /**
     * A fader: straight lines between knots, whose lowest position is -oo.
     *
     * @param positions how many positions it has, evenly spaced over its travel
     * @param travel    the knots' places on the travel, rising from 0 to 1
     * @param decibel   the knots' levels in dB, rising
     */
    public static Scale fader(int positions, double[] travel, double[] decibel) {
        return new Scale(Law.FADER, decibel[0], decibel[decibel.length - 1], positions,
                Objects.requireNonNull(travel.clone()), Objects.requireNonNull(decibel.clone()));
    }

    /** The lowest number; for a fader the level at which it closes, where it holds -oo instead. */
    public double min() {
        return min;
    }

    /** The highest number. */
    public double max() {
        return max;
    }

    /** How many positions there are; 0 where they are not known. */
    public int positions() {
        return positions;
    }

    /** Whether the lowest position is -oo. */
    public boolean closes() {
        return law == Law.FADER;
    }

    /** Whether the number lies in the range; -oo does on a fader. */
    public boolean contains(double number) {
        if (number == Double.NEGATIVE_INFINITY) {
            return closes();
        }
        double slack = 1e-9 * Math.max(Math.abs(min), Math.abs(max));
        return number >= min - slack && number <= max + slack;
    }

    /**
     * The number at a position.
     *
     * @param position from 0 to {@code positions() - 1}
     */
    public double at(int position) {
        if (law == Law.LINEAR && positions > 1) {
            // Divided last, so that a whole number stays one.
            return min + (max - min) * position / (positions - 1);
        }
        return onTravel(positions < 2 ? 0 : (double) position / (positions - 1));
    }

    private double onTravel(double travel) {
        return switch (law) {
            case LINEAR -> min + (max - min) * travel;
            case LOGARITHMIC -> min * Math.exp(logOfRatio * travel);
            case FADER -> travel == 0 ? Double.NEGATIVE_INFINITY : interpolate(knots, levels, travel);
        };
    }

    /** The position nearest to a number, which is clamped to the range; 0 where positions are not known. */
    public int position(double number) {
        if (positions < 2 || number <= min) {
            return 0;
        }
        return (int) Math.round(place(Math.min(number, max)) * (positions - 1));
    }

    private double place(double clamped) {
        return switch (law) {
            case LINEAR -> (clamped - min) / (max - min);
            case LOGARITHMIC -> Math.log(clamped / min) / logOfRatio;
            case FADER -> interpolate(levels, knots, clamped);
        };
    }

    /**
     * Where the control stands on its travel when it is set to a number, from 0 at the lowest to 1 at the highest: at one
     * of its positions where they are known.
     */
    public double travel(double number) {
        if (positions > 1) {
            return (double) position(number) / (positions - 1);
        }
        return number <= min ? 0 : place(Math.min(number, max));
    }

    /** The number that the control holds at a place of its travel, from 0 to 1: that of the nearest position where they are known. */
    public double atTravel(double travel) {
        double inside = Math.max(0, Math.min(1, travel));
        return positions > 1 ? at((int) Math.round(inside * (positions - 1))) : onTravel(inside);
    }

    /** What the control holds when it is set to a number: the number at the nearest position. */
    public double nearest(double number) {
        if (positions == 0) {
            return Math.max(min, Math.min(max, number));
        }
        return at(position(number));
    }

    private static double interpolate(double[] from, double[] to, double at) {
        int i = 1;
        while (i < from.length - 1 && at > from[i]) {
            i++;
        }
        return to[i - 1] + (to[i] - to[i - 1]) * (at - from[i - 1]) / (from[i] - from[i - 1]);
    }
}
