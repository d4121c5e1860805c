package studio.talkback.library.evidence;

/**
 * One difference between a file and the one imported before it, in the words of the studio.
 *
 * @param area what it is about, a stable lowerCamelCase word of the format: {@code track}, {@code plugin},
 *             {@code clip}, {@code setting}, {@code parameter}…
 * @param kind what happened to it
 * @param text the difference as one line that can stand in the session log
 */
public record EvidenceChange(String area, Kind kind, String text) {

    /** What happened to the thing. */
    public enum Kind {
        ADDED, REMOVED, RENAMED, CHANGED
    }
}
