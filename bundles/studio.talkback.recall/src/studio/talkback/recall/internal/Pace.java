package studio.talkback.recall.internal;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
 * How fast a run goes by hand. What a machine sets takes no time of anybody, and somebody who was away did not work slowly:
 * each person's breaks are left out by themselves, and those who are at it now go on together.
 *
 * @param seconds by step; NaN where too little was done yet
 * @param open    how many steps are open that are done by hand
 */
public record Pace(double seconds, int open) {

    /** A longer break between two steps of a person is no work. */
    private static final Duration LONGEST = Objects.requireNonNull(Duration.ofMinutes(5));
    /** Of fewer moments nothing is said. */
    private static final int FEWEST = 3;

    /** What one person did. */
    private record Work(int moments, int steps, double seconds, ZonedDateTime last) {

        double stepsBySecond() {
            return seconds > 0 ? steps / seconds : 0;
        }
    }

    /** The pace of a run as it is saved. */
    public static Pace of(RecallRun run) {
        List<RunStep> byHand = new ArrayList<>();
        run.getPages().stream().filter(page -> page.getPart() != RecallPart.AUTOMATIC)
                .forEach(page -> byHand.addAll(page.getSteps()));
        Map<String, List<ZonedDateTime>> people = new TreeMap<>();
        byHand.stream().filter(step -> step.getDoneAt() != null).forEach(step -> Objects.requireNonNull(
                people.computeIfAbsent(Named.key(step.getDoneBy()), any -> new ArrayList<>())).add(step.getDoneAt()));
        List<Work> works = Objects.requireNonNull(people.values().stream().map(times -> work(times, run.getStartedAt())).toList());
        return new Pace(seconds(works), (int) byHand.stream().filter(step -> step.getState() == StepState.OPEN).count());
    }

    /** @param times of the steps that one person did, at least one; a page that was set at once is one moment */
    private static Work work(List<ZonedDateTime> times, @Nullable ZonedDateTime started) {
        Map<ZonedDateTime, Integer> moments = new TreeMap<>(Comparator.comparing(ZonedDateTime::toInstant));
        times.forEach(time -> moments.merge(time, Integer.valueOf(1), Integer::sum));
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
        return new Work(counted, steps, worked, Objects.requireNonNull(before));
    }

    private static double seconds(List<Work> works) {
        if (works.stream().mapToInt(Work::moments).sum() < FEWEST) {
            return Double.NaN;
        }
        ZonedDateTime last = works.stream().map(Work::last).max(Comparator.comparing(ZonedDateTime::toInstant)).orElseThrow();
        double together = works.stream().filter(work -> Duration.between(work.last(), last).compareTo(LONGEST) < 0)
                .mapToDouble(Work::stepsBySecond).sum();
        return together > 0 ? 1 / together : all(works);
    }

    /** Where who is at it now has no pace yet: that of those before. */
    private static double all(Collection<Work> works) {
        int steps = works.stream().mapToInt(Work::steps).sum();
        return works.stream().mapToDouble(Work::seconds).sum() / steps;
    }

    /** How long the open steps take; null where there is no pace yet. */
    public @Nullable Duration left() {
        if (open == 0) {
            return Duration.ZERO;
        }
        return Double.isNaN(seconds) ? null : Duration.ofSeconds(Math.round(seconds * open));
    }
}
