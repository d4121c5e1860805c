package studio.talkback.session.internal.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * A stretch of time.
 *
 * @param from its beginning
 * @param to   its end, never before it
 */
record Stretch(Instant from, Instant to) {

    /** The part of this that lies between two times; empty where none does. */
    List<Stretch> within(Instant start, Instant end) {
        Instant first = from.isBefore(start) ? start : from;
        Instant last = to.isAfter(end) ? end : to;
        return first.isBefore(last) ? Objects.requireNonNull(List.of(new Stretch(first, last)))
                : Objects.requireNonNull(List.of());
    }

    /** How long the stretches are together, what several of them cover counted once. */
    static Duration length(List<Stretch> stretches) {
        Duration length = Duration.ZERO;
        Instant counted = Instant.MIN;
        for (Stretch each : sorted(stretches)) {
            Instant start = each.from.isBefore(counted) ? counted : each.from;
            if (start.isBefore(each.to)) {
                length = length.plus(Duration.between(start, each.to));
                counted = each.to;
            }
        }
        return Objects.requireNonNull(length);
    }

    private static List<Stretch> sorted(List<Stretch> stretches) {
        List<Stretch> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparing(Stretch::from));
        return sorted;
    }
}
