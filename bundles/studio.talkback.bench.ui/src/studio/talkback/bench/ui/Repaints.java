package studio.talkback.bench.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Display;

/** What is drawn of a canvas, and when. */
final class Repaints {

    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long SETTLED_NANOS = 20_000_000L;

    private final Canvas canvas;
    private int painted;
    private long most;

    Repaints(Canvas canvas) {
        this.canvas = canvas;
        canvas.addListener(SWT.Paint, event -> {
            painted++;
            most = Math.max(most, (long) event.width * event.height);
        });
    }

    /** How long it takes from now until the canvas has drawn what is asked of it, in nanoseconds. */
    long time(Runnable asked) {
        int before = painted;
        Display display = canvas.getDisplay();
        long start = System.nanoTime();
        asked.run();
        canvas.update();
        while (painted == before && System.nanoTime() - start < PATIENCE_NANOS) {
            display.readAndDispatch();
        }
        if (painted == before) {
            throw new IllegalStateException("nothing was drawn");
        }
        return System.nanoTime() - start;
    }

    /** Lets everything be drawn that is still to be. */
    void settle() {
        long end = System.nanoTime() + SETTLED_NANOS;
        while (System.nanoTime() < end) {
            canvas.getDisplay().readAndDispatch();
        }
    }

    /** The most pixels that were drawn at once since {@link #forget()}. */
    long most() {
        return most;
    }

    /** Forgets how much was drawn. */
    void forget() {
        most = 0;
    }
}
