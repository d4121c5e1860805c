package studio.talkback.store.internal.index;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Brings change sets into the tables, in the order of a replica's journal. Everything of one call is one
 * transaction, the position too. For the thread that writes.
 */
public final class IndexUpdates {

    private final IndexDatabase database;

    private final StatementCache session;

    private final ProjectionRows rows;

    private final ContentSource contents;

    /**
     * @param contents reads revisions that have to be projected without being at hand
     */
    public IndexUpdates(IndexDatabase database, ContentSource contents) {
        this.database = database;
        this.session = new StatementCache(database.writer());
        this.rows = new ProjectionRows(session);
        this.contents = contents;
    }

    /** The writing connection, for questions in the transaction that is going on. */
    public StatementCache session() {
        return session;
    }

    /**
     * Adds a change set to the transaction that is going on.
     *
     * @param projections of its revisions, null for those that are not at hand
     * @param texts       is told of each document that shows something else now
     */
    public void apply(RecordedChangeSet recorded, List<@Nullable Projection> projections,
            Consumer<Projection> texts) throws SQLException {
        StoredChangeSet set = recorded.changeSet();
        Long behind = SetBackClocks.behind(session, set);
        insertChangeSet(session, recorded, behind);
        WhoHasWhat.learnRoom(session, set);
        for (int i = 0; i < set.revisions().size(); i++) {
            StoredRevision revision = set.revisions().get(i);
            insertRevision(session, set, revision, recorded.xmi().get(i));
            if (behind != null && revision.parents().isEmpty()) {
                SetBackClocks.note(session, revision.document(), behind.longValue());
            }
            moveHeads(revision);
            show(revision, projections.isEmpty() ? null : projections.get(i), texts);
        }
        session.update("merge into replica_position(replica, applied, sequence) values(?, ?, ?)", set.replica(),
                Long.valueOf(recorded.position().next()), Long.valueOf(set.sequence()));
    }

    /** Ends the transaction; when this returns, it is on the disk. */
    public void commit() throws SQLException {
        database.writer().commit();
        database.force();
    }

    /** Ends the transaction; a later {@link #commit()} brings it to the disk. */
    void commitLightly() throws SQLException {
        database.writer().commit();
    }

    /** @param behind by how many ms its wall clock was behind; null where it is not that of who made it */
    static void insertChangeSet(StatementCache session, RecordedChangeSet recorded, @Nullable Long behind)
            throws SQLException {
        StoredChangeSet set = recorded.changeSet();
        session.update("""
                insert into changeset(replica, sequence, id, clock, wall, zone, operator, reason, made_by, record,
                    record_length, behind) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", set.replica(), Long.valueOf(set.sequence()), set.id(),
                Long.valueOf(set.hlc()), Long.valueOf(set.wallMillis()), set.zone(), set.operator(), set.reason(),
                set.madeBy(), Long.valueOf(recorded.position().packed()), Integer.valueOf(recorded.position().length()),
                behind);
    }

    static void insertRevision(StatementCache session, StoredChangeSet set, StoredRevision revision, Extent xmi)
            throws SQLException {
        session.update("""
                insert into revision(uuid, doc, kind, parents, replica, sequence, clock, model_version, tombstone,
                    purged, digest, xmi_offset, xmi_length) values(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                revision.revision(), revision.document(), revision.kind(),
                revision.parents().toArray(UUID[]::new), set.replica(), Long.valueOf(set.sequence()),
                Long.valueOf(set.hlc()), Integer.valueOf(revision.modelVersion()),
                Boolean.valueOf(revision.tombstone()), Boolean.valueOf(revision.purged()),
                revision.contentDigest().toBytes(), Integer.valueOf(xmi.offset()), Integer.valueOf(xmi.length()));
    }

    /** Another replica's journal may bring a revision before the one it was made from. */
    private void moveHeads(StoredRevision revision) throws SQLException {
        for (UUID parent : revision.parents()) {
            if (session.update("delete from head where doc = ? and revision = ?", revision.document(), parent) == 0) {
                session.update("merge into superseded(revision) values(?)", parent);
            }
        }
        if (session.list("select 1 from superseded where revision = ?", row -> Boolean.TRUE, revision.revision())
                .isEmpty()) {
            session.update("insert into head(doc, revision, kind) values(?, ?, ?)", revision.document(),
                    revision.revision(), revision.kind());
        }
    }

    /** Shows the document's newest head that is live, or nothing where there is none. */
    private void show(StoredRevision revision, @Nullable Projection ready, Consumer<Projection> texts)
            throws SQLException {
        List<RevisionRecord> heads = IndexQueries.heads(session, revision.document());
        RevisionRecord shown = heads.stream().filter(RevisionRecord::live).findFirst().orElse(null);
        WhoHasWhat.update(session, Ref.to(revision.kind(), revision.document()), heads, shown);
        boolean justWritten = shown != null && shown.revision().equals(revision.revision());
        Projection projection;
        if (shown == null) {
            projection = new Projection(Ref.to(revision.kind(), revision.document()));
        } else {
            projection = justWritten && ready != null ? ready : contents.project(shown);
        }
        if (revision.parents().isEmpty() && heads.size() == 1) {
            rows.insert(projection);
        } else {
            rows.replace(projection);
        }
        texts.accept(projection);
    }
}
