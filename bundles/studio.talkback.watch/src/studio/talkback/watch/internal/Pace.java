package studio.talkback.watch.internal;

import java.time.Duration;
import java.util.Objects;

/**
 * How often to look: small folders about every second, large ones so seldom that looking takes a twentieth of the time
 * at most.
 */
final class Pace {

    private static final int PARTS = 20;
    private static final Duration SHORTEST = Objects.requireNonNull(Duration.ofSeconds(1));

    private Pace() {
    }

    /** How long nothing at all is looked at after a look that took so long. */
    static Duration pause(Duration took) {
        return Objects.requireNonNull(took.multipliedBy(PARTS - 1));
    }

    /** How long a folder is not looked at again that took so long: large ones let small ones go first. */
    static Duration until(Duration took) {
        Duration rest = took.multipliedBy(2L * PARTS);
        return Objects.requireNonNull(rest.compareTo(SHORTEST) < 0 ? SHORTEST : rest);
    }
}
