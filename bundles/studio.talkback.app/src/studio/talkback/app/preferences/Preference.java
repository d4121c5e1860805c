package studio.talkback.app.preferences;

/**
 * One thing that is set on this machine.
 *
 * @param name    what it is called
 * @param value   how it is set now
 * @param hint    what it is for
 * @param command the command that changes it
 */
public record Preference(String name, String value, String hint, String command) {
}
