package studio.talkback.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.lock.JournalFolderCheck;

/**
 * Makes the folder of a library from a backup. The library writes a journal of its own from then on, since the one
 * that the backup is of may be going on elsewhere.
 */
final class Restoring {

    private final LibraryFolder backup;

    private final LibraryFolder folder;

    private final IProgressMonitor monitor;

    Restoring(Path backup, LibraryFolder folder, IProgressMonitor monitor) {
        this.backup = new LibraryFolder(backup.toAbsolutePath().normalize());
        this.folder = folder;
        this.monitor = monitor;
    }

    /** Copies and verifies; where something is damaged, or the monitor is cancelled, the folder is left empty. */
    void run() throws IOException, LibraryException {
        if (!Files.isRegularFile(backup.backupFile())) {
            throw new LibraryException("there is no backup in " + backup.root() + ": choose its folder");
        }
        LibraryFile origin = LibraryFile.read(backup.backupFile());
        if (JournalFolders.replicas(backup.journal()).isEmpty()) {
            throw new LibraryException("the backup in " + backup.root()
                    + " was cut off before anything was in it: choose another one");
        }
        EmptyLibrary.requireEmpty(folder.root());
        JournalFolderCheck.requireLocal(folder.root());
        try {
            copyJournals();
            BlobStore blobs = copyBlobs();
            CopyCheck check = new CopyCheck(monitor);
            check.readJournals(folder.journal());
            check.readBlobs(blobs);
        } catch (IOException | LibraryException | RuntimeException e) {
            SetAside.delete(folder.journal());
            SetAside.delete(folder.blobs());
            throw e;
        }
        origin.withNewReplica().write(folder.file());
    }

    private void copyJournals() throws IOException {
        for (UUID replica : JournalFolders.replicas(backup.journal())) {
            Path copy = JournalFolders.of(folder.journal(), replica);
            DurableFiles.createFolders(copy);
            Path source = JournalFolders.of(backup.journal(), replica);
            try (DirectoryStream<Path> segments = Files.newDirectoryStream(source, "*.tbj")) {
                for (Path segment : segments) {
                    DurableFiles.copy(segment, copy.resolve(String.valueOf(segment.getFileName())), () -> GoingOn.require(monitor));
                }
            }
        }
    }

    private BlobStore copyBlobs() throws IOException {
        BlobStore source = BlobStore.of(backup.blobs());
        BlobStore blobs = BlobStore.open(folder.blobs(), Instant.now());
        for (Sha256 digest : source.digests()) {
            try (InputStream in = new CancellableInput(source.open(digest), monitor)) {
                blobs.put(in);
            }
        }
        return blobs;
    }
}
