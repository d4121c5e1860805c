package studio.talkback.store.internal.lock;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.DurableFiles;

/**
 * Holds a library for this process, until it is closed or the process ends in whatever way. The file {@code lock}
 * stays for ever, empty, and nothing else may open it: on POSIX systems closing any other handle of the same process
 * gives the lock away, so a backup leaves it out. {@code lock.info} beside it says who holds it.
 */
public final class LibraryLock implements Closeable {

    /** Libraries that this process holds, by real path: see above why {@code lock} must not be opened twice. */
    private static final Set<Path> HELD = new HashSet<>();

    private static final int TRIES = 20;

    private static final int MILLIS_BETWEEN_TRIES = 25;

    private final Path library;

    private final FileChannel channel;

    private LibraryLock(Path library, FileChannel channel) {
        this.library = library;
        this.channel = channel;
    }

    /**
     * Takes the library.
     *
     * @param folder         the library's folder, made when it is missing
     * @param programVersion version of this program, told to others
     * @throws LibraryInUseException when this or another process holds it
     * @throws IOException           when the disk refuses
     */
    public static LibraryLock acquire(Path folder, String programVersion) throws IOException {
        DurableFiles.createFolders(folder);
        Path library = folder.toRealPath();
        synchronized (HELD) {
            if (HELD.contains(library)) {
                throw new LibraryInUseException(library, LockHolder.read(info(library)));
            }
            LibraryLock lock = new LibraryLock(library, lockedChannel(library));
            try {
                LockHolder.thisProcess(programVersion).write(info(library));
            } catch (IOException e) {
                lock.channel.close();
                throw e;
            }
            HELD.add(library);
            return lock;
        }
    }

    /** Gives the library back. Closing twice does nothing. */
    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (HELD.remove(library)) {
                try (FileChannel held = channel) {
                    Files.deleteIfExists(info(library));
                }
            }
        }
    }

    private static FileChannel lockedChannel(Path library) throws IOException {
        FileChannel channel = FileChannel.open(library.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        try {
            @Nullable
            FileLock lock = channel.tryLock();
            if (lock != null) {
                Files.deleteIfExists(info(library));
                return channel;
            }
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new LibraryInUseException(library, awaitHolder(library));
    }

    /** Whoever has just taken the lock needs a moment to say so. */
    private static @Nullable LockHolder awaitHolder(Path library) {
        LockHolder holder = LockHolder.read(info(library));
        try {
            for (int i = 0; holder == null && i < TRIES; i++) {
                Thread.sleep(MILLIS_BETWEEN_TRIES);
                holder = LockHolder.read(info(library));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return holder;
    }

    private static Path info(Path library) {
        return library.resolve("lock.info");
    }
}
