package studio.talkback.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.index.StatementCache;

/**
 * The threads that read, each with a connection of its own to the index. Whoever replaces the index, or moves
 * what is in the journal, has them all stand still meanwhile.
 */
final class Readers {

    private static final int THREADS = 3;

    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("Talkback store reader ", 1).factory());

    private final ReadWriteLock gate = new ReentrantReadWriteLock(true);

    /** Set on the threads that read. */
    private final ThreadLocal<Boolean> reading = ThreadLocal.withInitial(() -> Boolean.FALSE);

    private final Deque<StatementCache> idle = new ConcurrentLinkedDeque<>();

    private final Connections connections;

    /** Opens connections for readers. */
    @FunctionalInterface
    interface Connections {

        /** A connection of its own to the index of now. */
        StatementCache open() throws SQLException;
    }

    /** Something to be read. */
    @FunctionalInterface
    interface Reading<T> {

        /** Reads with a connection that is nobody else's meanwhile. */
        T read(StatementCache session) throws SQLException, IOException, LibraryException;
    }

    /** Something that cannot be done while others read. */
    @FunctionalInterface
    interface Exclusive<T> {

        /** Does it. */
        T run() throws SQLException, IOException, LibraryException;
    }

    Readers(Connections connections) {
        this.connections = connections;
    }

    /**
     * Reads on a thread of the store and waits for the result.
     *
     * @throws IllegalStateException on such a thread: a few that wait for each other would wait for ever
     */
    <T> T read(Reading<T> task) throws LibraryException {
        if (reading.get().booleanValue()) {
            throw new IllegalStateException("a row mapper does not ask the library: gather the rows first");
        }
        Callable<T> guarded = () -> {
            gate.readLock().lock();
            reading.set(Boolean.TRUE);
            try {
                return withSession(task);
            } finally {
                gate.readLock().unlock();
            }
        };
        try {
            return Waiting.await(threads.submit(guarded));
        } catch (RejectedExecutionException e) {
            throw WriterThread.closed();
        }
    }

    /** Does something while nobody reads and no reader has a connection. */
    <T> T exclusively(Exclusive<T> work) throws SQLException, IOException, LibraryException {
        gate.writeLock().lock();
        try {
            closeIdle();
            return work.run();
        } finally {
            gate.writeLock().unlock();
        }
    }

    /** Ends the threads after what they are reading. */
    void close() throws IOException {
        threads.shutdown();
        gate.writeLock().lock();
        try {
            closeIdle();
        } finally {
            gate.writeLock().unlock();
        }
    }

    private <T> T withSession(Reading<T> task) throws SQLException, IOException, LibraryException {
        StatementCache pooled = idle.poll();
        StatementCache session = pooled == null ? connections.open() : pooled;
        boolean sound = false;
        try {
            T result = task.read(session);
            sound = true;
            return result;
        } finally {
            if (sound) {
                idle.push(session);
            } else {
                session.close();
            }
        }
    }

    private void closeIdle() throws IOException {
        for (StatementCache session = idle.poll(); session != null; session = idle.poll()) {
            session.close();
        }
    }
}
