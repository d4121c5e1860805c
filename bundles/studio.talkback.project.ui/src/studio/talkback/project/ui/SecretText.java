package studio.talkback.project.ui;

import java.util.Objects;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** A text that is refused where the code name of the project would give away whose it is. */
final class SecretText extends ValueText {

    private final Function<String, String> problem;

    /** @param problem says what is wrong with what was typed; empty for nothing */
    SecretText(Function<String, String> problem) {
        this.problem = problem;
    }

    @Override
    public String show(@Nullable Object value) {
        return value == null ? "" : Objects.requireNonNull(value.toString());
    }

    @Override
    protected Object parse(String typed) throws ValueException {
        String wrong = problem.apply(typed);
        if (!wrong.isEmpty()) {
            throw new ValueException(wrong);
        }
        return typed;
    }
}
