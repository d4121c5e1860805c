package studio.talkback.daw;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A clip in the session's clip list, used on a track or not.
 *
 * @param name       the clip's name
 * @param sourceFile the name of the file it plays
 * @param channel    which channel of that file, counted from 1; null for a file of one channel
 * @param online     whether the DAW could reach its file
 */
public record AudioClip(String name, String sourceFile, @Nullable Integer channel, boolean online) {
}
