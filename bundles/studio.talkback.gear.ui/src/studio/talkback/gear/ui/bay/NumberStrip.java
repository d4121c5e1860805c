package studio.talkback.gear.ui.bay;

import studio.talkback.gear.bay.BayLayout;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.panel.Box;

/** The strip between a row of points and its labels, in which the columns are numbered. */
final class NumberStrip {

    /** How high it is. */
    static final double PIXELS = 15;

    private NumberStrip() {
    }

    /** The middle of a column's number down. */
    static double middle(BayLayout layout, BayPoint point) {
        Box room = layout.label(point);
        return BayLayout.isLower(point) ? room.y() + PIXELS / 2 : room.y() + room.height() - PIXELS / 2;
    }

    /** What it leaves for the label. */
    static Box label(BayLayout layout, BayPoint point) {
        Box room = layout.label(point);
        return new Box(room.x(), BayLayout.isLower(point) ? room.y() + PIXELS : room.y(), room.width(), room.height() - PIXELS);
    }
}
