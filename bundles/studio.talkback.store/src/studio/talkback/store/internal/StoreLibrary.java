package studio.talkback.store.internal;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.BackupReport;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.CheckReport;
import studio.talkback.library.Committed;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInfo;
import studio.talkback.library.LibraryListener;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.Revision;
import studio.talkback.library.RowMapper;
import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.Exchange;
import studio.talkback.library.file.Elsewhere;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.Readers.Reading;
import studio.talkback.store.internal.blob.BlobDamagedException;
import studio.talkback.store.internal.blob.StoredBlob;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.RevisionRecord;

/** A library on a local disk: says which thread does what, and waits for it. */
public final class StoreLibrary implements Library {

    /** What comes before a library is opened. */
    @FunctionalInterface
    private interface Preparation {

        void prepare(LibraryFolder folder) throws IOException, LibraryException;
    }

    /** A question to the full text. */
    @FunctionalInterface
    private interface Search<T> {

        T ask() throws LibraryException;
    }

    private final WriterThread writer;

    private final OpenLibrary open;

    private final Listeners listeners;

    private final ChangeSetPreparer preparer;

    private final Exchange exchange;

    private final ExecutorService leisure = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Talkback store check and backup").factory());

    /** Whose turn it is among long work. */
    private final Semaphore turn = new Semaphore(1, true);

    /** Bytes are taken in on threads of the store: an interrupt of the caller's would close the file. */
    private final ExecutorService intake = Executors.newCachedThreadPool(
            Thread.ofPlatform().daemon().name("Talkback store intake ", 1).factory());

    private final AtomicBoolean closed = new AtomicBoolean();

    private StoreLibrary(WriterThread writer, OpenLibrary open, Listeners listeners) {
        this.writer = writer;
        this.open = open;
        this.listeners = listeners;
        this.preparer = new ChangeSetPreparer(open.kinds(), open.xmi(), open.projecting());
        this.exchange = new StoreExchange(open, preparer, new StoreExchange.Threads() {
            @Override
            public <T> T elsewhere(Path place, Elsewhere.Work<T> work, IProgressMonitor monitor)
                    throws LibraryException {
                return StoreLibrary.this.elsewhere(place, work, monitor);
            }

            @Override
            public void requireWritable() throws LibraryException {
                StoreLibrary.this.requireWritable();
            }

            @Override
            public <T> T writing(Callable<T> work) throws LibraryException {
                requireWritable();
                return writer.call(work);
            }
        });
    }

    /** Makes an empty library; see {@link studio.talkback.library.LibraryService#create}. */
    public static StoreLibrary create(Path folder, DocumentKinds kinds, Clock clock, IProgressMonitor monitor)
            throws LibraryException {
        return start(folder, kinds, clock, monitor, EmptyLibrary::make);
    }

    /** Makes a library from a backup; see {@link studio.talkback.library.LibraryService#restore}. */
    public static StoreLibrary restore(Path backup, Path folder, DocumentKinds kinds, Clock clock,
            IProgressMonitor monitor) throws LibraryException {
        return start(folder, kinds, clock, monitor, made -> new Restoring(backup, made, monitor).run());
    }

    /** Opens a library; see {@link studio.talkback.library.LibraryService#open}. */
    public static StoreLibrary open(Path folder, DocumentKinds kinds, Clock clock, IProgressMonitor monitor)
            throws LibraryException {
        return start(folder, kinds, clock, monitor, there -> { });
    }

    private static StoreLibrary start(Path root, DocumentKinds kinds, Clock clock, IProgressMonitor monitor,
            Preparation before) throws LibraryException {
        LibraryFolder folder = new LibraryFolder(root.toAbsolutePath().normalize());
        WriterThread writer = new WriterThread(String.valueOf(root.getFileName()));
        Listeners listeners = new Listeners();
        try {
            OpenLibrary open = writer.call(() -> {
                before.prepare(folder);
                return new LibraryOpening(folder, kinds, clock, monitor, listeners::changed).open();
            });
            writer.serve(open.commits());
            return new StoreLibrary(writer, open, listeners);
        } catch (LibraryException | RuntimeException | Error e) {
            writer.start(() -> {
                writer.end();
                return Boolean.TRUE;
            });
            listeners.close();
            throw e;
        }
    }

    @Override
    public LibraryInfo info() {
        return open.info();
    }

    @Override
    public DocumentKinds kinds() {
        return open.kinds();
    }

    @Override
    public Committed commit(ChangeSet changes) throws LibraryException {
        requireWritable();
        requireTogether(changes);
        PendingCommit commit = preparer.prepare(changes);
        writer.submit(commit);
        return Waiting.await(commit.result());
    }

    /** What was loaded while several heads waited shows the newest alone: saved, it would drop what the others hold. */
    private void requireTogether(ChangeSet changes) throws LibraryException {
        for (ChangeSet.Change change : changes.changes()) {
            if (change.parents().size() > 1 && !change.together()) {
                throw new LibraryException("rooms saved " + new DocumentNames(this).full(change.document())
                        + " apart, and it waits for a choice: choose what stays first, in Rooms (Ctrl+Shift+M)");
            }
        }
    }

    @Override
    public <T extends Document> Optional<Stored<T>> load(Ref document, Class<T> type) throws LibraryException {
        List<RevisionRecord> heads = headRecords(document);
        Optional<RevisionRecord> shown = heads.stream().filter(RevisionRecord::live).findFirst();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Document content = read(shown.get());
        if (!type.isInstance(content)) {
            throw new LibraryException(document + " is a " + content.eClass().getName() + " and no "
                    + type.getSimpleName());
        }
        return Optional.of(new Stored<>(document.toDocument(), type.cast(content), ids(heads)));
    }

    @Override
    public Optional<Document> load(Revision.Id revision) throws LibraryException {
        Optional<RevisionRecord> record = read(
                session -> Optional.ofNullable(IndexQueries.revision(session, revision.uuid())));
        if (record.isEmpty()) {
            throw new LibraryException("there is no revision " + revision + " in this library");
        }
        return record.get().live() ? Optional.of(read(record.get())) : Optional.empty();
    }

    @Override
    public Set<Revision.Id> heads(Ref document) throws LibraryException {
        return ids(headRecords(document));
    }

    @Override
    public List<Revision> history(Ref document) throws LibraryException {
        return read(session -> IndexQueries.history(session, document));
    }

    @Override
    public List<Revision> changeSet(UUID changeSet) throws LibraryException {
        return read(session -> IndexQueries.changeSet(session, changeSet));
    }

    @Override
    public List<Revision> recent(int limit) throws LibraryException {
        return read(session -> IndexQueries.recent(session, limit));
    }

    @Override
    public <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) throws LibraryException {
        String start = sql.stripLeading().toLowerCase(Locale.ROOT);
        if (!start.startsWith("select") && !start.startsWith("with")) {
            throw new LibraryException(
                    "a query begins with SELECT or WITH: the library is changed by change sets only");
        }
        return read(session -> session.list(sql, mapper, parameters));
    }

    @Override
    public List<SearchHit> search(SearchQuery query) throws LibraryException {
        return searching(() -> open.indexes().search(query));
    }

    @Override
    public int count(SearchQuery query) throws LibraryException {
        return searching(() -> Integer.valueOf(open.indexes().count(query))).intValue();
    }

    /** Asks the full text. One that is damaged is mended, once, and asked again. */
    private <T> T searching(Search<T> search) throws LibraryException {
        try {
            return search.ask();
        } catch (LibraryException e) {
            if (!(e.getCause() instanceof IOException)) {
                throw e;
            }
            writer.call(() -> {
                open.indexes().mendSearch();
                return Boolean.TRUE;
            });
            return search.ask();
        }
    }

    @Override
    public BlobRef keep(InputStream bytes) throws IOException, LibraryException {
        requireWritable();
        return ref(Waiting.await(intake.submit(() -> open.blobs().put(bytes))));
    }

    @Override
    public BlobRef keep(Path file, IProgressMonitor monitor) throws IOException, LibraryException {
        try (InputStream bytes = new CancellableInput(new FileInputStream(file.toFile()), monitor)) {
            return keep(bytes);
        }
    }

    @Override
    public InputStream blob(String digest) throws IOException, LibraryException {
        requireOpen();
        try {
            return open.blobs().open(parse(digest));
        } catch (NoSuchFileException e) {
            throw noBlob(digest, e);
        }
    }

    @Override
    public Path blobFile(String digest) throws IOException, LibraryException {
        requireOpen();
        try {
            return open.blobs().verifiedPath(parse(digest));
        } catch (NoSuchFileException e) {
            throw noBlob(digest, e);
        } catch (BlobDamagedException e) {
            throw new LibraryException(Waiting.line(e), e);
        }
    }

    @Override
    public void addListener(LibraryListener listener) {
        listeners.add(listener);
    }

    @Override
    public void removeListener(LibraryListener listener) {
        listeners.remove(listener);
    }

    @Override
    public CheckReport check(IProgressMonitor monitor) throws LibraryException {
        return atLeisure(() -> new LibraryCheck(open, monitor).check());
    }

    @Override
    public void rebuildIndexes(IProgressMonitor monitor) throws LibraryException {
        rebuild(false, true, monitor);
    }

    @Override
    public BackupReport backup(Path target, IProgressMonitor monitor) throws IOException, LibraryException {
        return elsewhere(target, going -> new Backup(open, target, going).run(), monitor);
    }

    @Override
    public PurgeReport purge(Set<Ref> documents, String operator, String reason, IProgressMonitor monitor)
            throws LibraryException {
        requireWritable();
        return atLeisure(() -> writer.call(() -> open.purge(monitor).run(documents, operator, reason, open.commits())));
    }

    @Override
    public Exchange exchange() {
        return exchange;
    }

    @Override
    public PurgeReport wouldPurge(Set<Ref> documents) throws LibraryException {
        return atLeisure(() -> writer.call(() -> open.purge(new NullProgressMonitor()).would(documents)));
    }

    @Override
    public void close() {
        if (!closed.compareAndSet(false, true)) {
            return;
        }
        leisure.shutdown();
        intake.shutdown();
        try {
            writer.call(() -> {
                try {
                    open.close();
                } finally {
                    writer.end();
                }
                return Boolean.TRUE;
            });
        } catch (LibraryException e) {
            Log.warn(StoreLibrary.class, "the library did not close well, and is looked over when it is opened next",
                    e);
        }
        listeners.close();
    }

    /** Reads from the index. One that turns out to be damaged is made anew from the journal, once, and asked again. */
    private <T> T read(Reading<T> reading) throws LibraryException {
        try {
            return open.indexes().readers().read(reading);
        } catch (LibraryException e) {
            if (!IndexDamage.isBehind(e)) {
                throw e;
            }
            Log.warn(StoreLibrary.class, "the index is made anew, because it could not be read", e);
            rebuild(true, false, new NullProgressMonitor());
            return open.indexes().readers().read(reading);
        }
    }

    private void rebuild(boolean failed, boolean fullTextToo, IProgressMonitor monitor) throws LibraryException {
        writer.call(() -> {
            open.indexes().rebuild(failed, fullTextToo, monitor);
            return Boolean.TRUE;
        });
    }

    /** Long work, one after the other, beside those who read and save. */
    private <T> T atLeisure(Callable<T> work) throws LibraryException {
        try {
            return Waiting.await(leisure.submit(() -> {
                turn.acquireUninterruptibly();
                try {
                    return work.call();
                } finally {
                    turn.release();
                }
            }));
        } catch (RejectedExecutionException e) {
            throw WriterThread.closed();
        }
    }

    /** The same with a disk that may not answer: it holds up nobody else then. */
    private <T> T elsewhere(Path place, Elsewhere.Work<T> work, IProgressMonitor monitor) throws LibraryException {
        requireOpen();
        Waiting.acquire(turn, monitor);
        try {
            return Elsewhere.DISKS.run(place, work, monitor);
        } catch (IOException e) {
            throw Waiting.failure(e);
        } finally {
            turn.release();
        }
    }

    private List<RevisionRecord> headRecords(Ref document) throws LibraryException {
        List<RevisionRecord> heads = read(
                session -> IndexQueries.heads(session, document.document()));
        return heads.stream().filter(head -> head.document().kind().equals(document.kind())).toList();
    }

    private Document read(RevisionRecord revision) throws LibraryException {
        try {
            return open.contents().read(revision);
        } catch (IOException e) {
            throw new LibraryException(revision.document() + " cannot be read: " + Waiting.line(e), e);
        }
    }

    private static Set<Revision.Id> ids(List<RevisionRecord> heads) {
        Set<Revision.Id> ids = new LinkedHashSet<>();
        heads.forEach(head -> ids.add(new Revision.Id(head.revision())));
        return ids;
    }

    private static BlobRef ref(StoredBlob blob) {
        return new BlobRef(blob.digest().hex(), blob.bytes());
    }

    private static Sha256 parse(String digest) throws LibraryException {
        if (!Sha256.isHex(digest)) {
            throw new LibraryException(
                    "'" + digest + "' is no SHA-256 digest: it has 64 lower-case hexadecimal digits");
        }
        return Sha256.parse(digest);
    }

    private static LibraryException noBlob(String digest, IOException cause) {
        return new LibraryException("the library keeps no file with the digest " + digest, cause);
    }

    private void requireOpen() throws LibraryException {
        if (closed.get()) {
            throw WriterThread.closed();
        }
    }

    private void requireWritable() throws LibraryException {
        requireOpen();
        String because = open.info().readOnlyBecause();
        if (because != null) {
            throw new LibraryException(because);
        }
    }
}
