package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ClockSetBack;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInUseException;
import studio.talkback.library.LibraryInfo;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.index.IndexDatabase;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.IndexQueries.Progress;
import studio.talkback.store.internal.index.IndexSchema;
import studio.talkback.store.internal.index.Projecting;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.HybridLogicalClock;
import studio.talkback.store.internal.lock.JournalFolderCheck;
import studio.talkback.store.internal.lock.LibraryLock;

/** Opens a library, on the thread that writes from then on. */
final class LibraryOpening {

    private static final String DAMAGED = "the library is read-only, because its journal is damaged: "
            + "restore it from a backup";

    private LibraryFolder folder;

    private final DocumentKinds kinds;

    private final Clock wall;

    private final IProgressMonitor monitor;

    private final Consumer<Set<Ref>> listeners;

    private final List<String> notes = new ArrayList<>();

    private @Nullable IndexDatabase database;

    private @Nullable Indexes indexes;

    private @Nullable Journals journals;

    LibraryOpening(LibraryFolder folder, DocumentKinds kinds, Clock wall, IProgressMonitor monitor,
            Consumer<Set<Ref>> listeners) {
        this.folder = folder;
        this.kinds = kinds;
        this.wall = wall;
        this.monitor = monitor;
        this.listeners = listeners;
    }

    OpenLibrary open() throws IOException, LibraryException {
        LibraryFile.read(folder.file());
        JournalFolderCheck.requireLocal(folder.journal());
        if (folder.root().toString().contains(";")) {
            throw new LibraryException("the index cannot lie in " + folder.root() + ": rename what has a ';' in it");
        }
        if (!Files.isWritable(folder.root())) {
            return openToRead();
        }
        LibraryLock lock = lock();
        try {
            return open(lock);
        } catch (IOException | LibraryException | RuntimeException | Error e) {
            giveUp();
            lock.close();
            throw e;
        }
    }

    /** Of a disk that takes nothing: nobody can write there, so nobody is locked out, and the indexes are made elsewhere. */
    private OpenLibrary openToRead() throws IOException, LibraryException {
        folder = folder.withIndex(Files.createTempDirectory("talkback-reading"));
        try {
            LibraryFile file = LibraryFile.read(folder.file());
            Journals read = Journals.read(folder.journal(), file.replica());
            notes.addAll(read.notes());
            journals = read;
            return finish(null, file, BlobStore.of(folder.blobs()), read, null, Map.of(), false);
        } catch (SQLException e) {
            abandonReading();
            throw new LibraryException("the index does not answer: " + Waiting.line(e), e);
        } catch (IOException | LibraryException | RuntimeException | Error e) {
            abandonReading();
            throw e;
        }
    }

    private void abandonReading() throws IOException {
        giveUp();
        SetAside.delete(folder.index());
    }

    /** Lets go of what was opened before something failed. */
    private void giveUp() throws IOException {
        Indexes halfOpen = indexes;
        IndexDatabase alone = database;
        if (halfOpen != null) {
            halfOpen.abandon();
        } else if (alone != null) {
            alone.abandon();
        }
        Journals opened = journals;
        if (opened != null) {
            opened.close();
        }
    }

    private LibraryLock lock() throws IOException, LibraryException {
        try {
            return LibraryLock.acquire(folder.root(), ProgramVersion.current());
        } catch (studio.talkback.store.internal.lock.LibraryInUseException e) {
            throw new LibraryInUseException(Waiting.line(e));
        }
    }

    private OpenLibrary open(LibraryLock lock) throws IOException, LibraryException {
        LibraryFile file = LibraryFile.read(folder.file());
        BlobStore blobs = BlobStore.open(folder.blobs(), Instant.now());
        DurableFiles.createFolders(folder.index());
        boolean unclean = Files.exists(folder.openMarker());
        DurableFiles.write(folder.openMarker(), new byte[0]);
        IndexDatabase found = openDatabase();
        database = found;
        try {
            Map<UUID, Progress> progress = found == null ? Map.of()
                    : IndexQueries.progress(new StatementCache(found.writer()));
            Journals recovered = Journals.recover(folder.journal(), file.replica(), applied(progress));
            notes.addAll(recovered.notes());
            if (recovered.tailLost()) {
                file = file.withNewReplica();
                file.write(folder.file());
                notes.add("the end of the journal is missing: restore what was saved last from a backup");
                Map<UUID, Long> nothing = Map.of();
                recovered = Journals.recover(folder.journal(), file.replica(), nothing);
            }
            journals = recovered;
            return finish(lock, file, blobs, recovered, found, progress, unclean);
        } catch (SQLException e) {
            throw new LibraryException("the index does not answer: " + Waiting.line(e), e);
        }
    }

    /** The database where one of this program is there and answers; null otherwise. */
    private @Nullable IndexDatabase openDatabase() {
        if (!Files.exists(folder.database())) {
            return null;
        }
        IndexDatabase opened = null;
        try {
            opened = IndexDatabase.open(folder.database());
            String mark = IndexSchema.markOf(opened.writer());
            if (IndexSchema.mark(kinds).equals(mark)) {
                return opened;
            }
            notes.add("the index was made by another version or never finished");
        } catch (SQLException | RuntimeException e) {
            notes.add("the index is damaged: " + Waiting.line(e));
        }
        if (opened != null) {
            opened.abandon();
        }
        return null;
    }

    private static Map<UUID, Long> applied(Map<UUID, Progress> progress) {
        Map<UUID, Long> applied = new HashMap<>();
        progress.forEach((replica, reached) -> applied.put(replica, Long.valueOf(reached.applied())));
        return applied;
    }

    private String takesNothing() {
        return "the library is read-only, because nothing can be written in " + folder.root()
                + ": see who may write there, or copy it to another disk";
    }

    private OpenLibrary finish(@Nullable LibraryLock lock, LibraryFile file, BlobStore blobs, Journals opened,
            @Nullable IndexDatabase found, Map<UUID, Progress> progress, boolean unclean)
            throws IOException, LibraryException, SQLException {
        String because = lock == null ? takesNothing() : opened.writable() ? null : DAMAGED;
        boolean readOnly = because != null;
        if (!readOnly) {
            opened.startWriting();
        }
        DocumentXmi xmi = new DocumentXmi(kinds);
        Projecting projecting = new Projecting(kinds);
        Contents contents = new Contents(opened, xmi, projecting);
        Indexes both = new Indexes(folder, kinds, opened, contents);
        indexes = both;
        new IndexOpening(opened, both, notes, monitor).open(found, applied(progress), unclean);
        if (!readOnly && Files.exists(folder.purgeMarker())) {
            new Purge(folder, opened, blobs, both, monitor).finish();
            notes.add("a purge that was cut off has been finished");
        }
        StatementCache session = both.updates().session();
        Progress own = IndexQueries.progress(session).get(file.replica());
        long lastClock = IndexQueries.lastClock(session);
        noteClock(lastClock);
        HybridLogicalClock clock = new HybridLogicalClock(wall::millis, lastClock);
        CommitWriter commits = new CommitWriter(file.replica(), opened, blobs, both, clock, wall,
                own == null ? 0 : own.sequence(), listeners);
        if (!readOnly) {
            notes.addAll(new TakingIn(folder, file.replica(), blobs, both, commits, opened.maxRecordBytes(),
                    TakingIn.NOW).finish());
        }
        LibraryInfo info = new LibraryInfo(folder.root(), file.replica(), because, notes);
        return new OpenLibrary(folder, info, kinds, lock, blobs, opened, contents, both, commits, xmi, projecting);
    }

    private void noteClock(long lastClock) {
        Instant last = Instant.ofEpochMilli(HybridLogicalClock.millisOf(lastClock));
        Instant now = wall.instant();
        if (ClockSetBack.isToCome(last, now)) {
            notes.add("the clock of this machine is " + ClockSetBack.howFar(Duration.between(now, last))
                    + " behind what was saved last: nothing is lost and the order is kept, but set the date and time right");
        }
    }
}
