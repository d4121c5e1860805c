package studio.talkback.store.internal;

import java.nio.file.Path;

/**
 * Where things lie in a library's folder. All below {@code index} can be made anew.
 *
 * @param root the folder
 */
public record LibraryFolder(Path root) {

    /** Who the library is. */
    public Path file() {
        return root.resolve("library.properties");
    }

    /** The same in a backup, which is no library to be opened. */
    public Path backupFile() {
        return root.resolve("backup.properties");
    }

    /** One folder for each replica. */
    public Path journal() {
        return root.resolve("journal");
    }

    /** Files kept byte for byte. */
    public Path blobs() {
        return root.resolve("blobs");
    }

    /** Lies there while contents are being removed for good. */
    public Path purgeMarker() {
        return root.resolve("purge");
    }

    /** What is being taken in from another room; empty where nothing is. */
    public Path takingIn() {
        return root.resolve("taking-in");
    }

    /** Both indexes. */
    public Path index() {
        return root.resolve("index");
    }

    /** Heads, revisions and projections. */
    public Path database() {
        return index().resolve("h2");
    }

    /** The full text. */
    public Path search() {
        return index().resolve("lucene");
    }

    /** Lies there while the library is open, so that an end without a close is noticed. */
    public Path openMarker() {
        return index().resolve("open");
    }
}
