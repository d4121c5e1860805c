package studio.talkback.session.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.ui.edit.ValueText;

/** A text for which the usual words are proposed; any other may be typed. */
final class WordText extends ValueText {

    private final List<String> words;

    /** @param words with a comma and a space between them */
    WordText(String words) {
        this(Objects.requireNonNull(List.of(words.split(", "))));
    }

    WordText(List<String> words) {
        this.words = words;
    }

    @Override
    public String show(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    @Override
    protected Object parse(String typed) {
        return typed;
    }

    @Override
    public List<String> choices() {
        return words;
    }
}
