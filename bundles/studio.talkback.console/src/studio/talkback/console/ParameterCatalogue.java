package studio.talkback.console;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Every line and parameter that a console family is known to have. Immutable. */
public interface ParameterCatalogue {

    /** All lines in the order in which the console writes them, each once, in its plainest variant. */
    List<LineSpec> lines();

    /**
     * The line at an address in its plainest variant.
     *
     * @return null where the family has no such line
     */
    @Nullable LineSpec line(String path);

    /** The variants of a line; empty where it has but one meaning or is not known. */
    Set<String> variants(String path);

    /**
     * A variant of a line.
     *
     * @return null where the family has no such line or variant
     */
    @Nullable LineSpec line(String path, String variant);

    /**
     * What a control does on its strip. As it stands this is told from the words of its line and its name; a family whose words
     * do not tell it, or that knows what is only passing, says it itself.
     *
     * @param line  one of this catalogue's lines, or a variant of one
     * @param index the value's place in the line, from 0; may lie behind its parameters
     */
    default ControlPlace place(LineSpec line, int index) {
        return PlaceWords.of(line, index);
    }

    /**
     * The address of the line with the headamp that a strip gets its signal from in a state, where that is one of the
     * console's own and can be told; null otherwise, as by default.
     */
    default @Nullable String headamp(ConsoleState state, Strip strip) {
        return null;
    }
}
