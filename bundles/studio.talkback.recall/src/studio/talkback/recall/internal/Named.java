package studio.talkback.recall.internal;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.UnitRecall;

/** What things of a recall are called, and whether two are called alike. */
public final class Named {

    private Named() {
    }

    /** A text without white space around it; empty for null. */
    static String text(@Nullable String text) {
        return Objects.requireNonNull(text == null ? "" : text.strip());
    }

    /** A name without regard to case and the width of its spaces. */
    public static String key(@Nullable String name) {
        return Objects.requireNonNull(text(name).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT));
    }

    /** What a unit is called: its name, else its key in the room. */
    static String unit(UnitRecall unit) {
        return text(RecallWords.name(unit));
    }
}
