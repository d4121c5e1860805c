package studio.talkback.session;

import java.util.List;
import java.util.Objects;

import studio.talkback.library.Committed;
import studio.talkback.model.identity.Ref;

/**
 * A line that is in the log.
 *
 * @param entry     its entry
 * @param number    the number of the request that it made or answered first; 0 where it is about none
 * @param reports   what the line could not mean, one line each; empty if all was understood
 * @param committed the acknowledgement, with which {@link SessionLog#undo} takes it back
 */
public record Logged(Ref entry, int number, List<String> reports, Committed committed) {

    /** Copies the list. */
    public Logged {
        reports = Objects.requireNonNull(List.copyOf(reports));
    }
}
