package studio.talkback.ui;

import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.Library;

/**
 * Works with the library in the background for one control and shows the outcome on the UI thread. A newer
 * reading supersedes the ones before it: only the last asked for is shown. While other clients are hidden, what is read is
 * what the client may see; what was read before they were hidden is read again and not shown.
 */
public final class LibraryReader {

    /** Work on the library. */
    @FunctionalInterface
    public interface Work<T> {

        T with(Library library, IProgressMonitor monitor) throws Exception;
    }

    private final Control owner;
    private final Display display;
    private final AtomicInteger newest = new AtomicInteger();

    /** @param owner what is shown in; nothing is shown any more once it is disposed */
    public LibraryReader(Control owner) {
        this.owner = owner;
        this.display = owner.getDisplay();
    }

    /** Reads, and shows the outcome unless a newer reading was asked for meanwhile. */
    public <T> void read(String name, Work<T> work, Consumer<T> show) {
        read(newest.incrementAndGet(), name, work, show);
    }

    private <T> void read(int number, String name, Work<T> work, Consumer<T> show) {
        Hiding.State hiding = Talkback.hiding().state();
        Talkback.hiding().readingBegins();
        run(name, true, (library, monitor) -> work.with(Hiding.view(library, hiding), monitor), outcome -> {
            if (newest.get() != number) {
                return;
            } else if (isAsNow(hiding)) {
                show.accept(outcome);
            } else {
                read(number, name, work, show);
            }
        }, null, Talkback.hiding()::readingEnded);
    }

    /** Whether the same may be seen now. */
    private static boolean isAsNow(Hiding.State hiding) {
        Hiding.State now = Talkback.hiding().state();
        return now.number() == hiding.number() && now.client().equals(hiding.client());
    }

    /**
     * Writes; the outcome is always shown. A failure is reported to the user and to {@code failed}; that the user cancelled
     * it, to {@code failed} alone.
     */
    public <T> void write(String name, Work<T> work, Consumer<T> show, Consumer<Exception> failed) {
        run(name, false, work, show, failed, () -> {
            // Nobody waits for it.
        });
    }

    private <T> void run(String name, boolean system, Work<T> work, Consumer<T> show,
            @Nullable Consumer<Exception> failed, Runnable ended) {
        Job job = Job.create(name, monitor -> {
            try {
                Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
                T outcome = work.with(library, monitor);
                onScreen(() -> show.accept(outcome));
                return Status.OK_STATUS;
            } catch (OperationCanceledException e) {
                if (failed != null) {
                    onScreen(() -> failed.accept(e));
                }
                return Status.CANCEL_STATUS;
            } catch (Exception e) {
                Exception cause = e instanceof CompletionException && e.getCause() instanceof Exception inner ? inner : e;
                ILog.get().warn(name, cause);
                if (failed != null) {
                    tell(name, cause, failed);
                }
                return Status.OK_STATUS;
            } finally {
                afterwards(ended);
            }
        });
        job.setSystem(system);
        job.schedule();
    }

    /** After the outcome was shown, where it is to be. */
    private void afterwards(Runnable ended) {
        if (display.isDisposed()) {
            ended.run();
        } else {
            display.asyncExec(ended);
        }
    }

    private void onScreen(Runnable task) {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed()) {
                    task.run();
                }
            });
        }
    }

    /**
     * What could not be saved is told where its user looks, not in an icon at the edge of the window; also when what it was
     * typed into is closed by now.
     */
    private void tell(String name, Exception cause, Consumer<Exception> failed) {
        String told = Talkback.hiding().told(FailureWords.of(cause));
        if (display.isDisposed()) {
            return;
        }
        display.asyncExec(() -> {
            boolean there = !owner.isDisposed();
            if (there) {
                failed.accept(cause);
            }
            MessageDialog.openError(there ? owner.getShell() : display.getActiveShell(), name,
                    PlainText.of(told));
        });
    }
}
