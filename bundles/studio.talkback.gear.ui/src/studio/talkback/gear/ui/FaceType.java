package studio.talkback.gear.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Transform;

/** The type of what is printed on panels: one large size of it, which is drawn smaller, so that it is right at any zoom. */
final class FaceType {

    private static final int POINTS = 48;
    /** The height of capitals without serifs, as a part of their size; the usual fonts have 0.71 to 0.73. */
    private static final double CAPITALS = 0.72;
    private static final double POINTS_PER_INCH = 72;

    private final Font plain;
    private final Font bold;
    private final Transform transform;
    private final double capitals;
    private final Map<String, Integer> widths = new HashMap<>();

    FaceType(Device device) {
        FontData system = Objects.requireNonNull(device.getSystemFont().getFontData()[0]);
        plain = new Font(device, system.getName(), POINTS, SWT.NORMAL);
        bold = new Font(device, system.getName(), POINTS, SWT.BOLD);
        transform = new Transform(device);
        capitals = POINTS * device.getDPI().y / POINTS_PER_INCH * CAPITALS;
    }

    void dispose() {
        plain.dispose();
        bold.dispose();
        transform.dispose();
    }

    /**
     * Draws a text around a point.
     *
     * @param x        its middle in pixels
     * @param y        the middle of its capitals in pixels
     * @param capital  the height of its capitals in pixels
     * @param widest   how wide it may be at most in pixels; it is condensed where it would be wider
     */
    void draw(GC gc, String text, double x, double y, double capital, double widest, boolean inBold) {
        gc.setFont(inBold ? bold : plain);
        int width = widths.computeIfAbsent((inBold ? "b" : "p") + text,
                key -> Integer.valueOf(gc.textExtent(text, SWT.DRAW_TRANSPARENT).x)).intValue();
        double high = capital / capitals;
        double wide = width * high > widest ? widest / width : high;
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        transform.setElements((float) wide, 0, 0, (float) high, (float) (x - width * wide / 2),
                (float) (y - (ascent - capitals / 2) * high));
        gc.setTransform(transform);
        gc.drawText(text, 0, 0, SWT.DRAW_TRANSPARENT);
    }

    /** Puts what is drawn next in a place: its units are hundredths of a millimetre. */
    void place(GC gc, double x, double y, double pixelsPerUnit) {
        transform.setElements((float) pixelsPerUnit, 0, 0, (float) pixelsPerUnit, (float) x, (float) y);
        gc.setTransform(transform);
    }
}
