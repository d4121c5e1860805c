package studio.talkback.room.internal;

import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** Finds when a DAW session in a folder was last saved, by the time of its newest session file. */
final class SessionFiles {

    private static final String SESSION_FILE_END = ".ptx";
    /** The folder of a project, those of its songs, and the session's own. */
    private static final int DEPTH = 3;
    /** What lies there is large, or was saved by the DAW and not by a person. */
    private static final Set<String> PASSED_OVER = Objects.requireNonNull(Set.of("audio files", "bounced files",
            "clip groups", "rendered files", "session file backups", "video files", "wave cache"));

    private SessionFiles() {
    }

    /** When the newest was written; null where there is none, or the folder cannot be read. */
    static @Nullable Instant newest(Path folder) {
        long newest = newest(Objects.requireNonNull(folder.toFile()), DEPTH);
        return newest == 0 ? null : Instant.ofEpochMilli(newest);
    }

    /** In milliseconds since 1970; 0 for none. A folder that cannot be read, or is gone, has none. */
    private static long newest(File folder, int depth) {
        File[] files = folder.listFiles();
        long newest = 0;
        for (File file : files == null ? new File[0] : files) {
            String name = file.getName().toLowerCase(Locale.ROOT);
            if (name.endsWith(SESSION_FILE_END) && file.isFile()) {
                newest = Math.max(newest, file.lastModified());
            } else if (depth > 1 && !PASSED_OVER.contains(name) && file.isDirectory()) {
                newest = Math.max(newest, newest(file, depth - 1));
            }
        }
        return newest;
    }
}
