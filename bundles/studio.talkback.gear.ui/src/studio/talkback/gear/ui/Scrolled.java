package studio.talkback.gear.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.ScrollBar;

/** What of a drawn page is in sight: its scroll bars, which are there where the page is larger than the canvas. */
public final class Scrolled {

    private static final int STEP = 40;

    private final Canvas canvas;
    private final ScrollBar across;
    private final ScrollBar down;

    /**
     * @param canvas has both scroll bars
     * @param before is run before the page moves, when somebody scrolls
     */
    public Scrolled(Canvas canvas, Runnable before) {
        this.canvas = canvas;
        across = Objects.requireNonNull(canvas.getHorizontalBar());
        down = Objects.requireNonNull(canvas.getVerticalBar());
        for (ScrollBar bar : List.of(across, down)) {
            bar.addListener(SWT.Selection, event -> {
                before.run();
                canvas.redraw();
            });
        }
    }

    /** The page has another size, in pixels, or there is more or less room for it. */
    public void fit(int width, int height) {
        Rectangle area = canvas.getClientArea();
        fit(across, width, area.width);
        fit(down, height, area.height);
    }

    private static void fit(ScrollBar bar, int size, int seen) {
        bar.setVisible(size > seen);
        bar.setValues(Math.max(0, Math.min(bar.getSelection(), size - seen)), 0, Math.max(1, Math.max(size, seen)),
                Math.max(1, seen), STEP, Math.max(STEP, seen - STEP));
    }

    /** How much of the page is out of sight on the left, in pixels. */
    public int left() {
        return across.isVisible() ? across.getSelection() : 0;
    }

    /** How much of the page is out of sight above, in pixels. */
    public int top() {
        return down.isVisible() ? down.getSelection() : 0;
    }

    /** Whether the page is wider than the canvas. */
    public boolean isWider() {
        return across.isVisible();
    }

    /** Whether the page is taller than the canvas. */
    public boolean isTaller() {
        return down.isVisible();
    }

    /** Goes back to the top left corner of the page. */
    public void toStart() {
        across.setSelection(0);
        down.setSelection(0);
    }

    /** Moves the page by pixels, as far as it goes. */
    public void by(int x, int y) {
        move(across, x);
        move(down, y);
    }

    /** Moves the page so that a place on the canvas, which may lie outside, comes into sight. */
    public void reveal(Rectangle place) {
        Rectangle area = canvas.getClientArea();
        by(way(place.x, place.width, area.width), way(place.y, place.height, area.height));
    }

    private static int way(int from, int length, int seen) {
        return from < 0 ? from - STEP : from + length > seen ? from + length - seen + STEP : 0;
    }

    private void move(ScrollBar bar, int by) {
        if (by != 0 && bar.isVisible()) {
            bar.setSelection(bar.getSelection() + by);
            canvas.redraw();
        }
    }
}
