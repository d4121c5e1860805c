package studio.talkback.gear.panel;

/**
 * A rectangle on a panel, in millimetres from its top left corner.
 *
 * @param x      its left edge
 * @param y      its top edge
 * @param width  not negative
 * @param height not negative
 */
public record Box(double x, double y, double width, double height) {

    /** The one of this size around a point. */
    public static Box around(double x, double y, double width, double height) {
        return new Box(x - width / 2, y - height / 2, width, height);
    }

    /** The smallest one that holds both. */
    public Box with(Box other) {
        double left = Math.min(x, other.x);
        double top = Math.min(y, other.y);
        return new Box(left, top, Math.max(x + width, other.x + other.width) - left,
                Math.max(y + height, other.y + other.height) - top);
    }

    /** As much larger on each side; smaller where that is negative. */
    public Box grown(double mm) {
        return new Box(x - mm, y - mm, width + 2 * mm, height + 2 * mm);
    }

    /** Moved. */
    public Box moved(double dx, double dy) {
        return new Box(x + dx, y + dy, width, height);
    }

    /** Whether they have an area in common. */
    public boolean meets(Box other) {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }

    /** Whether the other one lies within. */
    public boolean holds(Box other) {
        return other.x >= x && other.y >= y && other.x + other.width <= x + width && other.y + other.height <= y + height;
    }

    /** Whether a point lies within. */
    public boolean holds(double px, double py) {
        return px >= x && px < x + width && py >= y && py < y + height;
    }

    /** Its middle across. */
    public double centreX() {
        return x + width / 2;
    }

    /** Its middle down. */
    public double centreY() {
        return y + height / 2;
    }
}
