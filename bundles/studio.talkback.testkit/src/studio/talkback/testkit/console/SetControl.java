package studio.talkback.testkit.console;

import studio.talkback.console.Value;

/**
 * A control that a client set.
 *
 * @param path  the address of its line
 * @param index the value's place in it, from 0
 * @param value what it was set to
 */
public record SetControl(String path, int index, Value value) {
}
