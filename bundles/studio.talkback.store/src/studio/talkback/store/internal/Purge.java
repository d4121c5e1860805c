package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.draft.Drafts;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalPurge;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Removes contents for good, on the thread that writes. What is to go is written down first, and a marker file stays
 * until all of it is gone, so that a purge that was cut off is finished when the library is opened next.
 */
final class Purge {

    private static final byte[] NOTHING = {};

    private final LibraryFolder folder;

    private final Journals journals;

    private final BlobStore blobs;

    private final Indexes indexes;

    private final IProgressMonitor monitor;

    Purge(LibraryFolder folder, Journals journals, BlobStore blobs, Indexes indexes, IProgressMonitor monitor) {
        this.folder = folder;
        this.journals = journals;
        this.blobs = blobs;
        this.indexes = indexes;
        this.monitor = monitor;
    }

    /** Purges these documents; those that are not there are passed over. */
    PurgeReport run(Set<Ref> documents, String operator, String reason, CommitWriter commits)
            throws LibraryException {
        try {
            List<StoredRevision> tombstones = tombstones(documents);
            if (tombstones.isEmpty()) {
                return new PurgeReport(0, 0, 0, 0, 0);
            }
            DurableFiles.write(folder.purgeMarker(), NOTHING);
            dropDrafts(documents);
            List<Projection> projections = new ArrayList<>();
            tombstones.forEach(each -> projections.add(new Projection(Ref.to(each.kind(), each.document()))));
            PendingCommit commit = new PendingCommit(operator, reason, ChangeSetKind.PURGE, tombstones, projections,
                    new CompletableFuture<>());
            commits.write(List.of(commit));
            Waiting.await(commit.result());
            PurgeReport all = finish();
            return new PurgeReport(tombstones.size(), all.revisions(), all.blobs(), all.bytes(), all.shared());
        } catch (IOException | SQLException e) {
            throw new LibraryException("the purge is not finished, open the library again to go on with it: "
                    + Waiting.line(e), e);
        }
    }

    /** What is being edited of it goes first: a purge that is cut off is finished without knowing who had it open. */
    private void dropDrafts(Set<Ref> documents) throws IOException {
        Drafts drafts = new Drafts(folder.root(), new DocumentKinds(List.of()));
        for (Ref document : documents) {
            drafts.drop(document);
        }
    }

    /** Removes what change sets that purge say, as far as it is still there. */
    PurgeReport finish() throws IOException, LibraryException, SQLException {
        Set<UUID> purged = new HashSet<>(indexes.updates().session().list(
                "select distinct doc from revision where tombstone and purged",
                row -> row.getObject(1, UUID.class)));
        Named named = named(purged);
        long revisions = indexes.readers().exclusively(() -> {
            long gone = rewrite(purged);
            indexes.rebuild(false, true, monitor);
            return gone;
        });
        long files = 0;
        long bytes = 0;
        for (Sha256 digest : named.alone()) {
            long size = blobs.contains(digest) ? blobs.size(digest) : 0;
            if (blobs.delete(digest)) {
                files++;
                bytes += size;
            }
        }
        SetAside.deleteAll(folder.database());
        SetAside.deleteAll(folder.search());
        new StagedHandOvers(folder).dropLeftovers();
        Files.deleteIfExists(folder.purgeMarker());
        return new PurgeReport(purged.size(), revisions, files, bytes, named.shared());
    }

    /** What would go; changes nothing. */
    PurgeReport would(Set<Ref> documents) throws LibraryException {
        try {
            Set<UUID> chosen = new HashSet<>();
            documents.forEach(document -> chosen.add(document.document()));
            Named named = named(chosen);
            long files = 0;
            long bytes = 0;
            for (Sha256 digest : named.alone()) {
                if (blobs.contains(digest)) {
                    files++;
                    bytes += blobs.size(digest);
                }
            }
            return new PurgeReport(chosen.size(), named.revisions(), files, bytes, named.shared());
        } catch (IOException e) {
            throw new LibraryException("it cannot be read what would be purged: " + Waiting.line(e), e);
        }
    }

    /**
     * What the journals say of some documents.
     *
     * @param alone     the blobs that nothing else names
     * @param shared    how many others do
     * @param revisions how many revisions have contents still
     */
    private record Named(Set<Sha256> alone, long shared, long revisions) {
    }

    private List<StoredRevision> tombstones(Set<Ref> documents) throws SQLException, LibraryException {
        StatementCache session = indexes.updates().session();
        List<StoredRevision> tombstones = new ArrayList<>();
        for (Ref document : documents) {
            List<UUID> heads = new ArrayList<>();
            for (RevisionRecord head : IndexQueries.heads(session, document.document())) {
                if (head.document().equals(document.toDocument())) {
                    heads.add(head.revision());
                }
            }
            if (!heads.isEmpty()) {
                tombstones.add(new StoredRevision(Ids.next(), document.kind(), document.document(), heads,
                        DocumentXmi.MODEL_VERSION, true, true, Sha256.digestOf(NOTHING), NOTHING, List.of()));
            }
        }
        return tombstones;
    }

    private Named named(Set<UUID> purged) throws IOException {
        Set<Sha256> theirs = new HashSet<>();
        Set<Sha256> others = new HashSet<>();
        long[] revisions = { 0 };
        for (UUID replica : journals.replicas()) {
            journals.scan(replica, JournalPosition.NONE, (position, payload) -> {
                for (StoredRevision revision : ChangeSetCodec.outline(payload).changeSet().revisions()) {
                    boolean chosen = purged.contains(revision.document());
                    (chosen ? theirs : others).addAll(revision.blobDigests());
                    revisions[0] += chosen && !revision.purged() && !revision.tombstone() ? 1 : 0;
                }
            });
        }
        Set<Sha256> alone = new HashSet<>(theirs);
        alone.removeAll(others);
        return new Named(alone, theirs.size() - alone.size(), revisions[0]);
    }

    private long rewrite(Set<UUID> purged) throws IOException {
        return journals.whileNotWriting(() -> {
            long revisions = 0;
            for (UUID replica : journals.replicas()) {
                Path journal = JournalFolders.of(folder.journal(), replica);
                revisions += new JournalPurge(journal, journals.maxRecordBytes(),
                        revision -> purged.contains(revision.document())).run();
            }
            return revisions;
        });
    }
}
