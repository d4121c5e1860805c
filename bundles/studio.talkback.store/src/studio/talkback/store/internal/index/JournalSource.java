package studio.talkback.store.internal.index;

import java.io.IOException;
import java.util.Set;
import java.util.UUID;

import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalVisitor;

/** The journals that an index is made from. */
public interface JournalSource {

    /** Whose journals there are. */
    Set<UUID> replicas();

    /** Packed position after the last record of a replica's journal. */
    long end(UUID replica);

    /** Reads one record, verified by its checksum. */
    byte[] read(UUID replica, JournalPosition position) throws IOException;

    /** Visits the records of a replica's journal from a position to its end; places that are damaged are left out. */
    void scan(UUID replica, long from, JournalVisitor visitor) throws IOException;
}
