package studio.talkback.watch.internal;

import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.library.internal.log.Log;

/** Looks at the folders in turn, on a thread of its own. What fails is told once and tried again. */
public final class WatchThread implements AutoCloseable {

    private static final long SECOND_NANOS = TimeUnit.SECONDS.toNanos(1);

    /** Says which folders there are. */
    @FunctionalInterface
    public interface Watches {

        List<FolderWatch> now() throws IOException, LibraryException;
    }

    /** Looks at a folder. */
    @FunctionalInterface
    public interface Looking {

        void at(FolderWatch watch) throws IOException;
    }

    private final Watches watches;
    private final Looking looking;
    private final Runnable remembering;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Map<FolderWatch, Long> due = new HashMap<>();
    private final Thread thread = new Thread(this::run, "Talkback watched folders");
    private @Nullable String told;

    /** @param remembering writes down what was seen, after each look */
    public WatchThread(Watches watches, Looking looking, Runnable remembering) {
        this.watches = watches;
        this.looking = looking;
        this.remembering = remembering;
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Looks no more; a look that is under way is finished first, unless a drive does not answer. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join(TimeUnit.SECONDS.toMillis(5));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try {
            long wait = 0;
            while (!closing.await(wait, TimeUnit.NANOSECONDS)) {
                wait = lookOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks at the folder that is due, and returns how long to wait then, in nanoseconds. */
    private long lookOnce() {
        FolderWatch next = null;
        long begun = System.nanoTime();
        try {
            List<FolderWatch> all = watches.now();
            due.keySet().retainAll(all);
            next = all.stream().min(Comparator.comparing(this::due)).orElse(null);
            if (next == null || due(next).longValue() > begun) {
                return next == null ? SECOND_NANOS : Math.min(SECOND_NANOS, due(next).longValue() - begun);
            }
            looking.at(next);
            remembering.run();
            told = null;
        } catch (IOException | LibraryException | RuntimeException e) {
            if (!Objects.equals(told, e.toString())) {
                log(e);
            }
            told = e.toString();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        if (next == null) {
            return SECOND_NANOS;
        }
        due.put(next, Long.valueOf(System.nanoTime() + Pace.until(took).toNanos()));
        return Pace.pause(took).toNanos();
    }

    private Long due(FolderWatch watch) {
        return Objects.requireNonNull(due.getOrDefault(watch, Long.valueOf(Long.MIN_VALUE)));
    }

    /** Tells what failed in the log of the program. */
    public static void log(Exception cause) {
        Log.warn(WatchThread.class, NLS.bind(Messages.failed, cause.getMessage()), cause);
    }
}
