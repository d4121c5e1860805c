package studio.talkback.store.internal.journal;

import java.util.List;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One user action as the journal keeps it. One that another room made, and a hand-over brought, stands in the journal
 * of the replica that took it in, as it was there but for its number.
 *
 * @param id             its UUID
 * @param replica        the replica whose journal it stands in
 * @param sequence       its number in that journal, not negative
 * @param hlc            hybrid logical clock, see {@link HybridLogicalClock}
 * @param wallMillis     wall clock in ms since 1970-01-01 UTC, for display only
 * @param zone           time zone of the wall clock, such as {@code Europe/Berlin}
 * @param operator       initials of who did it
 * @param programVersion version of the program that wrote it
 * @param reason         why, in words; may be empty
 * @param kind           what kind of action
 * @param revisions      one per document touched; of one that was taken in, those that came along
 * @param origin         the replica that made it, and its number there; null where that is the one above
 */
public record StoredChangeSet(UUID id, UUID replica, long sequence, long hlc, long wallMillis, String zone,
        String operator, String programVersion, String reason, ChangeSetKind kind, List<StoredRevision> revisions,
        @Nullable Origin origin) {

    /**
     * Where a change set was made that another journal holds.
     *
     * @param replica  who made it
     * @param sequence its number there, not negative
     */
    public record Origin(UUID replica, long sequence) {

        /** Who brings heads together that do not clash: every replica does it alike, and none has made it. */
        public static final UUID NOBODY = new UUID(0, 0);

        /** @throws IllegalArgumentException when the sequence is negative */
        public Origin {
            requireSequence(sequence);
        }
    }

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when the sequence is negative
     */
    public StoredChangeSet {
        requireSequence(sequence);
        revisions = List.copyOf(revisions);
    }

    /** Who made it. */
    public UUID madeBy() {
        Origin elsewhere = origin;
        return elsewhere == null ? replica : elsewhere.replica();
    }

    /** The same with these of its revisions. */
    public StoredChangeSet with(List<StoredRevision> chosen) {
        return new StoredChangeSet(id, replica, sequence, hlc, wallMillis, zone, operator, programVersion, reason,
                kind, chosen, origin);
    }

    private static void requireSequence(long sequence) {
        if (sequence < 0) {
            throw new IllegalArgumentException("a sequence is not negative: " + sequence);
        }
    }
}
