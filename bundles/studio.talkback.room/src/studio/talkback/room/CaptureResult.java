package studio.talkback.room;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.identity.Ref;

/**
 * What a capture made.
 *
 * @param recall    the new recall, which is on the desk now
 * @param title     its title
 * @param knowing   how well the desk is known by it
 * @param applied   the settings that follow from the log, one line each
 * @param unknown   what is not known, one line each; empty if everything is
 * @param entry     the entry that says it; null where no session is open
 * @param committed the acknowledgement, with which {@link studio.talkback.session.SessionLog#undo} takes it back
 */
public record CaptureResult(Ref recall, String title, KnowingLevel knowing, List<String> applied, List<String> unknown,
        @Nullable Ref entry, Committed committed) {

    /** Copies the lists. */
    public CaptureResult {
        applied = Objects.requireNonNull(List.copyOf(applied));
        unknown = Objects.requireNonNull(List.copyOf(unknown));
    }
}
