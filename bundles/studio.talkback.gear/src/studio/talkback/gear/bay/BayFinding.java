package studio.talkback.gear.bay;

import java.util.List;
import java.util.Objects;

/**
 * Something about a patch that somebody has to look at.
 *
 * @param kind  what it is
 * @param cords the numbers of the cords that it is about
 * @param text  what there is to say, in one line
 */
public record BayFinding(Kind kind, List<Integer> cords, String text) {

    /** What can be wrong. */
    public enum Kind {
        /** Several cords in one point. */
        OCCUPIED,
        /** From an output to an output. */
        OUTPUTS,
        /** From an input to an input. */
        INPUTS,
        /** Something is fed with what comes out of it. */
        LOOP,
        /** The bay breaks another normal than was noted. */
        NORMAL,
        /** A text that is printed on several points. */
        SEVERAL
    }

    /** Copies the list. */
    public BayFinding {
        cords = Objects.requireNonNull(List.copyOf(cords));
    }
}
