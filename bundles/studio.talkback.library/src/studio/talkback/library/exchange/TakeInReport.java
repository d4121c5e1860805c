package studio.talkback.library.exchange;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import studio.talkback.model.identity.Ref;

/**
 * What was taken in.
 *
 * @param contents   what the file holds
 * @param revisions  how many revisions were missing here, and are there now
 * @param added      documents that were not here before
 * @param changed    documents that were, and have revisions more
 * @param blobs      how many files were missing here
 * @param purgedHere documents that were left out, because they were purged here
 * @param purges     what the other room purged and is still here: left as it is
 */
public record TakeInReport(HandOverContents contents, long revisions, Set<Ref> added, Set<Ref> changed, long blobs,
        Set<Ref> purgedHere, List<PurgeElsewhere> purges) {

    /**
     * A document that another room purged.
     *
     * @param document which one
     * @param operator who purged it, by initials
     * @param reason   why
     */
    public record PurgeElsewhere(Ref document, String operator, String reason) {
    }

    /** Copies what it is given. */
    public TakeInReport {
        added = Objects.requireNonNull(Set.copyOf(added));
        changed = Objects.requireNonNull(Set.copyOf(changed));
        purgedHere = Objects.requireNonNull(Set.copyOf(purgedHere));
        purges = Objects.requireNonNull(List.copyOf(purges));
    }
}
