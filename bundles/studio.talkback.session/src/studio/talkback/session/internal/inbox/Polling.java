package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import studio.talkback.library.internal.log.Log;

/** Looks again and again, on a thread of its own. What fails is told once, until a look succeeds. */
public final class Polling implements AutoCloseable {

    private static final Duration EACH = Duration.ofMillis(200);

    /** One look. */
    @FunctionalInterface
    public interface Look {

        void look() throws IOException;
    }

    private final Look look;
    private final String failure;
    private final Thread thread;
    private final CountDownLatch closing = new CountDownLatch(1);
    private boolean failing;

    /**
     * @param name    of the thread
     * @param failure what the log is told when a look fails
     */
    public Polling(String name, String failure, Look look) {
        this.look = look;
        this.failure = failure;
        this.thread = new Thread(this::poll, name);
        thread.setDaemon(true);
    }

    /** Begins. */
    public void start() {
        thread.start();
    }

    /** Looks no more; a look that is under way is finished first. */
    @Override
    public void close() {
        closing.countDown();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void poll() {
        try {
            do {
                try {
                    look.look();
                    failing = false;
                } catch (IOException | RuntimeException e) {
                    failed(e);
                }
            } while (!closing.await(EACH.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Told once, not five times a second: a folder that cannot be read or written stays so for a while. */
    public void failed(Exception cause) {
        if (!failing) {
            Log.warn(Polling.class, failure, cause);
        }
        failing = true;
    }
}
