package studio.talkback.recall;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.recall.internal.Pace;

/**
 * How far a run is.
 *
 * @param parts      each part that the run has, in its order
 * @param steps      how many steps there are
 * @param done       how many were set or could not be
 * @param exceptions how many could not be
 * @param left       how long the rest takes at the pace so far; null where there is no pace yet, zero where nothing is left
 * @param people     how far the pages are that somebody took, by initials; empty where nobody took any
 */
public record RunProgress(Map<RecallPart, Part> parts, int steps, int done, int exceptions, @Nullable Duration left,
        Map<String, Part> people) {

    /**
     * How far a part, or what somebody took, is.
     *
     * @param steps      how many steps it has
     * @param done       how many of them were set or could not be
     * @param exceptions how many could not be
     */
    public record Part(int steps, int done, int exceptions) {

        Part and(Part other) {
            return new Part(steps + other.steps, done + other.done, exceptions + other.exceptions);
        }
    }

    /** Copies the maps, whose order stays. */
    public RunProgress {
        parts = parts.isEmpty() ? Objects.requireNonNull(Map.of()) : new EnumMap<>(parts);
        people = new TreeMap<>(people);
    }

    /** How far a run is as it is saved. */
    public static RunProgress of(RecallRun run) {
        Map<RecallPart, Part> parts = new EnumMap<>(RecallPart.class);
        Map<String, Part> people = new TreeMap<>();
        int steps = 0;
        int done = 0;
        int exceptions = 0;
        for (RunPage page : run.getPages()) {
            List<RunStep> all = page.getSteps();
            int closed = (int) all.stream().filter(step -> step.getState() != StepState.OPEN).count();
            int refused = (int) all.stream().filter(step -> step.getState() == StepState.EXCEPTION).count();
            Part part = new Part(all.size(), closed, refused);
            parts.merge(page.getPart(), part, Part::and);
            if (page.getShare() != null) {
                people.merge(page.getShare(), part, Part::and);
            }
            steps += all.size();
            done += closed;
            exceptions += refused;
        }
        return new RunProgress(parts, steps, done, exceptions, Pace.of(run).left(), people);
    }

    /** Whether no step is open any more. */
    public boolean complete() {
        return done == steps;
    }
}
