package studio.talkback.daw;

/**
 * An audio file that a session uses.
 *
 * @param name     the file's name
 * @param location its folder as listed; on a Mac of old with {@code :} between folders
 * @param online   whether the DAW could reach it when the file was written
 */
public record AudioFile(String name, String location, boolean online) {
}
