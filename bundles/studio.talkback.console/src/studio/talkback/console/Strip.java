package studio.talkback.console;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A part of the console that is named as one: a channel, a bus, an effect, an output, the configuration.
 *
 * @param label    what it is called in the studio: {@code Ch 12}, {@code Bus 3}, {@code Main LR}
 * @param kind     what strips of its kind have in common, in front of the number: {@code Ch}
 * @param namePath the line whose first value is the name on its scribble strip; null where it has none
 */
public record Strip(String label, String kind, @Nullable String namePath) {

    /** The kind of what a scene says of itself, such as its name: no control stands elsewhere by it. */
    public static final String SCENE = "Scene";
}
