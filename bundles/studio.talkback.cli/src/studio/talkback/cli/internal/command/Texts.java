package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** How values stand in the text for people. */
final class Texts {

    private static final DateTimeFormatter TIME = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH));
    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(DateTimeFormatter.ofPattern("HH:mm"));

    private Texts() {
    }

    /** A day and time; a dash where there is none. */
    static String time(@Nullable ZonedDateTime time) {
        return time == null ? "–" : Objects.requireNonNull(TIME.format(time));
    }

    /** The time of day. */
    static String clock(ZonedDateTime time) {
        return Objects.requireNonNull(CLOCK.format(time));
    }

    /** The text, or nothing where it is null. */
    static String of(@Nullable String text) {
        return text == null ? "" : text;
    }
}
