package studio.talkback.handover;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.model.identity.Ref;

/**
 * What came of a meeting in a shared folder.
 *
 * @param taken    what was taken in, one for each file
 * @param settled  how many documents came together without a question
 * @param waiting  documents that wait for somebody to choose
 * @param problems files that could not be taken in, one line each; they are tried again next time
 * @param left     what was left there for the others; empty where they have it all
 */
public record Met(List<TakeInReport> taken, int settled, Set<Ref> waiting, List<String> problems,
        Optional<HandOverContents> left) {

    /** Copies what it is given. */
    public Met {
        taken = Objects.requireNonNull(List.copyOf(taken));
        waiting = Objects.requireNonNull(Set.copyOf(waiting));
        problems = Objects.requireNonNull(List.copyOf(problems));
    }
}
