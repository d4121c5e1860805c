package studio.talkback.store.internal.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The one thread that opens and writes files of the index. A channel is closed when the thread that uses it is
 * interrupted, and Lucene's writer ends for good when that happens; nobody outside has this thread to interrupt.
 */
final class IndexThread implements Closeable {

    private final ExecutorService executor = Objects.requireNonNull(Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "Talkback full text");
        thread.setDaemon(true);
        return thread;
    }));

    /** Does the work and waits for it to end, whether the calling thread is interrupted or not. */
    <T> T call(Callable<T> work) throws IOException {
        Future<T> result = executor.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return Objects.requireNonNull(result.get());
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    throw failure(e);
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException failure(ExecutionException e) {
        if (e.getCause() instanceof Error error) {
            throw error;
        }
        // The trace of the caller as well as the cause's own; damaged files make Lucene throw unchecked ones too.
        return new IOException(e.getCause() == null ? e.getMessage() : e.getCause().getMessage(), e.getCause());
    }

    @Override
    public void close() {
        executor.shutdown();
    }
}
