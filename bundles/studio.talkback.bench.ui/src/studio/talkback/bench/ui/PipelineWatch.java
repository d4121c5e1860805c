package studio.talkback.bench.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;

/** Looks at the pipeline of a running workbench as its user does: at what is drawn. */
final class PipelineWatch {

    private static final String PIPELINE = "studio.talkback.project.ui.pipeline";
    /** What stands above the table until all rows are there; see the messages of studio.talkback.project.ui. */
    private static final String READING_REST = "Reading the rest…";
    private static final int LOOK_MILLIS = 4;
    private static final Duration PATIENCE = Objects.requireNonNull(Duration.ofMinutes(2));

    private final Display display;
    private final long usableNanos;

    private PipelineWatch(Display display, long usableNanos) {
        this.display = display;
        this.usableNanos = usableNanos;
    }

    /** Waits until the workbench is there and the first screenful of its pipeline has been drawn. */
    static PipelineWatch awaitUsable() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (PlatformUI.isWorkbenchRunning()) {
                Display display = PlatformUI.getWorkbench().getDisplay();
                if (display.syncCall(() -> Boolean.valueOf(isFilled(display))).booleanValue()) {
                    long nanos = display.syncCall(() -> {
                        draw(display);
                        return Long.valueOf(epochNanos());
                    }).longValue();
                    return new PipelineWatch(display, nanos);
                }
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("the pipeline was not filled within " + PATIENCE);
    }

    /** Waits until all rows are there and drawn; says when that was, in nanoseconds since 1970. */
    long awaitWhole() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            if (display.syncCall(() -> Boolean.valueOf(isWhole(display))).booleanValue()) {
                return display.syncCall(() -> {
                    draw(display);
                    return Long.valueOf(epochNanos());
                }).longValue();
            }
            Thread.sleep(LOOK_MILLIS);
        }
        throw new IllegalStateException("the rest of the pipeline was not read within " + PATIENCE);
    }

    /** When it was usable, in nanoseconds since 1970. */
    long usableNanos() {
        return usableNanos;
    }

    void endWorkbench() {
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    /** Does something on the UI thread. */
    <T> T ask(Supplier<T> question) {
        return Objects.requireNonNull(display.syncCall(question::get));
    }

    /** Opens the pipeline anew and waits until it is drawn with all its rows; says how many nanoseconds that took. */
    long reopen() {
        IWorkbenchPage page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
        IViewReference view = page.findViewReference(PIPELINE);
        page.hideView(view);
        handle();
        long start = System.nanoTime();
        try {
            page.showView(PIPELINE);
        } catch (PartInitException e) {
            throw new IllegalStateException(PIPELINE, e);
        }
        while (!isFilled(display) || !isWhole(display)) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        draw(display);
        long nanos = System.nanoTime() - start;
        handle();
        return nanos;
    }

    /** Types one more character to filter by and waits until the rows are drawn; says how many nanoseconds that took. */
    long key(char character) {
        Text filter = Objects.requireNonNull(find(display, Text.class));
        long start = System.nanoTime();
        filter.append(String.valueOf(character));
        draw(display);
        long nanos = System.nanoTime() - start;
        handle();
        return nanos;
    }

    /** Empties the filter. */
    void clear() {
        Objects.requireNonNull(find(display, Text.class)).setText("");
        handle();
    }

    private void handle() {
        while (display.readAndDispatch()) {
            // Until there is nothing left to do.
        }
    }

    private static boolean isFilled(Display display) {
        NatTable table = find(display, NatTable.class);
        // The heading is a row too.
        return table != null && table.isVisible() && table.getRowCount() > 1;
    }

    /** Whether nothing says that there is more to come. */
    private static boolean isWhole(Display display) {
        return find(display, Label.class, label -> READING_REST.equals(label.getText())) == null;
    }

    /** Has the table drawn, and returns when it has been. */
    private static void draw(Display display) {
        NatTable table = Objects.requireNonNull(find(display, NatTable.class));
        boolean[] drawn = { false };
        Listener listener = event -> drawn[0] = true;
        table.addListener(SWT.Paint, listener);
        table.redraw();
        while (!drawn[0]) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        table.removeListener(SWT.Paint, listener);
    }

    private static long epochNanos() {
        Instant now = Instant.now();
        return now.getEpochSecond() * 1_000_000_000 + now.getNano();
    }

    /** The first control of a type in the workbench's windows that can be seen; null where there is none. */
    private static <T extends Control> @Nullable T find(Display display, Class<T> type) {
        return find(display, type, any -> true);
    }

    private static <T extends Control> @Nullable T find(Display display, Class<T> type, Predicate<T> which) {
        for (Shell shell : display.getShells()) {
            T found = find(shell, type, which);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <T extends Control> @Nullable T find(Composite parent, Class<T> type, Predicate<T> which) {
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child) && child.isVisible() && which.test(type.cast(child))) {
                return type.cast(child);
            }
            T found = child instanceof Composite composite ? find(composite, type, which) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
