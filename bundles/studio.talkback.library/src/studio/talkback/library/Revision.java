package studio.talkback.library;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import studio.talkback.model.identity.Ref;

/**
 * One saved state of a document; it never changes.
 *
 * @param id        its identity
 * @param document  whose it is
 * @param parents   what it was made from: none for a new document, two for a merge
 * @param changeSet the change set that brought it
 * @param clock     hybrid logical clock of the change set; orders revisions where ancestry does not
 * @param at        wall time in the zone it was written in, for display only
 * @param operator  who saved it, by initials
 * @param reason    why, as the change set says
 * @param tombstone whether it deletes the document
 * @param purged    whether its content was purged
 */
public record Revision(Id id, Ref document, List<Id> parents, UUID changeSet, long clock, ZonedDateTime at,
        String operator, String reason, boolean tombstone, boolean purged) {

    /** The same order in every room: by the clock, and where that does not tell, by the UUID. */
    public static final Comparator<Revision> NEWEST_FIRST = Objects.requireNonNull(Comparator
            .comparingLong(Revision::clock).thenComparing(revision -> revision.id().uuid()).reversed());

    /** Copies the list. */
    public Revision {
        parents = Objects.requireNonNull(List.copyOf(parents));
    }

    /** A revision's identity. */
    public record Id(UUID uuid) {

        @Override
        public String toString() {
            return uuid.toString();
        }
    }
}
