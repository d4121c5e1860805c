package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.panel.Box;

/**
 * Where everything of drawn bays lies, from the top left corner, in the unit of its measures. Rows stand in pairs, sources
 * above and destinations below; their labels are outside, and the cords hang between them.
 */
public final class BayLayout {

    /**
     * How large things are, all in one unit.
     *
     * @param pitch   from one point to the next
     * @param radius  of a point
     * @param label   how high the room of a label is
     * @param hang    how high the room between the two rows of a pair is, in which cords hang
     * @param caption how high the name of a bay is
     * @param margin  around all of it
     */
    public record Measures(double pitch, double radius, double label, double hang, double caption, double margin) {
    }

    /** A cord as a Bézier curve: its ends and their handles. */
    public record Curve(double x1, double y1, double handle1, double handle2, double x2, double y2) {

        /** What it cannot leave. */
        public Box bounds() {
            double left = Math.min(x1, x2);
            double top = Math.min(Math.min(y1, y2), Math.min(handle1, handle2));
            double bottom = Math.max(Math.max(y1, y2), Math.max(handle1, handle2));
            return new Box(left, top, Math.max(x1, x2) - left, bottom - top);
        }

        /** Its place across, from 0 at its beginning to 1 at its end. Both handles stand above or below their ends. */
        public double x(double part) {
            return x1 + (x2 - x1) * part * part * (3 - 2 * part);
        }

        /** Its place down, from 0 at its beginning to 1 at its end. */
        public double y(double part) {
            double rest = 1 - part;
            return rest * rest * rest * y1 + 3 * rest * rest * part * handle1 + 3 * rest * part * part * handle2
                    + part * part * part * y2;
        }
    }

    /** Cords of one length hang at several heights, so that they do not lie on each other. */
    private static final int HEIGHTS = 5;

    private final Bays bays;
    private final Measures measures;
    private final List<Box> places = new ArrayList<>();
    private double width;
    private double height;

    /** Lays out all bays, one below the other. */
    public BayLayout(Bays bays, Measures measures) {
        this.bays = bays;
        this.measures = measures;
        double y = measures.margin() / 2;
        for (Bay bay : bays.all()) {
            double wide = bay.columns() * measures.pitch();
            double high = measures.caption() + Math.floorDiv(bay.rows(), 2) * pair() + bay.rows() % 2 * single();
            places.add(new Box(measures.margin(), y, wide, high));
            width = Math.max(width, wide + 2 * measures.margin());
            y += high + measures.margin() / 2;
        }
        height = y;
    }

    private double pair() {
        return 2 * measures.label() + 4 * measures.radius() + measures.hang();
    }

    private double single() {
        return measures.label() + 2 * measures.radius() + measures.hang() / 2;
    }

    /** How wide all of it is. */
    public double width() {
        return width;
    }

    /** How high all of it is. */
    public double height() {
        return height;
    }

    /** What everything is measured with. */
    public Measures measures() {
        return measures;
    }

    /** The place of a bay, its name at the top of it. */
    public Box place(int bay) {
        return Objects.requireNonNull(places.get(bay));
    }

    /** Whether a point is in the lower row of a pair: its label is below it and its cord goes upwards. */
    public static boolean isLower(BayPoint point) {
        return point.row() % 2 == 0;
    }

    /** The middle of a point across. */
    public double x(BayPoint point) {
        return place(point.bay()).x() + (point.column() - 0.5) * measures.pitch();
    }

    /** The middle of a point down. */
    public double y(BayPoint point) {
        double top = place(point.bay()).y() + measures.caption() + Math.floorDiv(point.row() - 1, 2) * pair();
        double upper = top + measures.label() + measures.radius();
        return isLower(point) ? upper + 2 * measures.radius() + measures.hang() : upper;
    }

    /**
     * The middle down of one of several marks at a point: they stand in a row towards the cords, so that all of them are read.
     *
     * @param place of them, from 0, which is in the point
     */
    public double y(BayPoint point, int place) {
        return y(point) + (isLower(point) ? -1 : 1) * place * 2.1 * measures.radius();
    }

    /** The room of a point's label. */
    public Box label(BayPoint point) {
        double middle = y(point);
        double top = isLower(point) ? middle + measures.radius() : middle - measures.radius() - measures.label();
        return new Box(x(point) - measures.pitch() / 2, top, measures.pitch(), measures.label());
    }

    /** The room of a point with its label. */
    public Box cell(BayPoint point) {
        return label(point).with(Box.around(x(point), y(point), measures.pitch(), 2 * measures.radius()));
    }

    /** The point at a place; null where there is none. */
    public @Nullable BayPoint at(double x, double y) {
        for (Bay bay : bays.all()) {
            if (place(bay.points().getFirst().bay()).holds(x, y)) {
                return bay.points().stream().filter(point -> cell(point).grown(measures.radius() / 2).holds(x, y)).findFirst().orElse(null);
            }
        }
        return null;
    }

    /**
     * A cord between two points.
     *
     * @param number of the cord; cords of other numbers hang at other heights
     */
    public Curve curve(BayPoint from, BayPoint to, int number) {
        boolean facing = from.bay() == to.bay() && (from.row() - 1) / 2 == (to.row() - 1) / 2 && from.row() != to.row();
        double part = (facing ? 0.55 : 0.75) + 0.1 * (number % HEIGHTS);
        double down = measures.hang() * part;
        return new Curve(x(from), y(from), y(from) + (isLower(from) ? -down : down), y(to) + (isLower(to) ? -down : down), x(to), y(to));
    }
}
