package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.lock.JournalFolderCheck;

/** Makes the folder of a library in which nothing was saved so far. */
final class EmptyLibrary {

    private EmptyLibrary() {
    }

    static void make(LibraryFolder folder) throws IOException, LibraryException {
        requireEmpty(folder.root());
        JournalFolderCheck.requireLocal(folder.root());
        DurableFiles.createFolders(folder.root());
        LibraryFile.fresh().write(folder.file());
    }

    /** @throws LibraryException if the folder is there and something lies in it */
    static void requireEmpty(Path root) throws IOException, LibraryException {
        if (Files.exists(root)) {
            if (!Files.isDirectory(root)) {
                throw new LibraryException(root + " is a file: choose a folder for the library");
            }
            try (Stream<Path> inside = Files.list(root)) {
                if (inside.findAny().isPresent()) {
                    throw new LibraryException(root + " is not empty: choose an empty folder for the library");
                }
            }
        }
    }
}
