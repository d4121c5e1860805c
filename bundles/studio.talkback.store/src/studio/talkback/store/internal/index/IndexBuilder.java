package studio.talkback.store.internal.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.ChangeSetOutline;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Makes the index anew: first all change sets and revisions, from which the heads follow, then the projection of
 * what each document shows. Only the second part reads contents, one for each document however long its history.
 */
public final class IndexBuilder {

    private static final int RECORDS_BETWEEN_COMMITS = 2_000;

    private final JournalSource journals;

    private final ContentSource contents;

    private final IProgressMonitor monitor;

    /** By revision; a revision that only another replica's journal holds may be superseded before it comes. */
    private final Map<UUID, StoredRevision> heads = new HashMap<>();

    private final Set<UUID> superseded = new HashSet<>();

    private int records;

    /** Builds from these journals. */
    public IndexBuilder(JournalSource journals, ContentSource contents, IProgressMonitor monitor) {
        this.journals = journals;
        this.contents = contents;
        this.monitor = monitor;
    }

    /**
     * Fills an empty database.
     *
     * @param mark  what the finished index is marked with
     * @param texts is told of each document's projection
     * @throws OperationCanceledException when the monitor was cancelled; the database is of no use then
     */
    public void build(IndexDatabase database, String mark, Consumer<Projection> texts)
            throws SQLException, IOException {
        IndexSchema.createTables(database);
        Connection connection = database.writer();
        StatementCache session = new StatementCache(connection);
        for (UUID replica : journals.replicas()) {
            readChangeSets(session, replica);
        }
        writeHeads(session);
        connection.commit();
        IndexSchema.createJournalIndexes(connection);
        WhoHasWhat.fill(session);
        SetBackClocks.fill(session);
        writeProjections(session, texts);
        IndexSchema.createProjectionIndexes(connection);
        IndexSchema.mark(connection, mark);
        connection.commit();
        database.force();
    }

    private void readChangeSets(StatementCache session, UUID replica) throws SQLException, IOException {
        long[] sequence = { 0 };
        try {
            journals.scan(replica, JournalPosition.NONE, (position, payload) -> {
                ChangeSetOutline outline = ChangeSetCodec.outline(payload);
                RecordedChangeSet recorded = new RecordedChangeSet(outline.changeSet(), position, outline.xmi());
                sequence[0] = recorded.changeSet().sequence();
                take(session, recorded);
            });
        } catch (SqlInScan e) {
            throw e.failure();
        }
        session.update("insert into replica_position(replica, applied, sequence) values(?, ?, ?)", replica,
                Long.valueOf(journals.end(replica)), Long.valueOf(sequence[0]));
    }

    private void take(StatementCache session, RecordedChangeSet recorded) throws SqlInScan {
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        try {
            IndexUpdates.insertChangeSet(session, recorded, SetBackClocks.notYet(recorded.changeSet()));
            WhoHasWhat.learnRoom(session, recorded.changeSet());
            for (int i = 0; i < recorded.changeSet().revisions().size(); i++) {
                StoredRevision revision = recorded.changeSet().revisions().get(i);
                IndexUpdates.insertRevision(session, recorded.changeSet(), revision, recorded.xmi().get(i));
                moveHeads(revision);
            }
            if (++records % RECORDS_BETWEEN_COMMITS == 0) {
                session.connection().commit();
            }
        } catch (SQLException e) {
            throw new SqlInScan(e);
        }
    }

    private void moveHeads(StoredRevision revision) {
        for (UUID parent : revision.parents()) {
            if (heads.remove(parent) == null) {
                superseded.add(parent);
            }
        }
        if (!superseded.contains(revision.revision())) {
            heads.put(revision.revision(), revision);
        }
    }

    private void writeHeads(StatementCache session) throws SQLException {
        for (StoredRevision head : heads.values()) {
            session.update("insert into head(doc, revision, kind) values(?, ?, ?)", head.document(), head.revision(),
                    head.kind());
        }
        for (UUID revision : superseded) {
            session.update("insert into superseded(revision) values(?)", revision);
        }
        heads.clear();
        superseded.clear();
    }

    private void writeProjections(StatementCache session, Consumer<Projection> texts)
            throws SQLException, IOException {
        ProjectionRows rows = new ProjectionRows(session);
        int[] written = { 0 };
        try (HeadProjections projections = new HeadProjections(contents)) {
            projections.forEach(session, projection -> {
                rows.insert(projection);
                texts.accept(projection);
                if (++written[0] % RECORDS_BETWEEN_COMMITS == 0) {
                    session.connection().commit();
                }
            }, monitor);
        }
    }

    /** Carries an SQL failure through a scan of the journal, which knows only those of files. */
    private static final class SqlInScan extends IOException {

        private static final long serialVersionUID = 1L;

        private final SQLException failure;

        SqlInScan(SQLException failure) {
            super(failure);
            this.failure = failure;
        }

        SQLException failure() {
            return failure;
        }
    }
}
