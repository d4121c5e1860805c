package studio.talkback.store.internal.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.HybridLogicalClock;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;

/**
 * Keeps the table that says by how much wall clocks were behind: see {@link studio.talkback.library.TimeOrder}. What is said of
 * a change set follows from those that the same replica made before, and from its logical clock, and is the same in every
 * library that holds them.
 */
final class SetBackClocks {

    /** What is written after a clock was set back stands as much as this later than the last before, if it was set as far. */
    private static final long APART_MILLIS = 60_000;

    /** The wall clock of a change set, in ms since 1970-01-01 UTC, and by how many ms it was behind. */
    private record Step(long wall, long behind) {
    }

    private SetBackClocks() {
    }

    /** By how much the wall clock of a change set is behind, in ms; null where it is not that of who made it. */
    static @Nullable Long behind(StatementCache session, StoredChangeSet set) throws SQLException {
        if (!hasClock(set)) {
            return null;
        }
        List<Step> before = session.list("select wall, behind from changeset where made_by = ? and clock < ?"
                + " and behind is not null order by clock desc limit 1", SetBackClocks::step, set.madeBy(),
                Long.valueOf(set.hlc()));
        return Long.valueOf(behind(before.isEmpty() ? null : before.getFirst(), set.wallMillis(), set.hlc()));
    }

    /** The same as long as it is not known: {@link #fill} sees to it. */
    static @Nullable Long notYet(StoredChangeSet set) {
        return hasClock(set) ? Long.valueOf(0) : null;
    }

    /** Notes a document that is new. */
    static void note(StatementCache session, UUID document, long behind) throws SQLException {
        if (behind > 0) {
            session.update("merge into set_back(doc, behind) values(?, ?)", document, Long.valueOf(behind));
        }
    }

    /** Fills the table of an index that has its change sets and revisions. */
    static void fill(StatementCache session) throws SQLException {
        for (UUID replica : session.list("select distinct made_by from changeset where behind is not null"
                + " and clock / " + HybridLogicalClock.READINGS_PER_MILLI + " > wall", row -> row.getObject(1, UUID.class))) {
            fill(session, replica);
        }
        session.update("insert into set_back(doc, behind) select r.doc, max(c.behind) from revision r join changeset c"
                + " on c.replica = r.replica and c.sequence = r.sequence"
                + " where c.behind > 0 and cardinality(r.parents) = 0 group by r.doc");
    }

    private static void fill(StatementCache session, UUID replica) throws SQLException {
        record Place(UUID replica, long sequence, long wall, long clock) {
        }
        Step before = null;
        for (Place each : session.list("select replica, sequence, wall, clock from changeset where made_by = ?"
                + " and behind is not null order by clock",
                row -> new Place(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), row.getLong(4)), replica)) {
            before = new Step(each.wall(), behind(before, each.wall(), each.clock()));
            if (before.behind() > 0) {
                session.update("update changeset set behind = ? where replica = ? and sequence = ?",
                        Long.valueOf(before.behind()), each.replica(), Long.valueOf(each.sequence()));
            }
        }
    }

    private static long behind(@Nullable Step before, long wall, long clock) {
        long behind = HybridLogicalClock.millisOf(clock) - wall;
        if (before != null && wall < before.wall()) {
            long back = before.wall() - wall;
            behind = Math.max(behind, before.behind() + back + Math.min(back, APART_MILLIS));
        } else if (before != null && wall < before.wall() + before.behind()) {
            behind = Math.max(behind, before.behind());
        }
        return Math.max(0, behind);
    }

    private static boolean hasClock(StoredChangeSet set) {
        return set.kind() != ChangeSetKind.TAKE_IN && !set.madeBy().equals(Origin.NOBODY);
    }

    private static Step step(ResultSet row) throws SQLException {
        return new Step(row.getLong(1), row.getLong(2));
    }
}
