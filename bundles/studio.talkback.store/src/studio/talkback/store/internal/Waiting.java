package studio.talkback.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

import studio.talkback.library.LibraryException;

/** How a caller's thread waits for the store's own: an interrupt is put off until the answer is there. */
final class Waiting {

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

    private static LibraryException failure(Throwable cause) {
        return switch (cause) {
        case LibraryException known -> known;
        case IOException file -> new LibraryException(line(file), file);
        case SQLException index -> new LibraryException("the index does not answer: " + line(index), index);
        case RuntimeException unexpected -> throw unexpected;
        case Error error -> throw error;
        default -> new LibraryException(line(cause), cause);
        };
    }

    /** The first line of what a failure says. */
    static String line(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse(failure.getClass().getSimpleName());
    }
}
