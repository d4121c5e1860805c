package studio.talkback.ui;

import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryListener;

/** Keeps a screen up to date with its library. */
public final class LibraryWatch {

    /** Changes that come in a burst (an import, a hand-over) are read once. */
    private static final int BURST_MILLIS = 100;

    private LibraryWatch() {
    }

    /**
     * Calls back on the UI thread after documents changed, and after other clients were hidden or shown, until the control is
     * disposed.
     */
    public static void on(Control owner, Runnable reread) {
        Display display = owner.getDisplay();
        Runnable whileThere = () -> {
            if (!owner.isDisposed()) {
                reread.run();
            }
        };
        LibraryListener listener = documents -> {
            if (!display.isDisposed()) {
                // The same task asked for again only moves its time.
                display.asyncExec(() -> display.timerExec(BURST_MILLIS, whileThere));
            }
        };
        CompletableFuture<Library> library = Talkback.libraryProvider().library();
        library.thenAccept(open -> open.addListener(listener));
        Talkback.hiding().addListener(whileThere);
        owner.addListener(SWT.Dispose, event -> {
            Talkback.hiding().removeListener(whileThere);
            library.thenAccept(open -> open.removeListener(listener));
        });
    }
}
