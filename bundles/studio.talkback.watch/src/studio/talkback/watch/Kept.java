package studio.talkback.watch;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.model.identity.Ref;

/**
 * What became of a proposal that was to be kept.
 *
 * @param state     whether it was
 * @param text      the line that the log says, or one that says why nothing was changed
 * @param entry     the entry that says it; null where none was written
 * @param notes     what could not be done or meant, one line each
 * @param committed the acknowledgement, with which {@link studio.talkback.session.SessionLog#undo} takes it back; null
 *                  where nothing changed
 */
public record Kept(State state, String text, @Nullable Ref entry, List<String> notes, @Nullable Committed committed) {

    /** What may become of it. */
    public enum State {
        /** It is kept, as one change set. */
        KEPT,
        /** The same bytes were kept there before; nothing changed. */
        KNOWN,
        /** It was saved again, or is gone, since it was proposed: nothing was taken, and it is proposed as it is now. */
        CHANGED
    }

    /** Copies the list. */
    public Kept {
        notes = Objects.requireNonNull(List.copyOf(notes));
    }
}
