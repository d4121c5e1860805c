package studio.talkback.handover;

import java.util.Objects;
import java.util.Set;

import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.model.identity.Ref;

/**
 * What came of a hand-over that was taken in.
 *
 * @param report  what was missing here
 * @param settled how many documents two rooms had changed apart and came together without a question
 * @param waiting documents, of this hand-over and of earlier ones, that wait for somebody to choose
 */
public record Taken(TakeInReport report, int settled, Set<Ref> waiting) {

    /** Copies the set. */
    public Taken {
        waiting = Objects.requireNonNull(Set.copyOf(waiting));
    }
}
