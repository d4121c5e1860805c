package studio.talkback.console;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What one parameter of a console is, shared by all strips that have it.
 *
 * @param name     the control in studio words, within its section: {@code frequency}
 * @param type     the kind of control
 * @param unit     what its numbers are counted in
 * @param scale    range and positions of a numeric control; null where it has none
 * @param words    for a choice or colour the words of the console, in its own order; for an integer or a
 *                 bitmask the names of its numbers (from the lowest) or bits (from number 1), or empty
 * @param size     the longest text, or the number of bits; 0 otherwise
 * @param notation how it is written
 */
public record ParameterSpec(String name, ParameterType type, Unit unit, @Nullable Scale scale, List<String> words,
        int size, Notation notation) {

    public ParameterSpec {
        words = Objects.requireNonNull(List.copyOf(words));
    }

    /** Whether the console cannot tell the two values apart once it holds them. */
    public boolean same(Value one, Value other) {
        Scale steps = scale;
        if (steps != null && steps.positions() > 0 && one instanceof Value.Number a && other instanceof Value.Number b
                && steps.contains(a.number()) && steps.contains(b.number())) {
            return notation.alike(this, a, b);
        }
        return one.equals(other) || text(one).equals(text(other));
    }

    /** The value as the console writes it, without padding. */
    public String text(Value value) {
        return notation.write(this, value);
    }

    /** The value of what is written; {@link Value.Unreadable} where it is not of this type. */
    public Value read(String token) {
        return notation.read(this, token);
    }

    /** The value as the studio says it, with its unit: {@code 2.51 kHz}, {@code Bus 3}, {@code 'Lead Vox'}. */
    public String words(Value value) {
        return ValueWords.of(this, value);
    }

    /** What the parameter can hold, in words: {@code from -15 to 15 dB}, {@code one of COMP, EXP}. */
    public String range() {
        return ParameterRange.of(this);
    }

    /**
     * Why the parameter cannot be set to a value.
     *
     * @return what it takes, without its name; null where it can
     */
    public @Nullable String objection(Value value) {
        return ParameterRange.accepts(this, value) ? null : range();
    }
}
