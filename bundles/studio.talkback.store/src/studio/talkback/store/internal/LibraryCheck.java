package studio.talkback.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.CheckReport;
import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.IndexComparison;
import studio.talkback.store.internal.index.IndexQueries.Progress;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalVisitor;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.journal.XmiDeflater;
import studio.talkback.store.internal.search.SearchIndex;

/**
 * Reads everything there is and compares, beside others that go on saving: the index is looked at as it was at one
 * moment, and the journals up to the position that the index had then.
 */
final class LibraryCheck {

    /** So many findings of one kind say enough. */
    private static final int MOST_FINDINGS = 100;

    private final OpenLibrary library;

    private final IProgressMonitor monitor;

    private final List<String> findings = new ArrayList<>();

    private final Set<UUID> heads = new HashSet<>();

    private final Set<UUID> superseded = new HashSet<>();

    private final Set<Sha256> blobs = new TreeSet<>((a, b) -> a.hex().compareTo(b.hex()));

    private long changeSets;

    private long revisions;

    private long blobsRead;

    LibraryCheck(OpenLibrary library, IProgressMonitor monitor) {
        this.library = library;
        this.monitor = monitor;
    }

    CheckReport check() throws IOException, SQLException, LibraryException {
        try (StatementCache session = new StatementCache(library.indexes().database().newReader())) {
            IndexComparison comparison = new IndexComparison(session, library.contents(), monitor);
            Map<UUID, Progress> progress = comparison.begin();
            readJournals(progress);
            comparison.compare(heads, changeSets, revisions, this::find);
            checkSearch(progress);
        }
        checkBlobs();
        return new CheckReport(changeSets, revisions, blobsRead, findings);
    }

    private void readJournals(Map<UUID, Progress> progress) throws IOException {
        for (UUID replica : library.journals().replicas()) {
            Progress reached = progress.get(replica);
            long until = reached == null ? library.journals().end(replica) : reached.applied();
            library.journals().reader(replica).scan(JournalPosition.NONE, until, new JournalVisitor() {
                @Override
                public void record(JournalPosition position, byte[] payload) throws IOException {
                    read(payload);
                }

                @Override
                public void damage(long from, long to, String message) {
                    find(message);
                }
            });
        }
    }

    private void read(byte[] payload) throws IOException {
        GoingOn.require(monitor);
        StoredChangeSet set = ChangeSetCodec.decode(payload);
        changeSets++;
        for (StoredRevision revision : set.revisions()) {
            revisions++;
            readContent(revision);
            for (UUID parent : revision.parents()) {
                if (!heads.remove(parent)) {
                    superseded.add(parent);
                }
            }
            if (!superseded.contains(revision.revision())) {
                heads.add(revision.revision());
            }
        }
    }

    private void readContent(StoredRevision revision) {
        if (revision.purged()) {
            return;
        }
        blobs.addAll(revision.blobDigests());
        try {
            XmiDeflater.inflate(revision.deflatedXmi(), revision.contentDigest(), library.journals().maxRecordBytes());
        } catch (IOException e) {
            find("revision " + revision.revision() + " of " + revision.kind() + "/" + revision.document() + ": "
                    + Waiting.line(e));
        }
    }

    private void checkSearch(Map<UUID, Progress> progress) {
        SearchIndex search = library.indexes().search();
        if (search == null) {
            find("there is no full text: open the library again");
            return;
        }
        try {
            search.verify();
        } catch (IOException e) {
            find("the full text is damaged, make the indexes anew: " + Waiting.line(e));
        }
        Map<UUID, Long> positions = new HashMap<>(search.applied());
        positions.forEach((replica, position) -> {
            Progress reached = progress.get(replica);
            if (reached == null || position.longValue() > library.journals().end(replica)) {
                find("the full text is ahead of the journal: make the indexes anew");
            }
        });
    }

    private void checkBlobs() {
        for (Sha256 digest : blobs) {
            GoingOn.require(monitor);
            blobsRead++;
            try {
                library.blobs().verifiedPath(digest);
            } catch (IOException e) {
                find("the file " + digest + " is missing or damaged: restore it from a backup");
            }
        }
    }

    private void find(String finding) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(finding);
        }
    }
}
