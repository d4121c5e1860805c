package studio.talkback.cli.internal;

import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.ProgressMonitorWrapper;

/**
 * Lets what runs be cancelled by Ctrl+C: it is told so, and has a moment to end in order and to say what it did before
 * the program ends.
 */
public final class Interrupt implements AutoCloseable {

    private static final long LONGEST_SECONDS = 5;

    private final Cancellable monitor;
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::cancel, "Ctrl+C");

    /** @param monitor takes the progress of what runs */
    public Interrupt(IProgressMonitor monitor) {
        this.monitor = new Cancellable(monitor);
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** What runs asks this whether it is to end. */
    public IProgressMonitor monitor() {
        return monitor;
    }

    private void cancel() {
        monitor.setCanceled(true);
        try {
            done.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What ran has ended and said so. */
    @Override
    public void close() {
        done.countDown();
        if (!monitor.isCanceled()) {
            Runtime.getRuntime().removeShutdownHook(hook);
        }
    }

    /** Told from another thread than the one that asks. */
    private static final class Cancellable extends ProgressMonitorWrapper {

        private volatile boolean cancelled;

        Cancellable(IProgressMonitor monitor) {
            super(Objects.requireNonNull(monitor));
        }

        @Override
        public boolean isCanceled() {
            return cancelled || super.isCanceled();
        }

        @Override
        public void setCanceled(boolean value) {
            cancelled = value;
        }
    }
}
