package studio.talkback.store.internal.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.identity.Ref;

/**
 * The full text of a library. What was put is found by the next search; what was committed is found after the
 * next open, together with the journal positions that it stands for.
 *
 * <p>
 * Any thread may call any method, interrupted or not. The files are mapped ({@code MMapDirectory}) and not read through
 * channels, because an interrupt closes the channel that its thread reads, for every other thread too; and all that
 * opens or writes files happens on a thread of the index's own.
 * </p>
 */
public final class SearchIndex implements Closeable {

    // Lucene tells every user of a command line that it found no vector module, which it does not need here. A
    // logger that nobody holds loses its level.
    private static final Logger LUCENE = Logger
            .getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");
    // More than one action of a user changes, few enough to hold in memory.
    private static final int MOST_PENDING = 512;

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private final IndexThread thread;
    private final IndexFiles files;
    private final Object pendingLock = new Object();
    private Map<Ref, Change> pending = new LinkedHashMap<>();
    // The newest change that was asked for, and the newest that searches see.
    private volatile long order;
    private volatile long searchable;
    private volatile @Nullable IOException failure;
    private volatile Map<UUID, Long> applied;

    private SearchIndex(IndexThread thread, IndexFiles files) {
        this.thread = thread;
        this.files = files;
        this.order = files.order();
        this.searchable = order;
        this.applied = files.applied();
    }

    /**
     * What is to be found of a document.
     *
     * @param document which one
     * @param project  the project it belongs to; null for none
     * @param title    what to show for it; matches in it weigh more
     * @param words    its text, lines separated by line breaks
     */
    public record Text(Ref document, @Nullable UUID project, String title, String words) {
    }

    /** The newest state of a document: its text, or null if it is to be found no more. */
    private record Change(@Nullable Text text, long order) {
    }

    /**
     * Opens the index in a folder, or makes an empty one where there is none.
     *
     * @param version the version of what callers put; an index of another version is of no use to them
     * @throws IOException if it has another version, is damaged, or another process holds it; the caller
     *                     removes the folder and puts everything again
     */
    public static SearchIndex open(Path folder, int version) throws IOException {
        IndexThread thread = new IndexThread();
        try {
            return new SearchIndex(thread, thread.call(() -> IndexFiles.open(folder, version)));
        } catch (IOException | RuntimeException e) {
            thread.close();
            throw e;
        }
    }

    /**
     * Puts a document's text in the place of what was there of it. Where that fails, searches and commits say so
     * from then on.
     */
    public void put(Text text) {
        change(text.document(), text);
    }

    /** Makes a document unfindable; nothing happens where it was not there. */
    public void remove(Ref document) {
        change(document, null);
    }

    /**
     * Makes what was put and removed last.
     *
     * @param positions for each replica the sequence of the last change set whose texts are in
     * @throws IOException if something put before could not be written, or this cannot; the index is of no use
     */
    public void commit(Map<UUID, Long> positions) throws IOException {
        Map<UUID, Long> now = Objects.requireNonNull(Map.copyOf(positions));
        thread.call(() -> {
            files.commit(now, write());
            return now;
        });
        applied = now;
    }

    /** The positions of the last commit; empty for a new index. */
    public Map<UUID, Long> applied() {
        return applied;
    }

    /** Whether something was put or removed since the last commit. */
    public boolean dirty() {
        return searchable < order || files.hasUncommittedChanges();
    }

    /**
     * Searches for every word of the query, the last one as a beginning; best first, among equals newest first.
     * A text without any word finds nothing.
     */
    public List<SearchHit> search(SearchQuery query) throws IOException {
        List<Word> words = words(query);
        if (words.isEmpty() || query.limit() <= 0) {
            return Objects.requireNonNull(List.of());
        }
        IndexSearcher searcher = searcher();
        try {
            return search(searcher, words, query);
        } finally {
            files.release(searcher);
        }
    }

    /** How many texts a search finds, whatever its limit. */
    public int count(SearchQuery query) throws IOException {
        List<Word> words = words(query);
        if (words.isEmpty()) {
            return 0;
        }
        IndexSearcher searcher = searcher();
        try {
            return searcher.count(WordQueries.build(words, query));
        } finally {
            files.release(searcher);
        }
    }

    private static List<Word> words(SearchQuery query) {
        return Objects.requireNonNull(Words.of(query.text()).stream().limit(WordQueries.MOST_WORDS).toList());
    }

    /** Sees all that was put; to be released. */
    private IndexSearcher searcher() throws IOException {
        if (searchable < order || failure != null) {
            thread.call(this::write);
        }
        return files.acquire();
    }

    /**
     * Reads every file again and compares its checksum, which takes a second for some hundred megabytes.
     *
     * @throws IOException if one is damaged
     */
    public void verify() throws IOException {
        thread.call(() -> {
            write();
            files.verify();
            return Boolean.TRUE;
        });
    }

    /** Lets the files go. What was not committed is forgotten. */
    @Override
    public void close() throws IOException {
        try {
            thread.call(() -> {
                files.close();
                return Boolean.TRUE;
            });
        } finally {
            thread.close();
        }
    }

    private void change(Ref document, @Nullable Text text) {
        boolean many;
        synchronized (pendingLock) {
            long now = order + 1;
            pending.put(document, new Change(text, now));
            order = now;
            many = pending.size() >= MOST_PENDING;
        }
        if (many) {
            try {
                thread.call(this::takePending);
            } catch (IOException e) {
                failure = e;
            }
        }
    }

    /** Writes what is pending for searches to see; answers the newest change that is in. */
    private Long write() throws IOException {
        Long newest = takePending();
        files.refresh();
        searchable = newest.longValue();
        return newest;
    }

    private Long takePending() throws IOException {
        IOException before = failure;
        if (before != null) {
            throw new IOException("the full-text index misses something, build it anew: " + before.getMessage(),
                    before);
        }
        Map<Ref, Change> taken;
        long newest;
        synchronized (pendingLock) {
            taken = pending;
            pending = new LinkedHashMap<>();
            newest = order;
        }
        try {
            for (Map.Entry<Ref, Change> change : taken.entrySet()) {
                Text text = change.getValue().text();
                Term key = new Term(Fields.REF, change.getKey().toString());
                files.replace(key, text == null ? null : Fields.document(text, change.getValue().order()));
            }
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        return Long.valueOf(newest);
    }

    private static List<SearchHit> search(IndexSearcher searcher, List<Word> words, SearchQuery query)
            throws IOException {
        int most = Math.min(query.limit(), Math.max(1, searcher.getIndexReader().maxDoc()));
        List<SearchHit> hits = new ArrayList<>();
        for (ScoreDoc found : BestThenNewest.of(searcher, WordQueries.build(words, query), most)) {
            Document stored = searcher.storedFields().document(found.doc);
            String title = Objects.requireNonNull(stored.get(Fields.TITLE));
            String excerpt = Excerpt.of(title, Objects.requireNonNull(stored.get(Fields.WORDS)), words);
            hits.add(new SearchHit(Ref.parse(Objects.requireNonNull(stored.get(Fields.REF))), title, excerpt,
                    found.score));
        }
        return hits;
    }
}
