package studio.talkback.console.link;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;

/**
 * What was read from a console.
 *
 * @param state       the lines that were read, and those they need to be understood
 * @param unread      the addresses of lines that were asked for and did not arrive: nothing is known of them
 * @param silentSince when the console was last heard, where it stopped answering; else null
 */
public record ConsoleReading(ConsoleState state, List<String> unread, @Nullable Instant silentSince) {

    public ConsoleReading {
        unread = Objects.requireNonNull(List.copyOf(unread));
    }
}
