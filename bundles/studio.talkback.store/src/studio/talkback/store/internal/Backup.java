package studio.talkback.store.internal;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.library.BackupReport;
import studio.talkback.library.LibraryException;
import studio.talkback.library.file.DiskTrouble;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.journal.JournalPosition;

/**
 * Copies journals and blobs to another folder while others go on saving, and reads the copy again. Wherever it ends early,
 * what lies there can be restored: a blob is there before the journal that names it, and a segment after those before it.
 */
final class Backup {

    private static final int CHUNK = 1 << 16;

    private static final Duration COARSE = Duration.ofSeconds(2);

    private static final int COARSE_NANOS = 100;

    /** A journal is read again after it was copied: as much work as so many blobs. */
    private static final int JOURNAL_WORK = 100;

    private final OpenLibrary library;

    private final LibraryFolder target;

    private final SubMonitor monitor;

    private long copied;

    Backup(OpenLibrary library, Path target, IProgressMonitor monitor) {
        this.library = library;
        this.target = new LibraryFolder(target.toAbsolutePath().normalize());
        this.monitor = SubMonitor.convert(monitor);
    }

    BackupReport run() throws IOException, LibraryException {
        try {
            return make();
        } catch (IOException e) {
            String evident = DiskTrouble.evident(Files.isDirectory(target.root()) ? target.root()
                    : DurableFiles.parentOf(target.root()));
            if (evident == null) {
                throw e;
            }
            throw new LibraryException(evident, e);
        }
    }

    private BackupReport make() throws IOException, LibraryException {
        LibraryFile self = LibraryFile.read(library.folder().file());
        requireFit(self);
        DurableFiles.createFolders(target.journal());
        self.write(target.backupFile());
        Map<UUID, Long> ends = ends();
        // Listed after the ends: whatever a record up to there names is among them.
        List<Sha256> digests = library.blobs().digests();
        requireRoom(digests, ends);
        monitor.setWorkRemaining(digests.size() + ends.size() * JOURNAL_WORK);
        BlobStore blobs = BlobStore.open(target.blobs(), Instant.now());
        copyBlobs(digests, blobs);
        for (Map.Entry<UUID, Long> end : ends.entrySet()) {
            copyJournal(end.getKey(), end.getValue());
            monitor.worked(JOURNAL_WORK);
        }
        CopyCheck check = new CopyCheck(monitor);
        check.readJournals(target.journal());
        for (Sha256 digest : check.purged()) {
            blobs.delete(digest);
        }
        return new BackupReport(check.changeSets(), digests.size(), copied, check.purgedDocuments().size());
    }

    private Map<UUID, Long> ends() throws IOException {
        Map<UUID, Long> ends = new LinkedHashMap<>();
        for (UUID replica : library.journals().replicas()) {
            ends.put(replica, library.journals().end(replica));
        }
        return ends;
    }

    private void requireFit(LibraryFile self) throws IOException, LibraryException {
        Path root = library.folder().root();
        if (target.root().startsWith(root) || root.startsWith(target.root())) {
            throw new LibraryException("a backup inside of the library is none: choose a folder elsewhere");
        }
        if (Files.exists(target.backupFile())) {
            if (!LibraryFile.read(target.backupFile()).library().equals(self.library())) {
                throw new LibraryException(target.root()
                        + " holds the backup of another library: choose another folder");
            }
        } else {
            EmptyLibrary.requireEmpty(target.root());
        }
    }

    /** Said before the first of it is written, and not when the disk is full. */
    private void requireRoom(List<Sha256> digests, Map<UUID, Long> ends) throws IOException, LibraryException {
        BlobStore there = BlobStore.of(target.blobs());
        long needed = 0;
        long largest = 0;
        for (Sha256 digest : digests) {
            long size = library.blobs().size(digest);
            if (!there.contains(digest)) {
                needed += size;
                largest = Math.max(largest, size);
            }
        }
        for (UUID replica : ends.keySet()) {
            Path journal = JournalFolders.of(library.folder().journal(), replica);
            for (Path segment : Files.isDirectory(journal) ? segments(journal) : List.<Path>of()) {
                Path copy = JournalFolders.of(target.journal(), replica).resolve(segment.getFileName());
                needed += Files.exists(copy) ? 0 : Files.size(segment);
            }
        }
        String against = DiskTrouble.against(target.root(), needed, largest);
        if (against != null) {
            throw new LibraryException(against);
        }
    }

    private void copyJournal(UUID replica, long end) throws IOException {
        Path source = JournalFolders.of(library.folder().journal(), replica);
        Path copy = JournalFolders.of(target.journal(), replica);
        if (!Files.isDirectory(source)) {
            return;
        }
        DurableFiles.createFolders(copy);
        for (Path segment : segments(source)) {
            String name = String.valueOf(segment.getFileName());
            int number = Integer.parseInt(name.substring(0, name.indexOf('.')));
            if (number < JournalPosition.segmentOf(end)) {
                copySegment(segment, copy.resolve(name), Files.size(segment));
            } else if (number == JournalPosition.segmentOf(end)) {
                copySegment(segment, copy.resolve(name), JournalPosition.offsetOf(end));
            }
        }
    }

    private static List<Path> segments(Path journal) throws IOException {
        List<Path> segments = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(journal, "*.tbj")) {
            files.forEach(segments::add);
        }
        segments.sort(null);
        return segments;
    }

    /** Whether a disk keeps this time so: many know no billionths of a second, FAT only every other second. */
    static boolean isTime(FileTime time, FileTime kept) {
        Duration off = Duration.between(kept.toInstant(), time.toInstant()).abs();
        return off.isZero() || off.compareTo(COARSE) < 0 && kept.toInstant().getNano() % COARSE_NANOS == 0;
    }

    /** A copy that has the length and the time of its source was made by an earlier backup. */
    private void copySegment(Path segment, Path copy, long length) throws IOException {
        FileTime time = Files.getLastModifiedTime(segment);
        if (Files.exists(copy) && Files.size(copy) == length && isTime(time, Files.getLastModifiedTime(copy))) {
            return;
        }
        Path part = copy.resolveSibling(copy.getFileName() + ".tmp");
        try (InputStream in = new FileInputStream(segment.toFile());
                FileOutputStream out = new FileOutputStream(part.toFile())) {
            byte[] chunk = new byte[CHUNK];
            for (long left = length; left > 0;) {
                GoingOn.require(monitor);
                int read = in.readNBytes(chunk, 0, (int) Math.min(CHUNK, left));
                if (read == 0) {
                    throw new IOException(segment + " is shorter than it was");
                }
                out.write(chunk, 0, read);
                left -= read;
            }
            out.getFD().sync();
        }
        Files.setLastModifiedTime(part, time);
        DurableFiles.moveInto(part, copy);
        copied += length;
    }

    private void copyBlobs(List<Sha256> digests, BlobStore blobs) throws IOException {
        for (Sha256 digest : digests) {
            GoingOn.require(monitor);
            long size = library.blobs().size(digest);
            if (!blobs.contains(digest) || blobs.size(digest) != size) {
                try (InputStream in = new CancellableInput(library.blobs().open(digest), monitor)) {
                    blobs.put(in);
                }
                try (InputStream again = new CancellableInput(blobs.open(digest), monitor)) {
                    again.transferTo(OutputStream.nullOutputStream());
                }
                copied += size;
            }
            monitor.worked(1);
        }
    }
}
