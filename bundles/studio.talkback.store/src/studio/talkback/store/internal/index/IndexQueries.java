package studio.talkback.store.internal.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Revision;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.library.exchange.KnownRoom;
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

    /**
     * Where a change set stands.
     *
     * @param replica  in whose journal
     * @param position where there
     */
    public record Place(UUID replica, JournalPosition position) {
    }

    /**
     * When a change set was made.
     *
     * @param clock      hybrid logical clock
     * @param wallMillis wall clock, in ms since 1970-01-01 UTC
     * @param zone       the wall clock's zone
     */
    public record Written(long clock, long wallMillis, String zone) {
    }

    private static final String RECORD_COLUMNS = "select r.uuid, r.kind, r.doc, r.clock, r.model_version, r.tombstone,"
            + " r.purged, r.digest, r.replica, c.record, c.record_length, r.xmi_offset, r.xmi_length, c.made_by";

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

    /** Where the change sets stand that brought a revision of those that are wanted, in the order of the journals. */
    public static List<Place> places(StatementCache session, Predicate<UUID> wanted) throws SQLException {
        Set<Place> places = inOrder();
        session.list("select c.replica, c.record, c.record_length, r.uuid" + FROM_REVISION,
                row -> Boolean.valueOf(wanted.test(row.getObject(4, UUID.class)) && places.add(place(row))));
        return List.copyOf(places);
    }

    /** Where the change sets stand that touched one of these documents, in the order of the journals. */
    public static List<Place> places(StatementCache session, Collection<UUID> documents) throws SQLException {
        Set<Place> places = inOrder();
        for (UUID document : documents) {
            places.addAll(session.list("select c.replica, c.record, c.record_length" + FROM_REVISION
                    + " where r.doc = ?", IndexQueries::place, document));
        }
        return List.copyOf(places);
    }

    /** The rooms that are known by name. */
    public static List<KnownRoom> rooms(StatementCache session) throws SQLException {
        return session.list("select replica, name, as_of from known_room order by name, replica",
                IndexQueries::room);
    }

    /** Documents of a kind that show what a known room made. */
    public static List<HeldElsewhere> heldElsewhere(StatementCache session, String kind) throws SQLException {
        return session.list("select e.doc, k.name, e.wall, e.zone, k.as_of from elsewhere e"
                + " join known_room k on k.replica = e.made_by where e.kind = ?",
                row -> new HeldElsewhere(Ref.to(kind, row.getObject(1, UUID.class)), row.getString(2),
                        at(row.getLong(3), row.getString(4)), Instant.ofEpochMilli(row.getLong(5))), kind);
    }

    /** When the newest of these revisions was made; they are there. */
    public static Written newest(StatementCache session, Collection<UUID> revisions) throws SQLException {
        List<Written> all = new ArrayList<>();
        for (UUID revision : revisions) {
            all.addAll(session.list("select c.clock, c.wall, c.zone" + FROM_REVISION + " where r.uuid = ?",
                    row -> new Written(row.getLong(1), row.getLong(2), row.getString(3)), revision));
        }
        return Collections.max(all, Comparator.comparingLong(Written::clock).thenComparingLong(Written::wallMillis)
                .thenComparing(Written::zone));
    }

    /** Whether all of these revisions are there. */
    public static boolean knowsAll(StatementCache session, Collection<UUID> revisions) throws SQLException {
        for (UUID revision : revisions) {
            if (session.list("select 1 from revision where uuid = ?", row -> Boolean.TRUE, revision).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Documents with several heads. */
    public static List<Ref> diverged(StatementCache session) throws SQLException {
        return session.list("select kind, doc from diverged order by kind, doc",
                row -> Ref.to(row.getString(1), row.getObject(2, UUID.class)));
    }

    private static Set<Place> inOrder() {
        return new TreeSet<>(Comparator.comparing(Place::replica)
                .thenComparing(place -> Long.valueOf(place.position().packed())));
    }

    /** The room that made a revision, of those known by name; empty where none of them did. */
    public static List<KnownRoom> madeIn(StatementCache session, UUID revision) throws SQLException {
        return session.list("select k.replica, k.name, k.as_of" + FROM_REVISION
                + " join known_room k on k.replica = c.made_by where r.uuid = ?", IndexQueries::room, revision);
    }

    private static KnownRoom room(ResultSet row) throws SQLException {
        return new KnownRoom(row.getObject(1, UUID.class), row.getString(2), Instant.ofEpochMilli(row.getLong(3)));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getObject(1, UUID.class), new JournalPosition(row.getLong(2), row.getInt(3)));
    }

    static RevisionRecord revisionRecord(ResultSet row) throws SQLException {
        return new RevisionRecord(row.getObject(1, UUID.class), Ref.to(row.getString(2), row.getObject(3, UUID.class)),
                row.getLong(4), row.getInt(5), row.getBoolean(6), row.getBoolean(7), Sha256.ofBytes(row.getBytes(8)),
                row.getObject(9, UUID.class), row.getObject(14, UUID.class), new JournalPosition(row.getLong(10), row.getInt(11)),
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
