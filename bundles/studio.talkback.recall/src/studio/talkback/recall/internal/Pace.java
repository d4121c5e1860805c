package studio.talkback.recall.internal;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;

/**
 * How fast a run goes by hand. What a machine sets takes no time of anybody, and somebody who was away did not work slowly.
 *
 * @param seconds by step; NaN where too little was done yet
 * @param open    how many steps are open that are done by hand
 */
public record Pace(double seconds, int open) {

    /** A longer break between two steps is no work. */
    private static final Duration LONGEST = Objects.requireNonNull(Duration.ofMinutes(5));
    /** Of fewer moments nothing is said. */
    private static final int FEWEST = 3;

    /** The pace of a run as it is saved. */
    public static Pace of(RecallRun run) {
        List<RunStep> byHand = new ArrayList<>();
        run.getPages().stream().filter(page -> page.getPart() != RecallPart.AUTOMATIC)
                .forEach(page -> byHand.addAll(page.getSteps()));
        Map<ZonedDateTime, Integer> moments = new TreeMap<>(Comparator.comparing(ZonedDateTime::toInstant));
        byHand.stream().filter(step -> step.getDoneAt() != null)
                .forEach(step -> moments.merge(step.getDoneAt(), Integer.valueOf(1), Integer::sum));
        return new Pace(seconds(moments, run.getStartedAt()),
                (int) byHand.stream().filter(step -> step.getState() == StepState.OPEN).count());
    }

    private static double seconds(Map<ZonedDateTime, Integer> moments, @Nullable ZonedDateTime started) {
        ZonedDateTime before = started;
        double worked = 0;
        int steps = 0;
        int counted = 0;
        for (Map.Entry<ZonedDateTime, Integer> moment : moments.entrySet()) {
            Duration took = before == null ? LONGEST : Duration.between(before, moment.getKey());
            if (took.compareTo(LONGEST) < 0 && !took.isNegative()) {
                worked += took.toMillis() / 1000.0;
                steps += moment.getValue().intValue();
                counted++;
            }
            before = moment.getKey();
        }
        return counted < FEWEST ? Double.NaN : worked / steps;
    }

    /** How long the open steps take; null where there is no pace yet. */
    public @Nullable Duration left() {
        if (open == 0) {
            return Duration.ZERO;
        }
        return Double.isNaN(seconds) ? null : Duration.ofSeconds(Math.round(seconds * open));
    }
}
