package studio.talkback.store.internal.journal;

import java.util.List;
import java.util.UUID;

/**
 * One user action as the journal keeps it.
 *
 * @param id             its UUID
 * @param replica        the replica that made it
 * @param sequence       its number in that replica, not negative
 * @param hlc            hybrid logical clock, see {@link HybridLogicalClock}
 * @param wallMillis     wall clock in ms since 1970-01-01 UTC, for display only
 * @param zone           time zone of the wall clock, such as {@code Europe/Berlin}
 * @param operator       initials of who did it
 * @param programVersion version of the program that wrote it
 * @param reason         why, in words; may be empty
 * @param kind           what kind of action
 * @param revisions      one per document touched
 */
public record StoredChangeSet(UUID id, UUID replica, long sequence, long hlc, long wallMillis, String zone,
        String operator, String programVersion, String reason, ChangeSetKind kind, List<StoredRevision> revisions) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the sequence is negative
     */
    public StoredChangeSet {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence is not negative: " + sequence);
        }
        revisions = List.copyOf(revisions);
    }
}
