package studio.talkback.gear.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.panel.Box;

/** Where something that is dragged comes to lie: on the middles of its neighbours, as far apart as they are, else on the grid. */
public final class Snapping {

    /** The grid, in millimetres. */
    public static final double GRID_MM = 0.5;

    /** Neighbours in a row have their middles not further apart than this. */
    private static final double ROW_MM = 3;

    /**
     * Where it comes to lie.
     *
     * @param x     its middle across
     * @param y     its middle down
     * @param lineX where the line stands that it came to lie on; null where that is only the grid
     * @param lineY where the line lies that it came to lie on; null where that is only the grid
     */
    public record Snapped(double x, double y, @Nullable Double lineX, @Nullable Double lineY) {
    }

    private Snapping() {
    }

    /**
     * Where a middle comes to lie.
     *
     * @param wanted where it is dragged
     * @param others what else lies on the panel
     * @param reach  how near something must be that it snaps to, in millimetres
     */
    public static Snapped snap(At wanted, List<Box> others, double reach) {
        OptionalDouble y = nearest(wanted.y(), others.stream().map(box -> Double.valueOf(box.centreY())).toList(), reach);
        double row = y.orElse(wanted.y());
        OptionalDouble x = nearest(wanted.x(), others.stream().map(box -> Double.valueOf(box.centreX())).toList(), reach);
        if (x.isEmpty()) {
            x = nearest(wanted.x(), evenly(others.stream().filter(box -> Math.abs(box.centreY() - row) < ROW_MM)
                    .map(box -> Double.valueOf(box.centreX())).sorted().toList()), reach);
        }
        double column = x.orElse(wanted.x());
        if (y.isEmpty()) {
            y = nearest(wanted.y(), evenly(others.stream().filter(box -> Math.abs(box.centreX() - column) < ROW_MM)
                    .map(box -> Double.valueOf(box.centreY())).sorted().toList()), reach);
        }
        return new Snapped(x.orElse(grid(wanted.x())), y.orElse(grid(wanted.y())), line(x), line(y));
    }

    private static @Nullable Double line(OptionalDouble found) {
        return found.isPresent() ? Double.valueOf(found.getAsDouble()) : null;
    }

    /** On the grid. */
    public static double grid(double mm) {
        return Math.rint(mm / GRID_MM) * GRID_MM;
    }

    /** The places as far beyond a row, or in the gap of a row, as its neighbours are apart. */
    private static List<Double> evenly(List<Double> row) {
        List<Double> places = new ArrayList<>();
        for (int i = 0; i + 1 < row.size(); i++) {
            double one = row.get(i).doubleValue();
            double other = row.get(i + 1).doubleValue();
            places.add(Double.valueOf(2 * other - one));
            places.add(Double.valueOf(2 * one - other));
            places.add(Double.valueOf((one + other) / 2));
        }
        return Objects.requireNonNull(places);
    }

    private static OptionalDouble nearest(double wanted, List<Double> places, double reach) {
        double best = reach;
        OptionalDouble found = OptionalDouble.empty();
        for (Double place : places) {
            double off = Math.abs(place.doubleValue() - wanted);
            if (off <= best) {
                best = off;
                found = OptionalDouble.of(place.doubleValue());
            }
        }
        return found;
    }
}
