package studio.talkback.gear.scale;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import studio.talkback.model.Control;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.Taper;

/**
 * Which number stands where on the way of a control. Between two marks it goes evenly, or by equal ratios where the taper is
 * logarithmic; without marks from the lowest to the highest number by the taper alone.
 */
final class NumberCurve {

    /** An audio taper has a tenth of its range at half of its way, as potentiometers with the letter A do. */
    private static final double AUDIO_BASE = 81;

    /**
     * A known place.
     *
     * @param travel from 0 to 1
     * @param number in the unit of the control
     */
    private record Point(double travel, double number) {
    }

    private final List<Point> points;
    private final Taper taper;

    private NumberCurve(List<Point> points, Taper taper) {
        this.points = points;
        this.taper = taper;
    }

    static NumberCurve of(Control control) {
        List<Point> points = new ArrayList<>();
        for (ScaleMark mark : control.getMarks()) {
            if (mark.getNumber() != null) {
                points.add(new Point(mark.getTravel(), mark.getNumber().doubleValue()));
            }
        }
        points.sort(Comparator.comparingDouble(Point::travel));
        Double minimum = control.getMinimum();
        Double maximum = control.getMaximum();
        Taper taper = Objects.requireNonNull(control.getTaper());
        if (points.size() < 2) {
            points.clear();
            points.add(new Point(0, minimum == null ? 0 : minimum.doubleValue()));
            points.add(new Point(1, maximum == null ? 1 : maximum.doubleValue()));
            return new NumberCurve(points, taper);
        }
        // Beyond its outermost marks it goes on as between the last two of them, to a word such as infinity or its own end.
        beyond(points, taper);
        return new NumberCurve(points, taper == Taper.LOG && points.stream().allMatch(point -> point.number() > 0) ? Taper.LOG
                : Taper.LINEAR);
    }

    private static void beyond(List<Point> points, Taper taper) {
        Point first = points.getFirst();
        Point last = points.getLast();
        if (last.travel() < 1) {
            points.add(new Point(1, further(points.get(points.size() - 2), last, 1, taper)));
        }
        if (first.travel() > 0) {
            points.addFirst(new Point(0, further(points.get(1), first, 0, taper)));
        }
    }

    private static double further(Point inner, Point outer, double travel, Taper taper) {
        double part = (travel - outer.travel()) / (outer.travel() - inner.travel());
        return taper == Taper.LOG && outer.number() > 0 && inner.number() > 0
                ? outer.number() * Math.pow(outer.number() / inner.number(), part)
                : outer.number() + (outer.number() - inner.number()) * part;
    }

    double number(double travel) {
        int segment = 0;
        while (segment < points.size() - 2 && travel > points.get(segment + 1).travel()) {
            segment++;
        }
        Point from = points.get(segment);
        Point to = points.get(segment + 1);
        double part = to.travel() == from.travel() ? 0 : (travel - from.travel()) / (to.travel() - from.travel());
        return between(from.number(), to.number(), part);
    }

    private double between(double from, double to, double part) {
        return switch (taper) {
        case LOG -> from > 0 && to > 0 ? from * Math.pow(to / from, part) : from + (to - from) * part;
        case AUDIO -> from + (to - from) * (Math.pow(AUDIO_BASE, part) - 1) / (AUDIO_BASE - 1);
        case REVERSE_AUDIO -> to - (to - from) * (Math.pow(AUDIO_BASE, 1 - part) - 1) / (AUDIO_BASE - 1);
        default -> from + (to - from) * part;
        };
    }

    /** The first place with this number; the way of a control goes in one direction only. */
    double travel(double number) {
        int segment = 0;
        boolean rising = points.getLast().number() >= points.getFirst().number();
        while (segment < points.size() - 2 && (rising ? number > points.get(segment + 1).number()
                : number < points.get(segment + 1).number())) {
            segment++;
        }
        Point from = points.get(segment);
        Point to = points.get(segment + 1);
        return from.travel() + (to.travel() - from.travel()) * part(from.number(), to.number(), number);
    }

    private double part(double from, double to, double number) {
        if (to == from) {
            return 0;
        }
        double linear = (number - from) / (to - from);
        return switch (taper) {
        case LOG -> from > 0 && to > 0 && number > 0 ? Math.log(number / from) / Math.log(to / from) : linear;
        case AUDIO -> Math.log(Math.max(0, linear) * (AUDIO_BASE - 1) + 1) / Math.log(AUDIO_BASE);
        case REVERSE_AUDIO -> 1 - Math.log(Math.max(0, 1 - linear) * (AUDIO_BASE - 1) + 1) / Math.log(AUDIO_BASE);
        default -> linear;
        };
    }
}
