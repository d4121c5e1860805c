package studio.talkback.recall;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.model.StepState;

/**
 * What became of steps of a run.
 *
 * @param steps    their ids
 * @param state    what became of them; open for those that were marked by mistake
 * @param why      why they could not be done, or empty
 * @param operator the initials of who did them
 * @param at       when, in the room's zone
 */
public record RunMark(List<String> steps, StepState state, String why, String operator, ZonedDateTime at) {

    /** Copies the list. */
    public RunMark {
        steps = Objects.requireNonNull(List.copyOf(steps));
    }
}
