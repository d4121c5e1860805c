package studio.talkback.store.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.internal.log.Log;

/**
 * The one thread that writes journal and indexes. Change sets that wait together are handed over together; errands
 * (opening, rebuilding, closing) have it for themselves.
 */
final class WriterThread {

    /** Takes what was saved, several change sets at a time. */
    interface Commits {

        /** Writes these and completes each of them. */
        void write(List<PendingCommit> batch);

        /** There was nothing to do for a while. */
        void idle();
    }

    private static final int MOST_TOGETHER = 256;

    private static final long MOST_BYTES_TOGETHER = 16L << 20;

    private static final int IDLE_SECONDS = 2;

    /** Something that has the thread for itself. */
    private record Errand<T>(Callable<T> work, CompletableFuture<T> result) {

        void run() {
            try {
                result.complete(work.call());
            } catch (Exception | Error e) {
                result.completeExceptionally(e);
            }
        }
    }

    /** Either a PendingCommit or an Errand. */
    private final BlockingQueue<Object> queue = new LinkedBlockingQueue<>();

    private final Thread thread;

    private volatile @Nullable Commits commits;

    private volatile boolean ended;

    WriterThread(String library) {
        thread = Thread.ofPlatform().name("Talkback store of " + library).daemon().unstarted(this::run);
        thread.start();
    }

    /** From now on change sets go there. */
    void serve(Commits target) {
        commits = target;
    }

    /** Hands a change set over. */
    void submit(PendingCommit commit) throws LibraryException {
        put(commit);
    }

    /** Runs an errand and waits for its result. */
    <T> T call(Callable<T> errand) throws LibraryException {
        return Waiting.await(start(errand));
    }

    /** Runs an errand some time. */
    <T> CompletableFuture<T> start(Callable<T> errand) throws LibraryException {
        Errand<T> added = new Errand<>(errand, new CompletableFuture<>());
        put(added);
        return added.result();
    }

    /** Ends the thread; to be called on it. */
    void end() {
        ended = true;
    }

    private synchronized void put(Object work) throws LibraryException {
        if (ended) {
            throw closed();
        }
        queue.add(work);
    }

    static LibraryException closed() {
        return new LibraryException("the library is closed: open it again");
    }

    private void run() {
        @Nullable
        Object next = null;
        while (!ended) {
            try {
                Object work = next != null ? next : queue.poll(IDLE_SECONDS, TimeUnit.SECONDS);
                next = work == null ? idle() : perform(work);
            } catch (InterruptedException e) {
                Log.warn(WriterThread.class, "the store's thread was interrupted by a stranger, and goes on", e);
            } catch (RuntimeException | Error e) {
                next = null;
                Log.warn(WriterThread.class, "the store's thread met something unexpected, and goes on", e);
            }
        }
        refuseTheRest(next);
    }

    private @Nullable Object idle() {
        Commits target = commits;
        if (target != null) {
            target.idle();
        }
        return null;
    }

    /** Does the work, and all change sets that wait right behind it; answers what comes after them. */
    private @Nullable Object perform(Object work) {
        if (!(work instanceof PendingCommit first)) {
            ((Errand<?>) work).run();
            return null;
        }
        List<PendingCommit> batch = new ArrayList<>();
        batch.add(first);
        long bytes = first.bytes();
        Object next = queue.poll();
        while (next instanceof PendingCommit commit && batch.size() < MOST_TOGETHER && bytes < MOST_BYTES_TOGETHER) {
            batch.add(commit);
            bytes += commit.bytes();
            next = queue.poll();
        }
        Commits target = commits;
        if (target == null) {
            batch.forEach(commit -> commit.fail(closed()));
        } else {
            target.write(batch);
        }
        return next;
    }

    private synchronized void refuseTheRest(@Nullable Object next) {
        List<Object> rest = new ArrayList<>();
        if (next != null) {
            rest.add(next);
        }
        queue.drainTo(rest);
        for (Object work : rest) {
            if (work instanceof PendingCommit commit) {
                commit.fail(closed());
            } else {
                ((Errand<?>) work).result().completeExceptionally(closed());
            }
        }
    }
}
