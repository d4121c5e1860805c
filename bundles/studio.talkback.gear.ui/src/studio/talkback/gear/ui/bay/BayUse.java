package studio.talkback.gear.ui.bay;

import studio.talkback.gear.bay.BayPoint;

/** What a drawn bay is used for: what becomes of keys and of the mouse, and of what is to be said. */
public interface BayUse {

    /** For bays that are only looked at. */
    BayUse NOTHING = new BayUse() {
    };

    /** Whether cords can be plugged: Enter and dragging begin one, Delete pulls. */
    default boolean plugs() {
        return false;
    }

    /** Whether labels are typed at the points: a letter begins one, Delete takes it away. Else letters find a point. */
    default boolean labels() {
        return false;
    }

    /** A cord was plugged from one point to another. */
    default void plugged(BayPoint from, BayPoint to) {
        // Only looked at.
    }

    /** The cords in a point were pulled. */
    default void pulled(BayPoint point) {
        // Only looked at.
    }

    /** A label was typed at a point; empty where it was taken away. */
    default void labelled(BayPoint point, String label) {
        // Only looked at.
    }

    /** Another point has the keyboard. */
    default void chosen(BayPoint point) {
        // Nobody follows.
    }

    /** Space was pressed on a point. */
    default void ticked(BayPoint point) {
        // Nothing is ticked.
    }

    /** There is something to say; empty for nothing. */
    default void told(String line) {
        // Nobody reads it.
    }
}
