package studio.talkback.gear.ui.draw;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.draw.At;
import studio.talkback.gear.draw.Parts;
import studio.talkback.gear.panel.Box;
import studio.talkback.model.Identified;
import studio.talkback.model.MarkKind;
import studio.talkback.model.PanelMark;

/** What is seen over a drawing while it is made: what is selected, what it is resized by, the cursor, lines it snapped to. */
final class DrawMarks {

    /** Seen on light and on dark panels alike, with a dark line around it. */
    private static final RGB LIT = new RGB(0x4F, 0xB4, 0xFF);
    private static final RGB AROUND = new RGB(0x10, 0x12, 0x16);
    private static final int HANDLE = 8;
    private static final int GAP = 3;
    private static final int CROSS = 9;

    private final DrawCanvas canvas;
    private final Drawing drawing;
    private @Nullable Rectangle band;
    private @Nullable Double lineX;
    private @Nullable Double lineY;
    private @Nullable At corner;
    private boolean photo;

    DrawMarks(DrawCanvas canvas, Drawing drawing) {
        this.canvas = canvas;
        this.drawing = drawing;
    }

    /** A rubber band, in pixels; null for none. */
    void band(@Nullable Rectangle area) {
        band = area;
        canvas.redraw();
    }

    /** The lines that what is dragged snapped to, in millimetres; null for none. */
    void lines(@Nullable Double x, @Nullable Double y) {
        if (!Objects.equals(x, lineX) || !Objects.equals(y, lineY)) {
            lineX = x;
            lineY = y;
            canvas.redraw();
        }
    }

    /** Whether the photo is what is moved, and the first of two corners that was pointed at. */
    void photo(boolean moved, @Nullable At first) {
        photo = moved;
        corner = first;
        canvas.redraw();
    }

    /** What a part is made larger by; null for one that has no size of its own. */
    @Nullable Rectangle handle(Identified part) {
        if (part instanceof PanelMark mark && mark.getKind() == MarkKind.TEXT) {
            return null;
        }
        Rectangle body = canvas.pixels(Parts.body(part));
        return new Rectangle(body.x + body.width - HANDLE / 2 + GAP, body.y + body.height - HANDLE / 2 + GAP, HANDLE, HANDLE);
    }

    /** The corners of the photo, from the top left one clockwise, in pixels. */
    static List<Rectangle> corners(Rectangle picture) {
        int right = picture.x + picture.width;
        int bottom = picture.y + picture.height;
        return List.of(square(picture.x, picture.y), square(right, picture.y), square(right, bottom),
                square(picture.x, bottom));
    }

    private static Rectangle square(int x, int y) {
        return new Rectangle(x - HANDLE, y - HANDLE, 2 * HANDLE, 2 * HANDLE);
    }

    void draw(GC gc) {
        gc.setAntialias(SWT.OFF);
        Box picture = canvas.photoBox();
        if (photo && picture != null) {
            Rectangle frame = canvas.pixels(picture);
            frame(gc, frame, SWT.LINE_DASH);
            corners(frame).forEach(each -> knob(gc, each));
        }
        List<Identified> all = Parts.all(canvas.shown());
        List<Identified> selected = all.stream().filter(drawing::isSelected).toList();
        for (Identified part : selected) {
            Rectangle body = canvas.pixels(Parts.body(part));
            frame(gc, new Rectangle(body.x - GAP, body.y - GAP, body.width + 2 * GAP, body.height + 2 * GAP), SWT.LINE_SOLID);
        }
        Rectangle handle = selected.size() == 1 && !photo ? handle(selected.getFirst()) : null;
        if (handle != null) {
            knob(gc, handle);
        }
        Rectangle size = canvas.getClientArea();
        ink(gc, LIT, 1, SWT.LINE_DOT);
        Double x = lineX;
        if (x != null) {
            int at = canvas.toPixels(new At(x.doubleValue(), 0)).x;
            gc.drawLine(at, 0, at, size.height);
        }
        Double y = lineY;
        if (y != null) {
            int at = canvas.toPixels(new At(0, y.doubleValue())).y;
            gc.drawLine(0, at, size.width, at);
        }
        Rectangle rubber = band;
        if (rubber != null) {
            frame(gc, rubber, SWT.LINE_DOT);
        }
        At first = corner;
        if (first != null) {
            cross(gc, canvas.toPixels(first));
        }
        if (canvas.isFocusControl() && drawing.isCursorShown()) {
            cross(gc, canvas.toPixels(drawing.cursor()));
        }
    }

    private static void ink(GC gc, RGB colour, int width, int style) {
        gc.setForeground(new Color(colour));
        gc.setLineWidth(width);
        gc.setLineStyle(style);
    }

    private static void frame(GC gc, Rectangle area, int style) {
        ink(gc, AROUND, 3, SWT.LINE_SOLID);
        gc.drawRectangle(area);
        ink(gc, LIT, 1, style);
        gc.drawRectangle(area);
    }

    private static void knob(GC gc, Rectangle area) {
        gc.setBackground(new Color(LIT));
        gc.fillRectangle(area);
        ink(gc, AROUND, 1, SWT.LINE_SOLID);
        gc.drawRectangle(area);
    }

    private static void cross(GC gc, Point at) {
        for (int width = 3; width >= 1; width -= 2) {
            ink(gc, width == 3 ? AROUND : LIT, width, SWT.LINE_SOLID);
            gc.drawLine(at.x - CROSS, at.y, at.x + CROSS, at.y);
            gc.drawLine(at.x, at.y - CROSS, at.x, at.y + CROSS);
        }
    }
}
