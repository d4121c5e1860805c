package studio.talkback.gear.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.Placed;

/** Where the faceplates of a page lie: units of a rack below each other, strips and modules side by side. In pixels. */
final class FaceArrangement {

    /** The size of the gear on a screen of 96 pixels an inch. */
    static final double PIXELS_PER_MM = 96 / 25.4;

    private static final int MARGIN = 10;
    private static final int GAP = 8;
    private static final double NARROW_MM = 70;

    /**
     * A faceplate in its place.
     *
     * @param face which one
     * @param x    its left edge
     * @param y    its top edge; its caption is above
     */
    record Place(Face face, int x, int y) {
    }

    private final List<Place> places = new ArrayList<>();
    private final double scale;
    private final int caption;
    private final Point size = new Point(0, 0);

    /**
     * @param zoom    1 is the size of the gear
     * @param caption how high the caption of each is
     */
    FaceArrangement(List<Face> faces, double zoom, int caption) {
        this.scale = zoom * PIXELS_PER_MM;
        this.caption = caption;
        int x = MARGIN;
        int y = MARGIN;
        int rowHeight = 0;
        for (Face face : faces) {
            boolean narrow = width(face) < NARROW_MM * scale;
            boolean strip = face.layout().panel().isStrip();
            if (rowHeight > 0 && !(narrow && rowHeight >= height(face))) {
                x = MARGIN;
                y += rowHeight + caption + GAP;
                rowHeight = 0;
            }
            places.add(new Place(face, x, y + caption));
            size.x = Math.max(size.x, x + width(face) + MARGIN);
            size.y = Math.max(size.y, y + caption + height(face) + MARGIN);
            rowHeight = Math.max(rowHeight, height(face));
            if (narrow) {
                x += width(face) + (strip ? 1 : GAP);
            } else {
                x = MARGIN;
                y += rowHeight + caption + GAP;
                rowHeight = 0;
            }
        }
    }

    /** The zoom at which the widest one fits into a width; strips are as large as the gear. */
    static double fitting(List<Face> faces, int width, double least, double most) {
        double widest = faces.stream().mapToDouble(face -> face.layout().panel().getWidthMm()).max().orElse(0);
        return widest < NARROW_MM ? 1
                : Math.max(least, Math.min(most, (width - 2 * MARGIN) / (widest * PIXELS_PER_MM)));
    }

    /** All of them. */
    List<Place> places() {
        return places;
    }

    /** How much room all of them take. */
    Point size() {
        return size;
    }

    /** Pixels per millimetre. */
    double scale() {
        return scale;
    }

    int width(Face face) {
        return (int) Math.ceil(face.layout().panel().getWidthMm() * scale);
    }

    int height(Face face) {
        return (int) Math.ceil(face.layout().panel().getHeightMm() * scale);
    }

    /** The room of the caption of a faceplate. */
    Rectangle caption(Place place) {
        return new Rectangle(place.x(), place.y() - caption, width(place.face()), caption);
    }

    /** The place of a unit; null where it is not on the page. */
    @Nullable Place place(String face) {
        return places.stream().filter(each -> each.face().id().equals(face)).findFirst().orElse(null);
    }

    /** The pixels that a part of a panel touches. */
    Rectangle pixels(Place place, Box part) {
        int left = (int) Math.floor(place.x() + part.x() * scale) - 1;
        int top = (int) Math.floor(place.y() + part.y() * scale) - 1;
        int right = (int) Math.ceil(place.x() + (part.x() + part.width()) * scale) + 1;
        int bottom = (int) Math.ceil(place.y() + (part.y() + part.height()) * scale) + 1;
        return new Rectangle(left, top, right - left, bottom - top);
    }

    /** The part of a panel that these pixels show. */
    Box part(Place place, Rectangle pixels) {
        return new Box((pixels.x - place.x()) / scale, (pixels.y - place.y()) / scale, pixels.width / scale,
                pixels.height / scale);
    }

    /** The control at a point; null where there is none. */
    @Nullable Spot at(int x, int y) {
        for (Place place : places) {
            double panelX = (x - place.x()) / scale;
            double panelY = (y - place.y()) / scale;
            for (Placed placed : place.face().layout().settable()) {
                if (placed.body().grown(0.8).holds(panelX, panelY)) {
                    return new Spot(place.face().id(), Objects.requireNonNull(placed.control().getId()));
                }
            }
        }
        return null;
    }
}
