package studio.talkback.console.build;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;

/**
 * A preset or snippet to be put into a scene.
 *
 * @param source what it is called: its file, or its name in the library
 * @param state  what it holds
 * @param target where it goes; null for a kind that needs no place
 */
public record BuildPreset(String source, ConsoleState state, @Nullable Target target) {
}
