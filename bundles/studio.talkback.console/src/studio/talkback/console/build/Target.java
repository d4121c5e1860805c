package studio.talkback.console.build;

/**
 * A place of a console that a preset can be put on.
 *
 * @param key   what is typed for it: {@code ch12}, {@code bus3}, {@code fx1}
 * @param label what it is called in the studio: {@code Ch 12}
 */
public record Target(String key, String label) {
}
