package studio.talkback.store.internal;

import java.nio.file.Path;

/**
 * Where things lie in a library's folder. All below {@code index} can be made anew.
 *
 * @param root  the folder
 * @param index both indexes
 */
public record LibraryFolder(Path root, Path index) {

    /** With the indexes inside of the folder. */
    public LibraryFolder(Path root) {
        this(root, root.resolve("index"));
    }

    /** With the indexes elsewhere: for a folder on a disk that takes nothing. */
    LibraryFolder withIndex(Path elsewhere) {
        return new LibraryFolder(root, elsewhere);
    }

    /** Whether the indexes lie elsewhere. */
    boolean indexElsewhere() {
        return !index.startsWith(root);
    }

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

    /** Heads, revisions and projections. */
    public Path database() {
        return index.resolve("h2");
    }

    /** The full text. */
    public Path search() {
        return index.resolve("lucene");
    }

    /** Lies there while the library is open, so that an end without a close is noticed. */
    public Path openMarker() {
        return index.resolve("open");
    }
}
