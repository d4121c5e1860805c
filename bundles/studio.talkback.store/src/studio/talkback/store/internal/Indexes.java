package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.internal.log.Log;
import studio.talkback.store.internal.Readers.Exclusive;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.index.HeadProjections;
import studio.talkback.store.internal.index.IndexBuilder;
import studio.talkback.store.internal.index.IndexDatabase;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.IndexSchema;
import studio.talkback.store.internal.index.IndexUpdates;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.index.RecordedChangeSet;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.search.SearchIndex;
import studio.talkback.store.internal.search.SearchIndex.Text;

/** Database and full text, as the journal's indexes: written, replaced and closed on the thread that writes. */
final class Indexes {

    private static final int CHANGE_SETS_BETWEEN_SEARCH_COMMITS = 2_000;

    private final LibraryFolder folder;

    private final String mark;

    private final Journals journals;

    private final Contents contents;

    private final Readers readers = new Readers(this::newReader);

    private volatile @Nullable IndexDatabase database;

    private @Nullable IndexUpdates updates;

    private volatile @Nullable SearchIndex search;

    private int sinceSearchCommit;

    Indexes(LibraryFolder folder, DocumentKinds kinds, Journals journals, Contents contents) {
        this.folder = folder;
        this.mark = IndexSchema.mark(kinds);
        this.journals = journals;
        this.contents = contents;
    }

    /** Those who read. */
    Readers readers() {
        return readers;
    }

    /** The database, which is open. */
    IndexDatabase database() throws LibraryException {
        IndexDatabase open = database;
        if (open == null) {
            throw noIndex();
        }
        return open;
    }

    /** What writes into the database. */
    IndexUpdates updates() throws LibraryException {
        IndexUpdates writing = updates;
        if (writing == null) {
            throw noIndex();
        }
        return writing;
    }

    private static LibraryException noIndex() {
        return new LibraryException(
                "the index could not be made: free space on the disk and open the library again");
    }

    /** The full text; null where it could not be made. */
    @Nullable
    SearchIndex search() {
        return search;
    }

    /** Takes a database that is sound. */
    void use(IndexDatabase sound) {
        database = sound;
        updates = new IndexUpdates(sound, contents);
    }

    /** Opens the full text; throws where it is damaged or of another version. */
    void openSearch() throws IOException {
        DurableFiles.createFolders(folder.index());
        search = SearchIndex.open(folder.search(), mark.hashCode());
    }

    /**
     * Makes the database anew, and the full text with it where that is asked for.
     *
     * @param failed whether the old one failed, so that somebody may want to look at it
     */
    void rebuild(boolean failed, boolean fullTextToo, IProgressMonitor monitor) throws LibraryException {
        exclusively(() -> {
            dropDatabase(failed);
            if (fullTextToo) {
                replaceSearch(failed);
            }
            IndexDatabase fresh = IndexDatabase.create(folder.database());
            database = fresh;
            new IndexBuilder(journals, contents, monitor).build(fresh, mark, fullTextToo ? this::find : none -> { });
            use(fresh);
            if (fullTextToo) {
                commitSearch();
            }
            return Boolean.TRUE;
        });
    }

    /** Makes the full text anew. Where that fails there is none, and searches say so. */
    void rebuildSearch(IProgressMonitor monitor) throws LibraryException {
        exclusively(() -> {
            replaceSearch(true);
            try (HeadProjections projections = new HeadProjections(contents)) {
                projections.forEach(new StatementCache(database().writer()), this::find, monitor);
            }
            database().writer().rollback();
            commitSearch();
            return Boolean.TRUE;
        });
    }

    /** Brings these change sets into both indexes; they are on the disk in the database when this returns. */
    void apply(List<RecordedChangeSet> recorded, List<List<Projection>> projections)
            throws SQLException, LibraryException {
        IndexUpdates writing = updates();
        Map<UUID, Projection> texts = new HashMap<>();
        Consumer<Projection> remember = shown -> texts.put(shown.document().document(), shown);
        for (int i = 0; i < recorded.size(); i++) {
            writing.apply(recorded.get(i), projections.get(i), remember);
        }
        writing.commit();
        texts.values().forEach(this::find);
        sinceSearchCommit += recorded.size();
    }

    /** What a revision that is live says of its document. */
    Projection project(RevisionRecord revision) {
        return contents.project(revision);
    }

    /** Makes searches see this of a document. */
    void find(Projection shown) {
        SearchIndex open = search;
        Text text = shown.text();
        if (open == null) {
            return;
        }
        if (text == null) {
            open.remove(shown.document());
        } else {
            open.put(text);
        }
    }

    /** Makes the full text last, where enough has gathered or there is time. */
    void tidy(boolean thereIsTime) {
        SearchIndex open = search;
        if (open == null || !open.dirty()
                || !thereIsTime && sinceSearchCommit < CHANGE_SETS_BETWEEN_SEARCH_COMMITS) {
            return;
        }
        try {
            commitSearch();
        } catch (IOException | SQLException | LibraryException e) {
            Log.warn(Indexes.class, "the full text is made anew, because it could not be kept", e);
            mendSearch();
        }
    }

    /** Makes the full text anew after it failed. */
    void mendSearch() {
        try {
            rebuildSearch(new NullProgressMonitor());
        } catch (LibraryException e) {
            search = null;
            Log.warn(Indexes.class, "there is no full text until the library is opened again", e);
        }
    }

    /** Full text search on a thread of the store. */
    List<SearchHit> search(SearchQuery query) throws LibraryException {
        return readers.read(session -> openSearchIndex().search(query));
    }

    /** How many answers there are, on a thread of the store. */
    int count(SearchQuery query) throws LibraryException {
        return readers.read(session -> Integer.valueOf(openSearchIndex().count(query))).intValue();
    }

    private SearchIndex openSearchIndex() throws LibraryException {
        SearchIndex open = search;
        if (open == null) {
            throw new LibraryException("there is no full text: free space on the disk and open the library again");
        }
        return open;
    }

    /** Leaves everything on the disk and lets it go. */
    void close() throws IOException, SQLException, LibraryException {
        try (SearchIndex closing = search) {
            if (closing != null && closing.dirty()) {
                commitSearch();
            }
        } finally {
            readers.close();
            IndexDatabase open = database;
            if (open != null) {
                open.close();
            }
        }
    }

    /** Lets everything go as it is, after a failure. */
    void abandon() throws IOException {
        try (SearchIndex closing = search) {
            readers.close();
            IndexDatabase open = database;
            if (open != null) {
                open.abandon();
            }
        }
    }

    private void commitSearch() throws IOException, SQLException, LibraryException {
        SearchIndex open = search;
        if (open != null) {
            Map<UUID, Long> positions = new HashMap<>();
            IndexQueries.progress(updates().session()).forEach(
                    (replica, progress) -> positions.put(replica, Long.valueOf(progress.applied())));
            open.commit(positions);
            sinceSearchCommit = 0;
        }
    }

    private StatementCache newReader() throws SQLException {
        IndexDatabase open = database;
        if (open == null) {
            throw new SQLException("there is no index");
        }
        return new StatementCache(open.newReader());
    }

    private void dropDatabase(boolean keep) throws IOException {
        IndexDatabase old = database;
        database = null;
        updates = null;
        if (old != null) {
            old.abandon();
        }
        remove(folder.database(), keep);
        Files.createDirectories(folder.index());
    }

    private void replaceSearch(boolean keep) throws IOException {
        SearchIndex old = search;
        search = null;
        // One that took nothing in yet holds nothing that could be looked into.
        boolean empty = old != null && old.applied().isEmpty();
        if (old != null) {
            try {
                old.close();
            } catch (IOException e) {
                Log.warn(Indexes.class, "the full text that is made anew did not close well", e);
            }
        }
        remove(folder.search(), keep && !empty);
        openSearch();
    }

    private static void remove(Path index, boolean keep) throws IOException {
        if (keep) {
            SetAside.move(index);
        } else {
            SetAside.delete(index);
        }
    }

    private void exclusively(Exclusive<Boolean> work) throws LibraryException {
        try {
            readers.exclusively(work);
        } catch (SQLException | IOException e) {
            throw new LibraryException("the indexes cannot be made anew: " + Waiting.line(e), e);
        }
    }
}
