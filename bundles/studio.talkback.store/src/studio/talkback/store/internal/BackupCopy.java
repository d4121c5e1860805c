package studio.talkback.store.internal;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.journal.JournalOptions;
import studio.talkback.store.internal.journal.JournalPurge;

/**
 * A backup as it was, beside the one that is brought up to date: further names of the same files where the disk has such,
 * which stay as they were because {@link Backup} only ever moves another file over a name.
 */
public final class BackupCopy {

    /** What a copy is called until it is whole. */
    private static final String MAKING = ".making";

    private final LibraryFolder backup;

    private final LibraryFolder copy;

    private final IProgressMonitor monitor;

    private final Linking linking;

    private final Set<Path> folders = new LinkedHashSet<>();

    private boolean copied;

    /** Gives a file another name. */
    @FunctionalInterface
    interface Linking {

        void link(Path name, Path file) throws IOException;
    }

    /**
     * A copy of a backup.
     *
     * @param backup its folder
     * @param copy   the folder of the copy
     */
    public BackupCopy(Path backup, Path copy, IProgressMonitor monitor) {
        this(backup, copy, Files::createLink, monitor);
    }

    BackupCopy(Path backup, Path copy, Linking linking, IProgressMonitor monitor) {
        this.backup = new LibraryFolder(backup.toAbsolutePath().normalize());
        this.copy = new LibraryFolder(copy.toAbsolutePath().normalize());
        this.linking = linking;
        this.monitor = monitor;
    }

    /** Makes it whole, or not at all. */
    public void make(String about, Map<String, String> facts) throws IOException, LibraryException {
        if (!Files.isRegularFile(backup.backupFile())) {
            throw new LibraryException("there is no backup in " + backup.root() + ": choose its folder");
        } else if (Files.exists(copy.root())) {
            throw new LibraryException(copy.root() + " is there already");
        }
        LibraryFolder part = new LibraryFolder(copy.root().resolveSibling(copy.root().getFileName() + MAKING));
        SetAside.delete(part.root());
        DurableFiles.createFolders(part.root());
        try {
            copyJournals(part);
            copyBlobs(part);
            keep(backup.backupFile(), part.backupFile());
            for (Path folder : folders) {
                DurableFiles.forceFolder(folder);
            }
            if (copied) {
                CopyCheck check = new CopyCheck(monitor);
                check.readJournals(part.journal());
                check.readBlobs(BlobStore.of(part.blobs()));
            }
            write(part.root().resolve(about), facts);
            Files.move(part.root(), copy.root(), StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.forceFolder(DurableFiles.parentOf(copy.root()));
        } catch (IOException | LibraryException | RuntimeException e) {
            SetAside.delete(part.root());
            throw e;
        }
    }

    /** Removes from it what the backup knows as purged. */
    public long purge(String about, Map<String, String> facts) throws IOException, LibraryException {
        CopyCheck known = new CopyCheck(monitor);
        known.readJournals(backup.journal());
        Set<UUID> documents = known.purgedDocuments();
        long revisions = 0;
        for (UUID replica : JournalFolders.replicas(copy.journal())) {
            revisions += new JournalPurge(JournalFolders.of(copy.journal(), replica),
                    JournalOptions.DEFAULT.maxRecordBytes(), each -> documents.contains(each.document())).run();
        }
        CopyCheck left = new CopyCheck(monitor);
        left.readJournals(copy.journal());
        BlobStore blobs = BlobStore.of(copy.blobs());
        for (Sha256 digest : left.purged()) {
            blobs.delete(digest);
        }
        write(copy.root().resolve(about), facts);
        return revisions;
    }

    private void copyJournals(LibraryFolder part) throws IOException {
        for (UUID replica : JournalFolders.replicas(backup.journal())) {
            Path target = JournalFolders.of(part.journal(), replica);
            try (DirectoryStream<Path> segments = Files.newDirectoryStream(
                    JournalFolders.of(backup.journal(), replica), "*.tbj")) {
                for (Path segment : segments) {
                    keep(segment, target.resolve(String.valueOf(segment.getFileName())));
                }
            }
        }
    }

    private void copyBlobs(LibraryFolder part) throws IOException {
        BlobStore blobs = BlobStore.of(backup.blobs());
        BlobStore copies = BlobStore.of(part.blobs());
        for (Sha256 digest : blobs.digests()) {
            keep(blobs.path(digest), copies.path(digest));
        }
    }

    private void keep(Path file, Path name) throws IOException {
        GoingOn.require(monitor);
        makeFolder(DurableFiles.parentOf(name));
        if (!copied && linked(file, name)) {
            return;
        }
        copied = true;
        DurableFiles.copy(file, name, () -> GoingOn.require(monitor));
        Files.setLastModifiedTime(name, Files.getLastModifiedTime(file));
    }

    /** A disk that has no further names says so in several ways; what else is wrong the copy says too. */
    private boolean linked(Path file, Path name) {
        try {
            linking.link(name, file);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }

    private void makeFolder(Path folder) throws IOException {
        if (folders.add(folder) && !Files.isDirectory(folder)) {
            makeFolder(DurableFiles.parentOf(folder));
            Files.createDirectory(folder);
        }
    }

    private static void write(Path file, Map<String, String> facts) throws IOException {
        Properties properties = new Properties();
        properties.putAll(facts);
        StringWriter text = new StringWriter();
        properties.store(text, "An earlier backup of a Talkback library: do not edit");
        DurableFiles.write(file, text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
