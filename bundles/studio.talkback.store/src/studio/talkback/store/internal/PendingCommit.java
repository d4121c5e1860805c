package studio.talkback.store.internal;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import studio.talkback.library.Committed;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * A change set on its way to the journal: all that needs no turn is done already.
 *
 * @param operator    initials
 * @param reason      why
 * @param kind        what kind of action
 * @param revisions   deflated, with the parents they were made from
 * @param projections of the revisions, in the same order
 * @param result      the acknowledgement, or why there is none
 */
record PendingCommit(String operator, String reason, ChangeSetKind kind, List<StoredRevision> revisions,
        List<Projection> projections, CompletableFuture<Committed> result) {

    /** About how many bytes it has in the journal. */
    long bytes() {
        return revisions.stream().mapToLong(revision -> revision.deflatedXmi().length).sum();
    }

    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }
}
