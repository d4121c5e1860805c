package studio.talkback.watch;

import java.util.List;
import java.util.Objects;

/**
 * The watched folders at one moment.
 *
 * @param statuses  how each folder is doing
 * @param proposals what is new there, the oldest first
 */
public record Glance(List<WatchStatus> statuses, List<Proposal> proposals) {

    /** Copies the lists. */
    public Glance {
        statuses = Objects.requireNonNull(List.copyOf(statuses));
        proposals = Objects.requireNonNull(List.copyOf(proposals));
    }
}
