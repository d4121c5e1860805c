package studio.talkback.store.internal.journal;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The folder {@code journal} of a library: one folder per replica, named by its UUID. */
public final class JournalFolders {

    private JournalFolders() {
    }

    /** The folder of one replica; it may not be there yet. */
    public static Path of(Path journal, UUID replica) {
        return journal.resolve(replica.toString());
    }

    /** The replicas that have a folder, in no particular order; other files are passed over. */
    public static List<UUID> replicas(Path journal) throws IOException {
        List<UUID> found = new ArrayList<>();
        if (Files.isDirectory(journal)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(journal, Files::isDirectory)) {
                for (Path entry : entries) {
                    String name = String.valueOf(entry.getFileName());
                    if (isReplica(name)) {
                        found.add(UUID.fromString(name));
                    }
                }
            }
        }
        return found;
    }

    private static boolean isReplica(String name) {
        return name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    }
}
