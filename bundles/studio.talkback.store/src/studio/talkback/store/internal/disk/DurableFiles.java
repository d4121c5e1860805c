package studio.talkback.store.internal.disk;

import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Files and folder entries that are still there after a power cut. */
public final class DurableFiles {

    private static final boolean FOLDERS_CAN_BE_FORCED = File.separatorChar == '/';

    private static final long COPIED_TOGETHER = 16L << 20;

    private DurableFiles() {
    }

    /**
     * Forces a folder's entries (names created, moved or deleted in it) to the disk. On Windows a folder cannot
     * be opened for this, and NTFS journals its entries by itself: nothing is done there.
     */
    public static void forceFolder(Path folder) throws IOException {
        if (FOLDERS_CAN_BE_FORCED) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /** Moves within one file system, in one step, over a target that is there; then forces the target's folder. */
    public static void moveInto(Path source, Path target) throws IOException {
        Files.move(source, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        forceFolder(parentOf(target));
    }

    /**
     * Writes a small file as a whole: beside it first, forced, then moved into place. A reader sees the old
     * content or the new one, never a part.
     *
     * @param target the file to create or replace; its folder exists
     */
    public static void write(Path target, byte[] content) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".tmp");
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
        moveInto(part, target);
    }

    /**
     * Copies a file as a whole, forced, into a folder that exists. The copy is not read-only where the file is.
     *
     * @param goingOn is called every so often, and may end it by throwing
     */
    public static void copy(Path source, Path target, Runnable goingOn) throws IOException {
        Path part = target.resolveSibling(target.getFileName() + ".tmp");
        Files.deleteIfExists(part);
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel to = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            long size = from.size();
            for (long at = 0; at < size;) {
                goingOn.run();
                long count = from.transferTo(at, COPIED_TOGETHER, to);
                if (count <= 0) {
                    throw new IOException(source + " is shorter than it was");
                }
                at += count;
                to.force(false);
            }
            to.force(true);
        }
        moveInto(part, target);
    }

    /** Creates a folder with its parents, and forces each entry that this may have made. */
    public static void createFolders(Path folder) throws IOException {
        Path absolute = folder.toAbsolutePath();
        if (!Files.isDirectory(absolute)) {
            createFolders(parentOf(absolute));
            Files.createDirectories(absolute);
            forceFolder(parentOf(absolute));
        }
    }

    /**
     * The folder that a file or folder stands in.
     *
     * @throws IllegalArgumentException for the root of a file system
     */
    public static Path parentOf(Path path) {
        Path parent = path.toAbsolutePath().getParent();
        if (parent == null) {
            throw new IllegalArgumentException("a file system root is no place for a library: " + path);
        }
        return parent;
    }
}
