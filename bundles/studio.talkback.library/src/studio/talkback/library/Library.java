package studio.talkback.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.exchange.Exchange;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * One open library. Every method may be called from any thread; all but {@link #info()}, {@link #kinds()} and
 * {@link #exchange()} may wait for a
 * disk and are not for the UI thread. An interrupt of the calling thread neither harms the library nor is
 * swallowed.
 */
public interface Library extends AutoCloseable {

    /** Where it lies, who it is, what happened when it was opened. */
    LibraryInfo info();

    /** The kinds of document it knows. */
    DocumentKinds kinds();

    /**
     * Saves a change set. When this returns, it is forced to the disk and all queries see it.
     *
     * @throws StaleHeadsException if a document's parents are not its heads of now; nothing is kept
     * @throws LibraryException    if it cannot be kept (disk full, library read-only); nothing is kept
     */
    Committed commit(ChangeSet changes) throws LibraryException;

    /**
     * The document as it is now, as the caller's own copy; empty where there is none or it was deleted.
     *
     * @throws LibraryException if it is damaged, or was written by a newer Talkback
     */
    <T extends Document> Optional<Stored<T>> load(Ref document, Class<T> type) throws LibraryException;

    /** A document as it was in one revision, as the caller's own copy; empty for a tombstone or purged one. */
    Optional<Document> load(Revision.Id revision) throws LibraryException;

    /** The document's heads; several after rooms saved it apart; empty where there is none. */
    Set<Revision.Id> heads(Ref document) throws LibraryException;

    /** Every revision of a document, newest first. */
    List<Revision> history(Ref document) throws LibraryException;

    /** Everything that one change set brought, by document; empty where there is no such change set. */
    List<Revision> changeSet(UUID changeSet) throws LibraryException;

    /** The newest change sets' revisions, newest first, at most this many. */
    List<Revision> recent(int limit) throws LibraryException;

    /**
     * Rows of the projections ({@link Projections} has their tables). Only reading statements are accepted.
     *
     * @param sql        a SELECT with {@code ?} for each parameter; never built from user input
     * @param mapper     makes a result of each row, on a thread of the library
     * @param parameters strings, numbers, booleans, UUIDs
     */
    <T> List<T> query(String sql, RowMapper<T> mapper, Object... parameters) throws LibraryException;

    /** Full text over everything written down, best first. */
    List<SearchHit> search(SearchQuery query) throws LibraryException;

    /** How many answers a search has, whatever its limit. */
    int count(SearchQuery query) throws LibraryException;

    /**
     * Keeps a file's bytes and says under which digest. The same bytes are kept once. A blob that no change
     * set names is not an error.
     */
    BlobRef keep(InputStream bytes) throws IOException, LibraryException;

    /** Keeps a file byte for byte; see {@link #keep(InputStream)}. */
    BlobRef keep(Path file, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * The kept bytes, checked against the digest while they are read: a damaged blob ends in an IOException.
     *
     * @throws LibraryException if there is no such blob
     */
    InputStream blob(String digest) throws IOException, LibraryException;

    /**
     * Where the kept bytes lie, for readers that need a file; checked against the digest before.
     *
     * @throws LibraryException if there is no such blob, or it is damaged
     */
    Path blobFile(String digest) throws IOException, LibraryException;

    /** Is told of each change set after it was acknowledged, on a thread of the library; must not wait. */
    void addListener(LibraryListener listener);

    void removeListener(LibraryListener listener);

    /** Reads everything there is and compares: journal, blobs, heads, indexes. Changes nothing. */
    CheckReport check(IProgressMonitor monitor) throws LibraryException;

    /** Drops both indexes and makes them anew from the journal. */
    void rebuildIndexes(IProgressMonitor monitor) throws LibraryException;

    /**
     * Copies journal and blobs to a folder, while others go on saving, and reads the copy again. What is there
     * already from an earlier backup is not copied twice.
     */
    BackupReport backup(Path target, IProgressMonitor monitor) throws IOException, LibraryException;

    /**
     * Removes the contents of these documents, in all their revisions, why they were saved, and the blobs that nothing else
     * names; the digests stay, so that it can be seen that something was there.
     *
     * @param operator who ordered it
     * @param reason   why, kept for ever
     */
    PurgeReport purge(Set<Ref> documents, String operator, String reason, IProgressMonitor monitor)
            throws LibraryException;

    /** What {@link #purge} would remove of these documents. Changes nothing. */
    PurgeReport wouldPurge(Set<Ref> documents) throws LibraryException;

    /** How it meets the library of another room. */
    Exchange exchange();

    /** Waits for what is being saved, leaves the indexes clean and lets the library go. */
    @Override
    void close();
}
