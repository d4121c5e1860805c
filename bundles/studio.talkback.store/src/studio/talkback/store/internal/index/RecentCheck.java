package studio.talkback.store.internal.index;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Table;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Compares what an index says of the newest change sets with the journal, and tries whether the rows of their
 * documents can be written: after an unclean end an index file may be without its last commits, or hold a row that
 * can never be written again.
 */
public final class RecentCheck {

    private static final int CHANGE_SETS = 64;

    /** Change sets of an import hold hundreds: looking all of those up would take longer than opening may. */
    private static final int MOST_DOCUMENTS = 512;

    private final IndexDatabase database;

    private final StatementCache session;

    private final JournalSource journals;

    private final Set<UUID> documents = new LinkedHashSet<>();

    /** The change sets' places as the index has them. */
    private record Place(UUID replica, UUID changeSet, JournalPosition position) {
    }

    /** Checks the database on its writing connection. */
    public RecentCheck(IndexDatabase database, JournalSource journals) {
        this.database = database;
        this.session = new StatementCache(database.writer());
        this.journals = journals;
    }

    /** What is wrong, in one line; null if nothing is. */
    public @Nullable String finding() throws SQLException {
        for (UUID replica : journals.replicas()) {
            List<Place> places = session.list("select replica, id, record, record_length from changeset"
                    + " where replica = ? order by sequence desc limit " + CHANGE_SETS,
                    row -> new Place(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                            new JournalPosition(row.getLong(3), row.getInt(4))),
                    replica);
            for (Place place : places) {
                if (documents.size() >= MOST_DOCUMENTS) {
                    break;
                }
                String finding = finding(place);
                if (finding != null) {
                    return finding;
                }
            }
        }
        return headFinding();
    }

    /** Writes the recent documents' rows as they are, and takes that back; then writes a line of its own. */
    public void probe() throws SQLException {
        for (UUID document : documents) {
            session.update("update head set kind = kind where doc = ?", document);
            for (Table table : Projections.tables()) {
                session.update("update " + table.name() + " set part = part where doc = ?", document);
            }
        }
        database.writer().rollback();
        session.update("merge into meta(name, content) values('probe', ?)", UUID.randomUUID().toString());
        database.writer().commit();
        database.force();
    }

    private @Nullable String finding(Place place) throws SQLException {
        StoredChangeSet set;
        try {
            set = ChangeSetCodec.outline(journals.read(place.replica(), place.position())).changeSet();
        } catch (IOException e) {
            return "it names a change set that the journal does not have";
        }
        if (!set.id().equals(place.changeSet())) {
            return "it names another change set than the journal";
        }
        for (StoredRevision revision : set.revisions()) {
            documents.add(revision.document());
            if (IndexQueries.revision(session, revision.revision()) == null) {
                return "it misses a revision of the journal";
            }
        }
        return null;
    }

    private @Nullable String headFinding() throws SQLException {
        for (UUID document : documents) {
            Set<UUID> expected = new HashSet<>();
            Set<UUID> parents = new HashSet<>();
            session.list("select uuid, parents from revision where doc = ?", row -> {
                parents.addAll(List.of(row.getObject(2, UUID[].class)));
                return Boolean.valueOf(expected.add(row.getObject(1, UUID.class)));
            }, document);
            expected.removeAll(parents);
            Set<UUID> heads = new HashSet<>(session.list("select revision from head where doc = ?",
                    row -> row.getObject(1, UUID.class), document));
            if (!heads.equals(expected)) {
                return "its heads are not those of the journal";
            }
        }
        return null;
    }
}
