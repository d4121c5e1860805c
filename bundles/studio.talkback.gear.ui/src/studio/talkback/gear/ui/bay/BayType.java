package studio.talkback.gear.ui.bay;

import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Transform;

import studio.talkback.gear.panel.Box;

/** The type on drawn bays, as large as there is room for at a zoom. To be disposed. */
final class BayType {

    private static final double POINTS_PER_INCH = 72;
    private static final double SMALLEST_PIXELS = 9.5;
    private static final double LARGEST_PIXELS = 15;
    private static final double NUMBERS = 0.86;
    /** From this pitch on there is room for words beside each other. */
    private static final double LYING_PITCH = 70;
    private static final double LINE = 1.25;
    private static final int MOST_LINES = 3;

    private final Font label;
    private final Font number;
    private final Transform turned;
    private final Transform base;
    private final double pixels;
    private double left;
    private double top;

    BayType(Device device, double pitch) {
        FontData system = Objects.requireNonNull(device.getSystemFont().getFontData()[0]);
        pixels = Math.clamp(pitch * (isLying(pitch) ? 0.15 : 0.42), SMALLEST_PIXELS, LARGEST_PIXELS);
        double points = pixels * POINTS_PER_INCH / device.getDPI().y;
        label = new Font(device, system.getName(), (int) Math.max(1, Math.round(points)), SWT.NORMAL);
        number = new Font(device, system.getName(), (int) Math.max(1, Math.round(points * NUMBERS)), SWT.BOLD);
        turned = new Transform(device);
        base = new Transform(device);
    }

    /** What is drawn next is seen from this corner. */
    void place(GC gc, double x, double y) {
        left = x;
        top = y;
        base.setElements(1, 0, 0, 1, (float) x, (float) y);
        gc.setTransform(base);
    }

    void dispose() {
        label.dispose();
        number.dispose();
        turned.dispose();
        base.dispose();
    }

    /** Whether labels lie; else they stand, and are read from below. */
    static boolean isLying(double pitch) {
        return pitch >= LYING_PITCH;
    }

    /** How high a label's room is, in pixels. */
    static double labelHeight(double pitch) {
        return isLying(pitch) ? 4.6 * Math.clamp(pitch * 0.15, SMALLEST_PIXELS, LARGEST_PIXELS) + NumberStrip.PIXELS
                : Math.clamp(pitch * 3.5, 94, 170) + NumberStrip.PIXELS;
    }

    /** A text around a point, in the small bold type of numbers. */
    void number(GC gc, String text, double x, double y) {
        gc.setFont(number);
        Point size = gc.textExtent(text, SWT.DRAW_TRANSPARENT);
        gc.drawText(text, (int) Math.round(x - size.x / 2.0), (int) Math.round(y - size.y / 2.0), SWT.DRAW_TRANSPARENT);
    }

    /**
     * A label in its room, broken into lines and shortened where it would not fit.
     *
     * @param atBottom whether it stands on the lower edge of the room, else it hangs from the upper one
     */
    void label(GC gc, String text, Box room, double pitch, boolean atBottom) {
        gc.setFont(label);
        if (isLying(pitch)) {
            lying(gc, text, room, atBottom);
        } else {
            standing(gc, text, room, atBottom);
        }
    }

    private void lying(GC gc, String text, Box room, boolean atBottom) {
        String[] lines = LabelLines.of(gc, text, (int) room.width() - 4, MOST_LINES);
        double high = pixels * LINE;
        double first = atBottom ? room.y() + room.height() - high * lines.length : room.y();
        for (int i = 0; i < lines.length; i++) {
            int width = gc.textExtent(lines[i], SWT.DRAW_TRANSPARENT).x;
            gc.drawText(Objects.requireNonNull(lines[i]), (int) Math.round(room.centreX() - width / 2.0),
                    (int) Math.round(first + i * high), SWT.DRAW_TRANSPARENT);
        }
    }

    /** Read from below: the first line is the left one. */
    private void standing(GC gc, String text, Box room, boolean atBottom) {
        String[] lines = LabelLines.of(gc, text, (int) room.height() - 4, room.width() > 2 * pixels ? 2 : 1);
        double across = pixels * 1.12;
        int longest = 0;
        for (String line : lines) {
            longest = Math.max(longest, gc.textExtent(line, SWT.DRAW_TRANSPARENT).x);
        }
        double bottom = atBottom ? room.y() + room.height() : room.y() + longest;
        double begin = room.centreX() - across * lines.length / 2;
        int leading = gc.getFontMetrics().getHeight();
        for (int i = 0; i < lines.length; i++) {
            turned.setElements(0, -1, 1, 0, Math.round(left + begin + i * across + (across - leading) / 2), Math.round(top + bottom));
            gc.setTransform(turned);
            gc.drawText(Objects.requireNonNull(lines[i]), 0, 0, SWT.DRAW_TRANSPARENT);
        }
        gc.setTransform(base);
    }
}
