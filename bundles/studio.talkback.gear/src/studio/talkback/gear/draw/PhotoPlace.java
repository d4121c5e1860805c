package studio.talkback.gear.draw;

import studio.talkback.gear.panel.Box;
import studio.talkback.model.Panel;

/**
 * Where the photo that is drawn over lies on its panel, in millimetres; its height follows from its proportions.
 *
 * @param x     its left edge
 * @param y     its top edge
 * @param width how wide it lies; more than nothing
 */
public record PhotoPlace(double x, double y, double width) {

    private static final double LEAST_MM = 5;

    /** Where it lies now. */
    public static PhotoPlace of(Panel panel) {
        return new PhotoPlace(panel.getPhotoXMm(), panel.getPhotoYMm(),
                panel.getPhotoWidthMm() > 0 ? panel.getPhotoWidthMm() : panel.getWidthMm());
    }

    /** Its box, where it is so many times as high as wide. */
    public Box box(double proportion) {
        return new Box(x, y, width, width * proportion);
    }

    /**
     * Where it lies once the unit in it lies on the panel.
     *
     * @param topLeft     where the top left corner of the unit is seen now
     * @param bottomRight where its bottom right corner is seen now
     * @param panel       what it is to lie on
     * @return as it is where the two points are not apart
     */
    public PhotoPlace onto(At topLeft, At bottomRight, Panel panel) {
        double across = bottomRight.x() - topLeft.x();
        double down = bottomRight.y() - topLeft.y();
        if (across < LEAST_MM || down <= 0) {
            return this;
        }
        double factor = panel.getWidthMm() / across;
        // The width is what is right; a photo that is taken from above or below is not as high.
        double middle = (topLeft.y() + bottomRight.y()) / 2;
        return new PhotoPlace((x - topLeft.x()) * factor, panel.getHeightMm() / 2 + (y - middle) * factor, width * factor);
    }

    /** Moved. */
    public PhotoPlace moved(double dx, double dy) {
        return new PhotoPlace(x + dx, y + dy, width);
    }

    /** As wide as this around the corner that is opposite to the one that is dragged. */
    public PhotoPlace sized(double newWidth, boolean leftStays, boolean topStays, double proportion) {
        double wide = Math.max(LEAST_MM, newWidth);
        return new PhotoPlace(leftStays ? x : x + width - wide, topStays ? y : y + (width - wide) * proportion, wide);
    }
}
