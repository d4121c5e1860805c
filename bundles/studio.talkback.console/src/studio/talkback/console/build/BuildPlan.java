package studio.talkback.console.build;

import java.util.List;
import java.util.Objects;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ParameterChange;

/**
 * What building a scene does, and the scene that comes of it. Nothing is written by making it.
 *
 * @param scene    the scene as it will be
 * @param steps    what is done, in order
 * @param changes  every control that differs from the base scene afterwards
 * @param warnings what has to be known before it is loaded, phantom power first; what was left out
 */
public record BuildPlan(ConsoleState scene, List<Step> steps, List<ParameterChange> changes, List<String> warnings) {

    /**
     * One thing that is done.
     *
     * @param kind    {@code channel preset}, {@code name} and the like
     * @param where   the place, as the studio calls it: {@code Ch 12}; empty for the console as a whole
     * @param what    the preset or the name
     * @param source  the file or where else it comes from; empty for a name
     * @param changes how many controls it moves
     */
    public record Step(String kind, String where, String what, String source, int changes) {

        /** The step as one line. */
        public String text() {
            String place = where.isEmpty() ? "" : where + ": ";
            String from = source.isEmpty() ? "" : " (" + source + ")";
            return place + kind + " '" + what + "'" + from + ", "
                    + (changes == 0 ? "nothing changes" : changes == 1 ? "1 control changes" : changes + " controls change");
        }
    }

    public BuildPlan {
        steps = Objects.requireNonNull(List.copyOf(steps));
        changes = Objects.requireNonNull(List.copyOf(changes));
        warnings = Objects.requireNonNull(List.copyOf(warnings));
    }
}
