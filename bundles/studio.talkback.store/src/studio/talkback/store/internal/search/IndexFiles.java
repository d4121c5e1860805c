package studio.talkback.store.internal.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Lucene's files with what is written beside the texts in each commit. Only {@link #acquire}, {@link #release} and
 * {@link #hasUncommittedChanges} may be called from other threads than the {@link IndexThread}.
 */
final class IndexFiles implements Closeable {

    /** The version of the fields and of their order in the files; that of what callers put is another. */
    private static final int FORMAT = 2;
    private static final String VERSION = "version";
    private static final String ORDER = "order";
    private static final String APPLIED = "applied/";
    private static final double BUFFER_MEBIBYTES = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final String version;
    private final Map<String, String> opened;

    private IndexFiles(Directory directory, IndexWriter writer, String version, Map<String, String> opened)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.version = version;
        this.opened = opened;
        this.searchers = new SearcherManager(writer, true, true, null);
    }

    static IndexFiles open(Path folder, int versionOfTexts) throws IOException {
        String version = FORMAT + "." + versionOfTexts;
        Files.createDirectories(folder);
        Directory directory = new MMapDirectory(folder);
        IndexWriter writer = null;
        try {
            Map<String, String> committed = committed(directory, version);
            // Positions and texts must not part: what was not committed is put again by the caller.
            writer = new IndexWriter(directory, new IndexWriterConfig().setCommitOnClose(false)
                    .setRAMBufferSizeMB(BUFFER_MEBIBYTES).setIndexSort(Fields.NEWEST_FIRST));
            return new IndexFiles(directory, writer, version, committed);
        } catch (IOException | RuntimeException e) {
            if (writer != null) {
                writer.close();
            }
            directory.close();
            throw e;
        }
    }

    private static Map<String, String> committed(Directory directory, String version) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return new HashMap<>();
        }
        Map<String, String> data = SegmentInfos.readLatestCommit(directory).getUserData();
        if (!version.equals(data.get(VERSION))) {
            throw new IOException("the full-text index has version " + data.get(VERSION) + " and not " + version
                    + ": remove it and build it anew");
        }
        return new HashMap<>(data);
    }

    /** The positions that were committed when it was opened. */
    Map<UUID, Long> applied() {
        Map<UUID, Long> positions = new HashMap<>();
        opened.forEach((key, value) -> {
            if (key.startsWith(APPLIED)) {
                positions.put(UUID.fromString(key.substring(APPLIED.length())), Long.valueOf(value));
            }
        });
        return Objects.requireNonNull(Map.copyOf(positions));
    }

    /** The order of the newest document that was committed when it was opened. */
    long order() {
        return Long.parseLong(opened.getOrDefault(ORDER, "0"));
    }

    /** Puts a document in the place of the one with this key; removes that one if there is no new one. */
    void replace(Term key, @Nullable Document document) throws IOException {
        if (document == null) {
            writer.deleteDocuments(key);
        } else {
            writer.updateDocument(key, document);
        }
    }

    /** Lets searches see what was written. */
    void refresh() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit(Map<UUID, Long> applied, long order) throws IOException {
        Map<String, String> data = new HashMap<>();
        data.put(VERSION, version);
        data.put(ORDER, Long.toString(order));
        applied.forEach((replica, sequence) -> data.put(APPLIED + replica, sequence.toString()));
        writer.setLiveCommitData(data.entrySet());
        writer.commit();
    }

    boolean hasUncommittedChanges() {
        return writer.hasUncommittedChanges();
    }

    /** Compares the checksums of all files. */
    void verify() throws IOException {
        IndexSearcher searcher = acquire();
        try {
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                leaf.reader().checkIntegrity();
            }
        } finally {
            release(searcher);
        }
    }

    IndexSearcher acquire() throws IOException {
        return Objects.requireNonNull(searchers.acquire());
    }

    void release(IndexSearcher searcher) throws IOException {
        searchers.release(searcher);
    }

    @Override
    public void close() throws IOException {
        try (directory; writer) {
            searchers.close();
        }
    }
}
