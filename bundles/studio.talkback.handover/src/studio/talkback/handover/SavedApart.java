package studio.talkback.handover;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.Revision;
import studio.talkback.library.merge.Conflict;
import studio.talkback.model.identity.Ref;

/**
 * A document that rooms saved apart and that waits for a choice.
 *
 * @param document  which one
 * @param name      what it is called, with its kind
 * @param versions  what the rooms saved, newest first
 * @param conflicts what they cannot agree on, line by line: "mine" is the newer, "theirs" the older version; those that
 *                  deleted it, which is chosen as a whole, are none of them
 * @param problem   why nothing can be chosen here; empty where it can
 */
public record SavedApart(Ref document, String name, List<Version> versions, List<Conflict> conflicts,
        String problem) {

    /**
     * What one room saved.
     *
     * @param revision the head
     * @param room     the room's name; empty for this one and for those not known by name
     * @param at       when, in that room's zone
     * @param operator who, by initials; empty where it came together by itself
     * @param deleted  whether it was deleted there
     */
    public record Version(Revision.Id revision, String room, ZonedDateTime at, String operator, boolean deleted) {
    }

    /** Copies the lists. */
    public SavedApart {
        versions = Objects.requireNonNull(List.copyOf(versions));
        conflicts = Objects.requireNonNull(List.copyOf(conflicts));
    }

    /** Whether a room deleted it, so that the choice is between keeping and deleting it. */
    public boolean deletedSomewhere() {
        return versions.stream().anyMatch(Version::deleted);
    }
}
