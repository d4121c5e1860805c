package studio.talkback.console.link;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import studio.talkback.console.ConsoleState;

/**
 * A whole console, as it stood.
 *
 * @param state    its settings in the family's own scene format
 * @param from     whose they are
 * @param at       when they had been read
 * @param notKnown the addresses of lines that the console did not tell, which the state lacks; mostly none
 */
public record PullResult(ConsoleState state, ConsoleIdentity from, Instant at, List<String> notKnown) {

    public PullResult {
        notKnown = Objects.requireNonNull(List.copyOf(notKnown));
    }
}
