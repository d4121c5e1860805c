package studio.talkback.console.link;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Value;

/** One control by its line and place in it; two of the same address and variant are the same. */
record Control(LineSpec line, int index) {

    /** Not all that the line holds, which would take long for thousands of controls. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Control control && index == control.index && line.path().equals(control.line.path())
                && line.variant().equals(control.line.variant());
    }

    @Override
    public int hashCode() {
        return 31 * line.path().hashCode() + index;
    }

    ParameterSpec spec() {
        return Objects.requireNonNull(line.parameters().get(index));
    }

    /** What stays the same of it in every variant and state. */
    Key key() {
        return new Key(line.path(), index);
    }

    /** Where it stands in a state; null where the state does not tell, or has the line with another meaning. */
    @Nullable Value in(ConsoleState state) {
        int at = state.find(line.path());
        LineSpec there = at < 0 ? null : state.spec(at);
        boolean told = there != null && there.variant().equals(line.variant()) && index < state.valueCount(at);
        return told ? state.value(at, index) : null;
    }

    /** Whether it stands in a state where it should. */
    boolean stands(ConsoleState state, Value wanted) {
        Value value = in(state);
        return value != null && spec().same(value, wanted);
    }

    /** For people: {@code Ch 12 EQ 2 frequency}. */
    String words() {
        return line.strip().label() + " " + line.name(index);
    }

    /** A control's address. */
    record Key(String path, int index) {
    }
}
