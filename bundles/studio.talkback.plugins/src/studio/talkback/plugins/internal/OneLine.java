package studio.talkback.plugins.internal;

import java.util.Objects;

/** Failures as one line for people. */
final class OneLine {

    private OneLine() {
    }

    /** What a failure says, without line breaks; its kind where it says nothing. */
    static String of(Throwable failure) {
        String message = failure.getMessage();
        return of(message == null || message.isBlank() ? failure.getClass().getSimpleName() : message);
    }

    /** A text without line breaks. */
    static String of(String text) {
        return Objects.requireNonNull(text.strip().replaceAll("\\s+", " "));
    }
}
