package studio.talkback.store.internal.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;
import studio.talkback.store.internal.journal.JournalPosition;

/** What the library asks of heads and revisions. */
public final class IndexQueries {

    /**
     * How far the index has come in one replica's journal.
     *
     * @param applied  packed position after the last change set in the index
     * @param sequence the sequence of that change set
     */
    public record Progress(long applied, long sequence) {
    }

    private static final String RECORD_COLUMNS = "select r.uuid, r.kind, r.doc, r.clock, r.model_version, r.tombstone,"
            + " r.purged, r.digest, r.replica, c.record, c.record_length, r.xmi_offset, r.xmi_length";

    private static final String FROM_REVISION = " from revision r join changeset c on c.replica = r.replica"
            + " and c.sequence = r.sequence";

    private static final String HEADS = RECORD_COLUMNS + " from head h join revision r on r.uuid = h.revision"
            + " join changeset c on c.replica = r.replica and c.sequence = r.sequence"
            + " where h.doc = ? order by r.clock desc, r.uuid desc";

    /** The heads that may be shown, in the order of the journals, so that reading them goes one way. */
    static final String LIVE_HEADS = RECORD_COLUMNS + " from head h join revision r on r.uuid = h.revision"
            + " join changeset c on c.replica = r.replica and c.sequence = r.sequence"
            + " where not r.tombstone and not r.purged order by r.replica, c.record, r.xmi_offset";

    private static final String HISTORY_COLUMNS = "select r.uuid, r.kind, r.doc, r.parents, c.id, r.clock, c.wall,"
            + " c.zone, c.operator, c.reason, r.tombstone, r.purged";

    private IndexQueries() {
    }

    /** The heads of a document, newest first. */
    public static List<RevisionRecord> heads(StatementCache session, UUID document) throws SQLException {
        return session.list(HEADS, IndexQueries::revisionRecord, document);
    }

    /** One revision; null where there is none. */
    public static @Nullable RevisionRecord revision(StatementCache session, UUID revision) throws SQLException {
        List<RevisionRecord> found = session.list(RECORD_COLUMNS + FROM_REVISION + " where r.uuid = ?",
                IndexQueries::revisionRecord, revision);
        return found.isEmpty() ? null : found.getFirst();
    }

    /** All revisions of a document, newest first. */
    public static List<Revision> history(StatementCache session, Ref document) throws SQLException {
        return session.list(HISTORY_COLUMNS + FROM_REVISION
                + " where r.doc = ? and r.kind = ? order by r.clock desc, r.uuid desc", IndexQueries::revisionOf,
                document.document(), document.kind());
    }

    /** All revisions of a change set, in the order of their documents' kinds. */
    public static List<Revision> changeSet(StatementCache session, UUID changeSet) throws SQLException {
        return session.list(HISTORY_COLUMNS + FROM_REVISION + " and c.clock = r.clock"
                + " where c.id = ? order by r.kind, r.doc", IndexQueries::revisionOf, changeSet);
    }

    /** The newest revisions of all documents, newest first. */
    public static List<Revision> recent(StatementCache session, int limit) throws SQLException {
        return session.list(HISTORY_COLUMNS + FROM_REVISION + " order by r.clock desc, r.uuid desc limit ?",
                IndexQueries::revisionOf, Integer.valueOf(limit));
    }

    /** How far the index has come, by replica. */
    public static Map<UUID, Progress> progress(StatementCache session) throws SQLException {
        Map<UUID, Progress> progress = new HashMap<>();
        session.list("select replica, applied, sequence from replica_position", row -> progress.put(
                row.getObject(1, UUID.class), new Progress(row.getLong(2), row.getLong(3))));
        return progress;
    }

    /** The highest clock in the index; 0 where it is empty. */
    public static long lastClock(StatementCache session) throws SQLException {
        return session.list("select coalesce(max(clock), 0) from changeset", row -> Long.valueOf(row.getLong(1)))
                .getFirst().longValue();
    }

    static RevisionRecord revisionRecord(ResultSet row) throws SQLException {
        return new RevisionRecord(row.getObject(1, UUID.class), Ref.to(row.getString(2), row.getObject(3, UUID.class)),
                row.getLong(4), row.getInt(5), row.getBoolean(6), row.getBoolean(7), Sha256.ofBytes(row.getBytes(8)),
                row.getObject(9, UUID.class), new JournalPosition(row.getLong(10), row.getInt(11)),
                new Extent(row.getInt(12), row.getInt(13)));
    }

    private static Revision revisionOf(ResultSet row) throws SQLException {
        List<Revision.Id> parents = new ArrayList<>();
        for (UUID parent : row.getObject(4, UUID[].class)) {
            parents.add(new Revision.Id(parent));
        }
        return new Revision(new Revision.Id(row.getObject(1, UUID.class)),
                Ref.to(row.getString(2), row.getObject(3, UUID.class)), List.copyOf(parents),
                row.getObject(5, UUID.class), row.getLong(6), at(row.getLong(7), row.getString(8)), row.getString(9),
                row.getString(10), row.getBoolean(11), row.getBoolean(12));
    }

    private static ZonedDateTime at(long millis, String zone) {
        ZoneId id;
        try {
            id = ZoneId.of(zone);
        } catch (DateTimeException e) {
            // Another room's Java may know a zone that ours does not.
            id = ZoneOffset.UTC;
        }
        return Instant.ofEpochMilli(millis).atZone(id);
    }
}
