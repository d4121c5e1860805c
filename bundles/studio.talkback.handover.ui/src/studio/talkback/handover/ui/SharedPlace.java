package studio.talkback.handover.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The folder or stick that this room shares with others, as this machine remembers it.
 *
 * @param folder where it is, while it is there
 * @param room   what this room is called there
 */
record SharedPlace(Path folder, String room) {

    private static final String FOLDER = "sharedFolder";
    private static final String ROOM = "sharedRoom";

    /** What is remembered; empty where nothing is shared. */
    static Optional<SharedPlace> remembered() {
        String folder = Places.preferences().get(FOLDER, "");
        try {
            return folder.isEmpty() ? Optional.empty()
                    : Optional.of(new SharedPlace(Path.of(folder), Places.preferences().get(ROOM, "")));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /** Remembers a place; null shares nothing any more, and what lies in the folder stays. */
    static void remember(@Nullable SharedPlace place) {
        Places.put(FOLDER, place == null ? "" : place.folder().toString());
        Places.put(ROOM, place == null ? "" : place.room());
    }
}
