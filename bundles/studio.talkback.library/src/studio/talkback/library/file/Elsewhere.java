package studio.talkback.library.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;

/**
 * Work on a disk that may not answer: a folder on a network, a stick that is being pulled out. It has a thread of its own. Who
 * waits for it is let go a moment after it was cancelled, and when the disk has not answered for long; the thread then stays
 * behind until the disk does, and nothing else is begun in that place before. That the work asks its monitor whether to go
 * on is what shows that the disk answers.
 */
public final class Elsewhere {

    /** The disks of this machine, as patient as a network drive needs that has to wake up. */
    public static final Elsewhere DISKS = new Elsewhere(Duration.ofMinutes(1), Duration.ofSeconds(2));

    private static final long LOOK_MILLIS = 100;

    private final Duration patience;
    private final Duration moment;
    /** The threads that nobody waits for any more, by the place that they wait for. */
    private final Map<Path, Thread> behind = new ConcurrentHashMap<>();

    /** What is done there. */
    @FunctionalInterface
    public interface Work<T> {

        T with(IProgressMonitor monitor) throws IOException, LibraryException;
    }

    /**
     * @param patience how long a disk may not answer in the midst of work
     * @param moment   how long one waits that was cancelled, or for an answer whether a folder is there
     */
    Elsewhere(Duration patience, Duration moment) {
        this.patience = patience;
        this.moment = moment;
    }

    /**
     * Does it, and waits for it. An interrupt is put off until then.
     *
     * @param place where it reads or writes
     * @throws LibraryException if the disk does not answer, or the work threw it
     * @throws OperationCanceledException if it was cancelled
     */
    public <T> T run(Path place, Work<T> work, IProgressMonitor monitor) throws IOException, LibraryException {
        return run(place, work, monitor, patience);
    }

    private <T> T run(Path place, Work<T> work, IProgressMonitor monitor, Duration longest)
            throws IOException, LibraryException {
        Path where = Objects.requireNonNull(place.toAbsolutePath().normalize());
        if (!answers(where)) {
            throw silent(where);
        }
        Pulse pulse = new Pulse(monitor);
        FutureTask<T> task = new FutureTask<>(() -> work.with(pulse));
        Thread thread = Thread.ofPlatform().daemon().name("Talkback elsewhere").unstarted(task);
        thread.start();
        boolean interrupted = false;
        long cancelled = 0;
        try {
            while (true) {
                try {
                    return task.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    long now = System.nanoTime();
                    cancelled = !monitor.isCanceled() ? 0 : cancelled == 0 ? now : cancelled;
                    if (cancelled != 0 && now - cancelled > moment.toNanos()) {
                        leave(where, thread, pulse);
                        throw new OperationCanceledException();
                    } else if (now - pulse.last > longest.toNanos()) {
                        leave(where, thread, pulse);
                        throw silent(where);
                    }
                }
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNull(e.getCause()));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Whether a folder is there, and answers within a moment. */
    public boolean isFolder(Path folder) {
        try {
            return run(folder, monitor -> Boolean.valueOf(Files.isDirectory(folder)), new NullProgressMonitor(), moment)
                    .booleanValue();
        } catch (IOException | LibraryException e) {
            return false;
        }
    }

    /** Whether the work on this thread was left behind: others may have done it since, and nothing is to be undone. */
    public boolean isLeftBehind() {
        return behind.containsValue(Thread.currentThread());
    }

    /** Whether nothing was left behind there. */
    private boolean answers(Path place) {
        behind.values().removeIf(thread -> !thread.isAlive());
        return behind.keySet().stream().noneMatch(place::startsWith);
    }

    private void leave(Path place, Thread thread, Pulse pulse) {
        behind.put(place, thread);
        pulse.left = true;
    }

    private static LibraryException silent(Path place) {
        return new LibraryException(NLS.bind(Messages.silent, place));
    }

    private static LibraryException failure(Throwable cause) throws IOException {
        return switch (cause) {
        case LibraryException known -> known;
        case IOException disk -> throw disk;
        case RuntimeException unexpected -> throw unexpected;
        case Error error -> throw error;
        default -> new LibraryException(cause.toString(), cause);
        };
    }

    /** The monitor of who waits, which notes when it was asked last; once nobody waits it is cancelled, and tells nothing. */
    private static final class Pulse extends ProgressMonitorWrapper {

        private volatile long last = System.nanoTime();
        private volatile boolean left;

        Pulse(IProgressMonitor monitor) {
            super(monitor);
        }

        @Override
        public boolean isCanceled() {
            last = System.nanoTime();
            return left || super.isCanceled();
        }

        @Override
        public void beginTask(@Nullable String name, int totalWork) {
            if (!left) {
                super.beginTask(name, totalWork);
            }
        }

        @Override
        public void internalWorked(double work) {
            if (!left) {
                super.internalWorked(work);
            }
        }

        @Override
        public void worked(int work) {
            if (!left) {
                super.worked(work);
            }
        }

        @Override
        public void subTask(@Nullable String name) {
            if (!left) {
                super.subTask(name);
            }
        }

        @Override
        public void setTaskName(@Nullable String name) {
            if (!left) {
                super.setTaskName(name);
            }
        }

        @Override
        public void done() {
            if (!left) {
                super.done();
            }
        }
    }
}
