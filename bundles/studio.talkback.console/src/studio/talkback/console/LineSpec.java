package studio.talkback.console;

import java.util.List;
import java.util.Objects;

/**
 * What one line of a console state holds. A line is the smallest part of a state that has an address of its
 * own; a family whose scenes are not made of text lines calls one node a line.
 *
 * @param path       its address: {@code /ch/12/eq/2}
 * @param variant    which of several meanings it has, such as the effect that is loaded; empty where there
 *                   is one
 * @param strip      the strip it belongs to
 * @param section    the section of the strip: {@code EQ 2}; may be empty
 * @param parameters its values, in order
 */
public record LineSpec(String path, String variant, Strip strip, String section, List<ParameterSpec> parameters) {

    public LineSpec {
        parameters = Objects.requireNonNull(List.copyOf(parameters));
    }

    /** The parameter's full name within its strip: {@code EQ 2 frequency}. */
    public String name(int index) {
        String name = index < parameters.size() ? parameters.get(index).name() : "value " + (index + 1);
        return section.isEmpty() ? name : section + " " + name;
    }
}
