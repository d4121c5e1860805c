package studio.talkback.gear.draw;

/**
 * A point on a panel, in millimetres from its top left corner.
 *
 * @param x to the right
 * @param y down
 */
public record At(double x, double y) {

    /** Moved. */
    public At moved(double dx, double dy) {
        return new At(x + dx, y + dy);
    }
}
