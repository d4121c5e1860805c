package studio.talkback.library.merge;

import java.util.List;
import java.util.Objects;

import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;

/** Two states of a document cannot agree, and nobody decided. Nothing was changed. */
public final class UndecidedException extends LibraryException {

    private static final long serialVersionUID = 1L;

    private final transient List<Conflict> conflicts;

    UndecidedException(Ref document, List<Conflict> conflicts) {
        super(document + " was changed in two ways (" + conflicts.getFirst().path() + ", "
                + conflicts.getFirst().feature() + "): choose what stays, and save again");
        this.conflicts = Objects.requireNonNull(List.copyOf(conflicts));
    }

    /** What is to be decided. */
    public List<Conflict> conflicts() {
        return conflicts;
    }
}
