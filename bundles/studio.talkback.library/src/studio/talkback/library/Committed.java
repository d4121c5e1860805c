package studio.talkback.library;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import studio.talkback.model.identity.Ref;

/**
 * The acknowledgement of a change set: it is on the disk, and queries see it.
 *
 * @param changeSet its identity
 * @param sequence  its number among this replica's change sets, counted from 1
 * @param revisions the new head of each document
 */
public record Committed(UUID changeSet, long sequence, Map<Ref, Revision.Id> revisions) {

    public Committed {
        revisions = Objects.requireNonNull(Map.copyOf(revisions));
    }
}
