package studio.talkback.library.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * Brings together what rooms saved apart, after they met: what does not clash is saved at once, by every room alike;
 * the rest waits for somebody who chooses. What one room deleted and another kept is always chosen by somebody.
 */
public final class Meeting {

    private static final int SAVED_TOGETHER = 200;

    private final Library library;

    /** Meets in this library. */
    public Meeting(Library library) {
        this.library = library;
    }

    /**
     * What came of it.
     *
     * @param settled how many documents came together without a question
     * @param waiting those that wait for a choice
     */
    public record Outcome(int settled, Set<Ref> waiting) {

        /** Copies the set. */
        public Outcome {
            waiting = Objects.requireNonNull(Set.copyOf(waiting));
        }
    }

    /**
     * Brings together what can be.
     *
     * @throws LibraryException           if the library cannot be read or written; what was saved stays
     * @throws OperationCanceledException when the monitor is cancelled; what was saved stays
     */
    public Outcome settle(IProgressMonitor monitor) throws LibraryException {
        Reconciliation together = new Reconciliation(library, Ref::toString, ConflictChooser.NOBODY);
        Set<Ref> waiting = new LinkedHashSet<>();
        List<Stored<?>> ready = new ArrayList<>();
        int settled = 0;
        for (Ref document : library.exchange().diverged()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Optional<Stored<Document>> merged = merge(document, together);
            merged.ifPresentOrElse(ready::add, () -> waiting.add(document));
            if (ready.size() == SAVED_TOGETHER) {
                settled += library.exchange().settle(ready);
                ready.clear();
            }
        }
        settled += ready.isEmpty() ? 0 : library.exchange().settle(ready);
        return new Outcome(settled, waiting);
    }

    private Optional<Stored<Document>> merge(Ref document, Reconciliation together) throws LibraryException {
        if (isDeletedSomewhere(document)) {
            return Objects.requireNonNull(Optional.empty());
        }
        try {
            return together.load(document, Document.class);
        } catch (UndecidedException e) {
            return Objects.requireNonNull(Optional.empty());
        } catch (LibraryException e) {
            Log.warn(Meeting.class, document + " stays as two rooms saved it", e);
            return Objects.requireNonNull(Optional.empty());
        }
    }

    private boolean isDeletedSomewhere(Ref document) throws LibraryException {
        Map<Revision.Id, Revision> history = library.history(document).stream()
                .collect(Collectors.toMap(Revision::id, revision -> revision));
        return library.heads(document).stream().map(history::get).filter(Objects::nonNull)
                .anyMatch(Revision::tombstone);
    }
}
