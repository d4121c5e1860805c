package studio.talkback.store.internal;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Committed;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.index.RecordedChangeSet;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.HybridLogicalClock;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredChangeSet.Origin;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Saves change sets on the thread that writes: those that came together are forced together, first in the journal,
 * then in the index, and only then acknowledged.
 */
final class CommitWriter implements WriterThread.Commits {

    /** A change set that has its number and its bytes. */
    private record Accepted(PendingCommit commit, StoredChangeSet changeSet, byte[] payload) {
    }

    private final UUID replica;

    private final Journals journals;

    private final BlobStore blobs;

    private final Indexes indexes;

    private final HybridLogicalClock clock;

    private final Clock wall;

    private final Consumer<Set<Ref>> listeners;

    private long sequence;

    private @Nullable LibraryException broken;

    /**
     * @param sequence of the last change set in the journal, 0 for none
     * @param listeners are told of the documents that changed
     */
    CommitWriter(UUID replica, Journals journals, BlobStore blobs, Indexes indexes, HybridLogicalClock clock,
            Clock wall, long sequence, Consumer<Set<Ref>> listeners) {
        this.replica = replica;
        this.journals = journals;
        this.blobs = blobs;
        this.indexes = indexes;
        this.clock = clock;
        this.wall = wall;
        this.sequence = sequence;
        this.listeners = listeners;
    }

    @Override
    public void write(List<PendingCommit> batch) {
        List<Accepted> accepted = new ArrayList<>();
        try {
            accepted.addAll(accept(batch));
            if (!accepted.isEmpty()) {
                List<StoredChangeSet> sets = accepted.stream().map(Accepted::changeSet).toList();
                List<JournalPosition> positions = append(accepted.stream().map(Accepted::payload).toList());
                index(sets, positions, accepted.stream().map(each -> each.commit().projections()).toList());
                accepted.forEach(this::acknowledge);
            }
        } catch (LibraryException | RuntimeException | Error e) {
            batch.forEach(commit -> commit.fail(e));
        }
    }

    /**
     * Saves what others made, under the numbers that follow here; on the thread that writes.
     *
     * @param theirs in any order; none of their revisions is here
     */
    void take(List<StoredChangeSet> theirs) throws LibraryException {
        requireUnbroken();
        List<StoredChangeSet> sets = new ArrayList<>();
        Set<Ref> changed = new LinkedHashSet<>();
        for (StoredChangeSet it : theirs) {
            Origin origin = it.origin();
            long reading = it.kind() == ChangeSetKind.TAKE_IN ? clock.tick() : it.hlc();
            clock.observe(reading);
            sets.add(new StoredChangeSet(it.id(), replica, sequence + sets.size() + 1, reading, it.wallMillis(),
                    it.zone(), it.operator(), it.programVersion(), it.reason(), it.kind(), it.revisions(),
                    origin == null ? new Origin(it.replica(), it.sequence()) : origin));
            it.revisions().forEach(revision -> changed.add(Ref.to(revision.kind(), revision.document())));
        }
        List<byte[]> payloads = new ArrayList<>();
        sets.forEach(set -> payloads.add(ChangeSetCodec.encode(set)));
        List<List<Projection>> noneAtHand = Collections.nCopies(sets.size(), List.of());
        index(sets, append(payloads), noneAtHand);
        if (!changed.isEmpty()) {
            listeners.accept(changed);
        }
    }

    @Override
    public void idle() {
        indexes.tidy(true);
    }

    /** Those whose parents are the heads of now, taking into account what the ones before them in the batch did. */
    private List<Accepted> accept(List<PendingCommit> batch) throws LibraryException {
        requireUnbroken();
        List<Accepted> accepted = new ArrayList<>();
        Map<UUID, Set<UUID>> moved = new HashMap<>();
        for (PendingCommit commit : batch) {
            try {
                for (StoredRevision revision : commit.revisions()) {
                    requireAcceptable(revision, moved);
                }
                Accepted one = number(commit, sequence + accepted.size() + 1);
                accepted.add(one);
                commit.revisions().forEach(
                        revision -> moved.put(revision.document(), Set.of(revision.revision())));
            } catch (LibraryException | IllegalArgumentException e) {
                commit.fail(e instanceof LibraryException ? e : new LibraryException(Waiting.line(e), e));
            }
        }
        return accepted;
    }

    private void requireUnbroken() throws LibraryException {
        LibraryException failure = broken;
        if (failure != null) {
            throw failure;
        }
    }

    private void requireAcceptable(StoredRevision revision, Map<UUID, Set<UUID>> moved) throws LibraryException {
        Set<UUID> heads = moved.get(revision.document());
        if (heads == null) {
            heads = headsInIndex(revision);
        }
        if (!heads.equals(new HashSet<>(revision.parents()))) {
            throw new StaleHeadsException(Ref.to(revision.kind(), revision.document()));
        }
        for (Sha256 digest : revision.blobDigests()) {
            if (!blobs.contains(digest)) {
                throw new LibraryException("the file with the digest " + digest
                        + " is not in the library: keep it before saving what names it");
            }
        }
    }

    private Set<UUID> headsInIndex(StoredRevision revision) throws LibraryException {
        List<RevisionRecord> heads;
        try {
            heads = IndexQueries.heads(indexes.updates().session(), revision.document());
        } catch (SQLException | RuntimeException e) {
            heads = headsAfterMending(revision.document(), e);
        }
        Set<UUID> found = new HashSet<>();
        for (RevisionRecord head : heads) {
            if (!head.document().kind().equals(revision.kind())) {
                throw new LibraryException(head.document() + " cannot be saved as a document of the kind '"
                        + revision.kind() + "': it is one of another");
            }
            found.add(head.revision());
        }
        return found;
    }

    private List<RevisionRecord> headsAfterMending(UUID document, Exception failure) throws LibraryException {
        mend(failure);
        StatementCache session = indexes.updates().session();
        try {
            return IndexQueries.heads(session, document);
        } catch (SQLException e) {
            throw new LibraryException("the index does not answer: " + Waiting.line(e), e);
        }
    }

    private Accepted number(PendingCommit commit, long number) throws LibraryException {
        StoredChangeSet set = new StoredChangeSet(Ids.next(), replica, number, clock.tick(),
                wall.millis(), wall.getZone().getId(), commit.operator(),
                ProgramVersion.current(), commit.reason(), commit.kind(), commit.revisions(), null);
        byte[] payload = ChangeSetCodec.encode(set);
        if (payload.length > journals.maxRecordBytes()) {
            throw new LibraryException("a change set of " + payload.length
                    + " bytes is too large: save fewer documents at once");
        }
        return new Accepted(commit, set, payload);
    }

    private List<JournalPosition> append(List<byte[]> payloads) throws LibraryException {
        try {
            List<JournalPosition> positions = journals.append(payloads);
            sequence += payloads.size();
            return positions;
        } catch (IOException e) {
            throw new LibraryException("nothing was saved, because the journal cannot be written: " + Waiting.line(e),
                    e);
        }
    }

    /** The journal has them: whatever happens to the index now, it is made whole before anybody is told. */
    private void index(List<StoredChangeSet> sets, List<JournalPosition> positions,
            List<List<Projection>> projections) throws LibraryException {
        List<RecordedChangeSet> recorded = new ArrayList<>();
        for (int i = 0; i < sets.size(); i++) {
            recorded.add(RecordedChangeSet.written(sets.get(i), positions.get(i)));
        }
        try {
            indexes.apply(recorded, projections);
            indexes.tidy(false);
        } catch (Error e) {
            // A later change set must not go into the index without these.
            broken = new LibraryException("what was saved last is in the journal only: open the library again", e);
            throw e;
        } catch (SQLException | RuntimeException e) {
            mend(e);
            projections.forEach(each -> each.forEach(indexes::find));
        }
    }

    private void mend(Exception failure) throws LibraryException {
        Log.warn(CommitWriter.class, "the index is made anew, because it could not be used", failure);
        try {
            indexes.rebuild(true, false, new NullProgressMonitor());
        } catch (LibraryException e) {
            LibraryException closed = new LibraryException("what was saved last is in the journal, but "
                    + Waiting.line(e) + "; close the library, mend that and open it again", e);
            broken = closed;
            throw closed;
        }
    }

    private void acknowledge(Accepted accepted) {
        Map<Ref, Revision.Id> heads = new LinkedHashMap<>();
        for (StoredRevision revision : accepted.changeSet().revisions()) {
            heads.put(Ref.to(revision.kind(), revision.document()), new Revision.Id(revision.revision()));
        }
        accepted.commit().result().complete(
                new Committed(accepted.changeSet().id(), accepted.changeSet().sequence(), heads));
        listeners.accept(heads.keySet());
    }
}
