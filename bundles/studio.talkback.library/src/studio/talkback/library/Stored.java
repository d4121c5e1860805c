package studio.talkback.library;

import java.util.Objects;
import java.util.Set;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * A document as it was loaded: the caller's own copy, to change and save.
 *
 * @param ref     which one
 * @param content its content; where there are several heads, the newest one's
 * @param heads   the heads at that moment
 */
public record Stored<T extends Document>(Ref ref, T content, Set<Revision.Id> heads) {

    public Stored {
        heads = Objects.requireNonNull(Set.copyOf(heads));
    }

    /** Whether rooms saved it apart, so that it waits to be merged. */
    public boolean diverged() {
        return heads.size() > 1;
    }
}
