package studio.talkback.console.ui.build;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.StateKind;
import studio.talkback.console.build.KeptPreset;

/**
 * A preset to choose: one that is kept in the library, or a file that was brought.
 *
 * @param name  what it is called in the list
 * @param kind  what it holds
 * @param kept  the kept one, read when it is chosen; null for a file
 * @param state what it holds, as soon as it was read
 */
record Choice(String name, StateKind kind, @Nullable KeptPreset kept, @Nullable ConsoleState state) {
}
