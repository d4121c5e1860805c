package studio.talkback.console.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.console.diff.StripEq;
import studio.talkback.console.diff.StripPair;
import studio.talkback.console.eq.EqCurve;
import studio.talkback.ui.Palette;

/** The curves of a strip's equaliser in its two states, from 20 Hz to 20 kHz; one that is switched off is dashed. */
final class EqPicture {

    private static final int POINTS = 64;
    private static final double LOWEST = 20;
    private static final double DECADES = 3;
    private static final double MOST_DECIBEL = 18;

    private final double @Nullable [] before;
    private final double @Nullable [] after;
    private final boolean wasOn;
    private final boolean isOn;
    private final boolean differs;

    /** Reckons the curves of a strip. */
    EqPicture(StripPair strip) {
        EqCurve old = StripEq.before(strip);
        EqCurve now = StripEq.after(strip);
        before = old == null ? null : points(old);
        after = now == null ? null : points(now);
        wasOn = old != null && old.on();
        isOn = now != null && now.on();
        differs = old != null && now != null && !old.equals(now);
    }

    private static double[] points(EqCurve curve) {
        double[] points = new double[POINTS];
        for (int i = 0; i < POINTS; i++) {
            points[i] = curve.decibel(LOWEST * Math.pow(10, DECADES * i / (POINTS - 1)));
        }
        return points;
    }

    /** Draws them; the first one again behind the second where they differ, so that one sees what moved. */
    void draw(GC gc, Rectangle left, Rectangle right) {
        ground(gc, left);
        ground(gc, right);
        line(gc, left, before, wasOn, Palette.TEXT);
        if (differs) {
            line(gc, right, before, wasOn, Palette.QUIET);
        }
        line(gc, right, after, isOn, differs ? Palette.CAUTION : Palette.TEXT);
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void ground(GC gc, Rectangle at) {
        gc.setBackground(Palette.GROUND.color());
        gc.fillRectangle(at.x, at.y + 2, at.width, at.height - 4);
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(at.x, at.y + at.height / 2, at.x + at.width - 1, at.y + at.height / 2);
        for (int decade = 1; decade <= DECADES; decade++) {
            // 100 Hz, 1 kHz, 10 kHz
            int x = at.x + (int) ((decade - 1 + Math.log10(100 / LOWEST)) / DECADES * (at.width - 1));
            gc.drawLine(x, at.y + 2, x, at.y + at.height - 3);
        }
    }

    private static void line(GC gc, Rectangle at, double @Nullable [] decibel, boolean on, Palette ink) {
        if (decibel == null) {
            return;
        }
        int[] points = new int[2 * POINTS];
        double half = at.height / 2.0 - 4;
        for (int i = 0; i < POINTS; i++) {
            points[2 * i] = at.x + i * (at.width - 1) / (POINTS - 1);
            points[2 * i + 1] = at.y + (int) Math.round(at.height / 2.0
                    - Math.clamp(decibel[i], -MOST_DECIBEL, MOST_DECIBEL) / MOST_DECIBEL * half);
        }
        gc.setForeground(ink.color());
        gc.setLineWidth(ink == Palette.QUIET ? 1 : 2);
        gc.setLineStyle(on ? SWT.LINE_SOLID : SWT.LINE_DOT);
        gc.drawPolyline(points);
    }
}
