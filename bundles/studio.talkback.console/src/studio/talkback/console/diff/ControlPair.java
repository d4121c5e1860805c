package studio.talkback.console.diff;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ControlPlace;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Value;

/**
 * One control in two states.
 *
 * @param place   what it does on its strip
 * @param key     what finds it: its line's address, {@code #} and the value's place in the line
 * @param name    the control in studio words: {@code EQ 2 frequency}
 * @param spec    what it can hold
 * @param before  where it stands in the first state; null where that has no such control
 * @param after   where it stands in the second state; null where that has no such control
 * @param differs whether the console can tell the two apart
 */
public record ControlPair(ControlPlace place, String key, String name, ParameterSpec spec, @Nullable Value before,
        @Nullable Value after, boolean differs) {

    /** What stands for a control that a state does not have. */
    public static final String NONE = "–";

    /** Where it stands in the first state, as the studio says it: {@code 2.51 kHz}. */
    public String beforeWords() {
        return words(before);
    }

    /** Where it stands in the second state, as the studio says it. */
    public String afterWords() {
        return words(after);
    }

    /** The name within its section: {@code 2 frequency}, where {@code section} is {@code EQ}. */
    public String nameWithin(String section) {
        return Objects.requireNonNull(!section.isEmpty() && name.startsWith(section + " ") ? name.substring(section.length() + 1) : name);
    }

    private String words(@Nullable Value value) {
        return value == null ? NONE : spec.words(value);
    }
}
