package studio.talkback.store.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * Projects what each document shows, with as many threads as the machine has, and hands the projections out in the
 * order of the journals, on the caller's thread. Memory does not grow with the number of documents.
 */
public final class HeadProjections implements Closeable {

    /** Revisions that one thread projects at a time. */
    private static final int CHUNK = 128;

    private final ContentSource contents;

    private final int threads = Math.max(1, Runtime.getRuntime().availableProcessors());

    private final ExecutorService workers = Executors.newFixedThreadPool(threads,
            Thread.ofPlatform().daemon().name("Talkback projector ", 1).factory());

    private final Deque<Future<List<Projection>>> running = new ArrayDeque<>();

    /** @param contents reads and projects, on several threads */
    public HeadProjections(ContentSource contents) {
        this.contents = contents;
    }

    /** Takes one projection. */
    @FunctionalInterface
    public interface Taker {

        /** @throws SQLException when it cannot be written */
        void take(Projection projection) throws SQLException;
    }

    /**
     * Hands out the projection of each document that shows something.
     *
     * @param session a connection that reads heads and revisions
     * @throws OperationCanceledException when the monitor was cancelled
     */
    public void forEach(StatementCache session, Taker taker, IProgressMonitor monitor) throws SQLException {
        Map<UUID, UUID> chosen = chosenAmongSeveral(session);
        List<RevisionRecord> chunk = new ArrayList<>(CHUNK);
        try (Statement statement = session.connection().createStatement();
                ResultSet row = statement.executeQuery(IndexQueries.LIVE_HEADS)) {
            while (row.next()) {
                RevisionRecord head = IndexQueries.revisionRecord(row);
                UUID only = chosen.getOrDefault(head.document().document(), head.revision());
                if (only.equals(head.revision())) {
                    chunk.add(head);
                }
                if (chunk.size() == CHUNK) {
                    submit(chunk);
                    chunk = new ArrayList<>(CHUNK);
                    drain(taker, 2 * threads, monitor);
                }
            }
        }
        submit(chunk);
        drain(taker, 0, monitor);
    }

    @Override
    public void close() throws IOException {
        workers.shutdownNow();
    }

    private void submit(List<RevisionRecord> chunk) {
        running.add(workers.submit(() -> chunk.stream().map(contents::project).toList()));
    }

    private void drain(Taker taker, int mostLeft, IProgressMonitor monitor) throws SQLException {
        while (running.size() > mostLeft) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            for (Projection projection : result(running.remove())) {
                taker.take(projection);
            }
        }
    }

    private static List<Projection> result(Future<List<Projection>> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("a projector's thread failed", e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException("threads of the store are not interrupted", e);
        }
    }

    /** For documents that rooms saved apart: the newest of their heads that are live. */
    private static Map<UUID, UUID> chosenAmongSeveral(StatementCache session) throws SQLException {
        Map<UUID, UUID> chosen = new HashMap<>();
        for (UUID document : session.list("select doc from head group by doc having count(*) > 1",
                row -> row.getObject(1, UUID.class))) {
            IndexQueries.heads(session, document).stream().filter(RevisionRecord::live).findFirst()
                    .ifPresent(head -> chosen.put(document, head.revision()));
        }
        return chosen;
    }
}
