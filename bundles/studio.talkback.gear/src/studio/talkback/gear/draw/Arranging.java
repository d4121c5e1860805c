package studio.talkback.gear.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.Identified;

/** Where parts go when they are aligned or spread evenly, by the boxes of their bodies. */
public final class Arranging {

    /** Along which line they are put. */
    public enum Line {
        LEFT, CENTRE, RIGHT, TOP, MIDDLE, BOTTOM
    }

    private Arranging() {
    }

    /** All on the line of the box around them; the first one that was chosen leads where there is a middle. */
    public static Map<Identified, At> align(List<? extends Identified> parts, Line line) {
        Map<Identified, At> places = new LinkedHashMap<>();
        Box all = Parts.around(parts);
        if (all == null) {
            return places;
        }
        Box first = Parts.body(parts.getFirst());
        for (Identified part : parts) {
            Box body = Parts.body(part);
            places.put(part, switch (line) {
            case LEFT -> Parts.at(part).moved(all.x() - body.x(), 0);
            case CENTRE -> Parts.at(part).moved(first.centreX() - body.centreX(), 0);
            case RIGHT -> Parts.at(part).moved(all.x() + all.width() - body.x() - body.width(), 0);
            case TOP -> Parts.at(part).moved(0, all.y() - body.y());
            case MIDDLE -> Parts.at(part).moved(0, first.centreY() - body.centreY());
            case BOTTOM -> Parts.at(part).moved(0, all.y() + all.height() - body.y() - body.height());
            });
        }
        return places;
    }

    /** The middles evenly between those of the outermost two. */
    public static Map<Identified, At> spread(List<? extends Identified> parts, boolean across) {
        List<Identified> sorted = new ArrayList<>(parts);
        sorted.sort(Comparator.comparingDouble(part -> middle(part, across)));
        Map<Identified, At> places = new LinkedHashMap<>();
        if (sorted.size() < 3) {
            return places;
        }
        double from = middle(sorted.getFirst(), across);
        double to = middle(sorted.getLast(), across);
        for (int i = 0; i < sorted.size(); i++) {
            Identified part = sorted.get(i);
            double by = from + (to - from) * i / (sorted.size() - 1) - middle(part, across);
            places.put(part, Parts.at(part).moved(across ? by : 0, across ? 0 : by));
        }
        return places;
    }

    private static double middle(Identified part, boolean across) {
        Box body = Parts.body(part);
        return across ? body.centreX() : body.centreY();
    }
}
