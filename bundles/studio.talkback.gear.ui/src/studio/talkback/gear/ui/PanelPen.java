package studio.talkback.gear.ui;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.RGB;

import studio.talkback.gear.panel.Box;
import studio.talkback.gear.panel.Legend;

/** Draws on one panel in millimetres from its top left corner. */
final class PanelPen {

    private static final double UNITS_PER_MM = 100;
    private static final Map<String, RGB> COLOURS = new HashMap<>();

    private final GC gc;
    private final FaceType type;
    private final double left;
    private final double top;
    private final double pixelsPerMm;

    /**
     * @param left        of the panel, in pixels
     * @param top         of the panel, in pixels
     * @param pixelsPerMm the scale
     */
    PanelPen(GC gc, FaceType type, double left, double top, double pixelsPerMm) {
        this.gc = gc;
        this.type = type;
        this.left = left;
        this.top = top;
        this.pixelsPerMm = pixelsPerMm;
        gc.setAdvanced(true);
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        place();
    }

    /** Leaves the graphics context as it was. */
    void done() {
        gc.setTransform(null);
    }

    private void place() {
        type.place(gc, left, top, pixelsPerMm / UNITS_PER_MM);
    }

    /** A colour that is written {@code #rrggbb}; another one where it is none. */
    static RGB colour(@Nullable String written, RGB otherwise) {
        return written == null ? otherwise : COLOURS.computeIfAbsent(written, PanelPen::read);
    }

    private static RGB read(String written) {
        int value = Integer.parseInt(written.substring(1), 16);
        return new RGB(value >> 16 & 0xFF, value >> 8 & 0xFF, value & 0xFF);
    }

    static RGB mixed(RGB one, RGB other, double part) {
        return new RGB(mixed(one.red, other.red, part), mixed(one.green, other.green, part),
                mixed(one.blue, other.blue, part));
    }

    private static int mixed(int one, int other, double part) {
        return (int) Math.round(one + (other - one) * part);
    }

    /** How bright a colour is to the eye, from 0 to 1. */
    static double brightness(RGB colour) {
        return (0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue) / 255;
    }

    private static int units(double mm) {
        return (int) Math.round(mm * UNITS_PER_MM);
    }

    private void ink(RGB colour) {
        Color ink = new Color(colour);
        gc.setForeground(ink);
        gc.setBackground(ink);
    }

    private void stroke(double mm) {
        gc.setLineAttributes(new LineAttributes((float) (mm * UNITS_PER_MM), SWT.CAP_ROUND, SWT.JOIN_ROUND));
    }

    void disc(double x, double y, double radius, RGB colour) {
        ink(colour);
        gc.fillOval(units(x - radius), units(y - radius), units(2 * radius), units(2 * radius));
    }

    void circle(double x, double y, double radius, double mm, RGB colour) {
        ink(colour);
        stroke(mm);
        gc.drawOval(units(x - radius), units(y - radius), units(2 * radius), units(2 * radius));
    }

    /** A part of a circle; angles in degrees clockwise from twelve o'clock. */
    void arc(double x, double y, double radius, double from, double to, double mm, RGB colour) {
        ink(colour);
        stroke(mm);
        gc.drawArc(units(x - radius), units(y - radius), units(2 * radius), units(2 * radius), (int) Math.round(90 - from),
                (int) Math.round(from - to));
    }

    void ellipse(Box box, double mm, RGB colour, boolean filled) {
        ink(colour);
        if (filled) {
            gc.fillOval(units(box.x()), units(box.y()), units(box.width()), units(box.height()));
        } else {
            stroke(mm);
            gc.drawOval(units(box.x()), units(box.y()), units(box.width()), units(box.height()));
        }
    }

    void line(double x1, double y1, double x2, double y2, double mm, RGB colour) {
        ink(colour);
        stroke(mm);
        gc.drawLine(units(x1), units(y1), units(x2), units(y2));
    }

    /** A line of dots, which is told apart from a whole one without its colour. */
    void dashes(double x1, double y1, double x2, double y2, double mm, RGB colour) {
        ink(colour);
        LineAttributes dashed = new LineAttributes((float) (mm * UNITS_PER_MM), SWT.CAP_FLAT, SWT.JOIN_ROUND);
        dashed.style = SWT.LINE_CUSTOM;
        dashed.dash = new float[] { (float) (mm * UNITS_PER_MM * 1.4), (float) (mm * UNITS_PER_MM) };
        gc.setLineAttributes(dashed);
        gc.drawLine(units(x1), units(y1), units(x2), units(y2));
        stroke(mm);
    }

    /** From a point out of a middle, at an angle, between two distances. */
    void ray(double x, double y, double angle, double from, double to, double mm, RGB colour) {
        double sin = Math.sin(Math.toRadians(angle));
        double cos = -Math.cos(Math.toRadians(angle));
        line(x + sin * from, y + cos * from, x + sin * to, y + cos * to, mm, colour);
    }

    void fill(Box box, double rounding, RGB colour) {
        ink(colour);
        gc.fillRoundRectangle(units(box.x()), units(box.y()), units(box.width()), units(box.height()), units(2 * rounding),
                units(2 * rounding));
    }

    void frame(Box box, double rounding, double mm, RGB colour) {
        ink(colour);
        stroke(mm);
        gc.drawRoundRectangle(units(box.x()), units(box.y()), units(box.width()), units(box.height()), units(2 * rounding),
                units(2 * rounding));
    }

    /** A shape of points, in pairs of x and y. */
    void shape(RGB colour, double... points) {
        ink(colour);
        int[] corners = new int[points.length];
        for (int i = 0; i < points.length; i++) {
            corners[i] = units(points[i]);
        }
        gc.fillPolygon(corners);
    }

    void text(Legend legend, RGB colour) {
        text(legend.text(), legend.x(), legend.y(), legend.capitalMm(), legend.box().width(), legend.bold(), colour);
    }

    /** A text around a point, not wider than this. */
    void text(String text, double x, double y, double capitalMm, double widestMm, boolean bold, RGB colour) {
        ink(colour);
        type.draw(gc, Objects.requireNonNull(text), left + x * pixelsPerMm, top + y * pixelsPerMm, capitalMm * pixelsPerMm,
                widestMm * pixelsPerMm, bold);
        place();
    }
}
