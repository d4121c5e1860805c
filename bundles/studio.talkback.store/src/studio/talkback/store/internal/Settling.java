package studio.talkback.store.internal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.IndexQueries.Written;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * The change set in which heads came together without a question. Every room makes the same one of the same heads: it
 * follows their newest, in time too, and nobody has made it.
 */
final class Settling {

    private static final String REASON = "What two rooms changed apart was brought together";

    private Settling() {
    }

    static StoredChangeSet of(StatementCache session, StoredRevision settled) throws SQLException {
        Written newest = IndexQueries.newest(session, settled.parents());
        return new StoredChangeSet(idOf(settled.revision()), Origin.NOBODY, 0, newest.clock() + 1,
                newest.wallMillis(), newest.zone(), "", ProgramVersion.current(), REASON, ChangeSetKind.MERGE,
                List.of(settled), null);
    }

    private static UUID idOf(UUID revision) {
        return derived(revision + " change set");
    }

    /** A UUID (version 8, RFC 9562) that follows from a text alone. */
    static UUID derived(String text) {
        ByteBuffer hash = ByteBuffer.wrap(Sha256.digestOf(text.getBytes(StandardCharsets.UTF_8)).toBytes());
        long most = hash.getLong() & ~0xF000L | 0x8000L;
        long least = hash.getLong() & ~(0xC000L << 48) | 0x8000L << 48;
        return new UUID(most, least);
    }
}
