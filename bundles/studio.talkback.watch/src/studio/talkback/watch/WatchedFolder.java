package studio.talkback.watch;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A folder that is watched.
 *
 * @param path    where it lies, absolute; the volume may be gone at times
 * @param kind    what is expected there
 * @param project whose session folder it is; null for the photo inbox, and for a folder that several projects name
 */
public record WatchedFolder(Path path, Kind kind, @Nullable Ref project) {

    /** What is expected in a folder. */
    public enum Kind {
        /** What the DAW saves: sessions, texts, prints; scenes and photos too. */
        SESSION,
        /** Photos and other files that are attached to a line as they are. */
        PHOTOS
    }
}
