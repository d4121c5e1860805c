package studio.talkback.store.internal.index;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;

/** Keeps the tables that say which documents have several heads, which show another replica's work, and who that is. */
final class WhoHasWhat {

    private static final String INSERT_ELSEWHERE = "insert into elsewhere(doc, kind, made_by, wall, zone)"
            + " select r.doc, r.kind, c.made_by, c.wall, c.zone from revision r join changeset c"
            + " on c.replica = r.replica and c.sequence = r.sequence";

    private WhoHasWhat() {
    }

    /** Notes what a change set says of another room, unless something newer is known. */
    static void learnRoom(StatementCache session, StoredChangeSet set) throws SQLException {
        Origin origin = set.origin();
        if (set.kind() != ChangeSetKind.TAKE_IN || origin == null) {
            return;
        }
        Long asOf = Long.valueOf(set.wallMillis());
        if (session.list("select 1 from known_room where replica = ? and as_of > ?", row -> Boolean.TRUE,
                origin.replica(), asOf).isEmpty()) {
            session.update("merge into known_room(replica, name, as_of) values(?, ?, ?)", origin.replica(),
                    set.reason(), asOf);
        }
    }

    /**
     * Notes how a document stands.
     *
     * @param heads all of them
     * @param shown the one that lists show; null where there is none
     */
    static void update(StatementCache session, Ref document, List<RevisionRecord> heads,
            @Nullable RevisionRecord shown) throws SQLException {
        session.update("delete from diverged where doc = ?", document.document());
        session.update("delete from elsewhere where doc = ?", document.document());
        if (heads.size() > 1 && shown != null) {
            session.update("insert into diverged(doc, kind) values(?, ?)", document.document(), document.kind());
        }
        showElsewhere(session, shown);
    }

    /** Fills the tables of an index that has its heads. */
    static void fill(StatementCache session) throws SQLException {
        session.update("insert into diverged(doc, kind) select doc, min(kind) from head group by doc"
                + " having count(*) > 1");
        session.update(INSERT_ELSEWHERE + " join head h on h.revision = r.uuid where c.made_by <> c.replica"
                + " and c.made_by <> ? and not r.tombstone and not r.purged"
                + " and r.doc not in (select doc from diverged)", Origin.NOBODY);
        for (UUID document : session.list("select doc from diverged", row -> row.getObject(1, UUID.class))) {
            List<RevisionRecord> heads = IndexQueries.heads(session, document);
            update(session, heads.getFirst().document(), heads,
                    heads.stream().filter(RevisionRecord::live).findFirst().orElse(null));
        }
    }

    private static void showElsewhere(StatementCache session, @Nullable RevisionRecord shown) throws SQLException {
        if (shown != null && !shown.madeBy().equals(shown.replica()) && !shown.madeBy().equals(Origin.NOBODY)) {
            session.update(INSERT_ELSEWHERE + " where r.uuid = ?", shown.revision());
        }
    }
}
