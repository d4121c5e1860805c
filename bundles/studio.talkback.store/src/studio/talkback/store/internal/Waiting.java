package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.library.LibraryException;

/** How a caller's thread waits for the store's own: an interrupt is put off until the answer is there. */
final class Waiting {

    private static final long LOOK_MILLIS = 100;

    private Waiting() {
    }

    /**
     * The result of what a thread of the store does.
     *
     * @throws LibraryException what it threw, or in one line what kept it from working
     */
    static <T> T await(Future<T> future) throws LibraryException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return future.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /**
     * Waits for a turn.
     *
     * @throws OperationCanceledException if the monitor was cancelled first
     */
    static void acquire(Semaphore turn, IProgressMonitor monitor) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    if (turn.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                        return;
                    } else if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** What a failure means to who waits; unexpected ones are thrown on. */
    static LibraryException failure(Throwable cause) {
        return switch (cause) {
        case LibraryException known -> known;
        case IOException file -> new LibraryException(line(file), file);
        case SQLException index -> new LibraryException("the index does not answer: " + line(index), index);
        case RuntimeException unexpected -> throw unexpected;
        case Error error -> throw error;
        default -> new LibraryException(line(cause), cause);
        };
    }

    /** What a failure says, in one line. */
    static String line(Throwable failure) {
        return switch (failure) {
        // The message of these two is the name of the file alone.
        case AccessDeniedException denied -> "no permission for " + denied.getFile()
                + ": ask for it, or use another place";
        case FileSystemException file when file.getReason() == null -> file.getFile()
                + " cannot be read or written: check the disk it lies on, or use another place";
        default -> String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.getClass().getSimpleName());
        };
    }
}
