package studio.talkback.console;

/**
 * One value to be set in a state.
 *
 * @param path  the line's address
 * @param index the value's place in the line, from 0
 * @param value the new value; a number between two positions becomes the nearest one
 */
public record Edit(String path, int index, Value value) {
}
