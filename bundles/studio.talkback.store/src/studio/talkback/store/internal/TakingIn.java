package studio.talkback.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.exchange.TakeInReport.PurgeElsewhere;
import studio.talkback.library.file.Elsewhere;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.blob.StoredBlob;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.exchange.HandOverFile;
import studio.talkback.store.internal.index.IndexQueries;
import studio.talkback.store.internal.index.RevisionRecord;
import studio.talkback.store.internal.index.StatementCache;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * Takes in a hand-over file. All of it is verified first; then its files are kept, its change sets are put into the
 * library's folder, and from there they go into the journal, a few at a time, so that others can save in between. What
 * lies in the folder is whole: if the program ends meanwhile, the rest follows when the library is opened next.
 */
final class TakingIn {

    /** For the thread that writes itself. */
    static final Turn NOW = work -> {
        try {
            work.call();
        } catch (LibraryException e) {
            throw e;
        } catch (Exception e) {
            throw new LibraryException(Waiting.line(e), e);
        }
    };

    private static final int CHANGE_SETS_TOGETHER = 500;

    private static final long BYTES_TOGETHER = 8L << 20;

    private final StagedHandOvers staged;

    private final UUID replica;

    private final BlobStore blobs;

    private final Indexes indexes;

    private final CommitWriter commits;

    private final int maxRecordBytes;

    private final Turn turn;

    private final Set<Ref> added = new LinkedHashSet<>();

    private final Set<Ref> changed = new LinkedHashSet<>();

    private final Set<Ref> purgedHere = new LinkedHashSet<>();

    private final Map<Ref, PurgeElsewhere> purges = new HashMap<>();

    private final Set<UUID> known = new HashSet<>();

    /** Has something done on the thread that writes, and waits for it. */
    @FunctionalInterface
    interface Turn {

        /** Does it when it is its turn. */
        void take(Callable<Boolean> work) throws LibraryException;
    }

    TakingIn(LibraryFolder folder, UUID replica, BlobStore blobs, Indexes indexes, CommitWriter commits,
            int maxRecordBytes, Turn turn) {
        this.staged = new StagedHandOvers(folder);
        this.replica = replica;
        this.blobs = blobs;
        this.indexes = indexes;
        this.commits = commits;
        this.maxRecordBytes = maxRecordBytes;
        this.turn = turn;
    }

    /** Takes in a file; see {@link studio.talkback.library.exchange.Exchange#takeIn}. */
    TakeInReport run(Path file, String operator, IProgressMonitor monitor) throws IOException, LibraryException {
        try (HandOverFile in = HandOverFile.open(file, maxRecordBytes)) {
            requireSameKinds(in.verify(() -> GoingOn.require(monitor)));
            requireFilesBefore(in);
            long files = keepBlobs(in, monitor);
            GoingOn.require(monitor);
            finish(staged.add(in, operator));
            return new TakeInReport(in.manifest().contents(), known.size(), added, changed, files, purgedHere,
                    List.copyOf(purges.values()));
        }
    }

    /**
     * Goes on with what was cut off, as far as it can: nothing of it keeps the library from being opened.
     *
     * @return what came of it, one line each
     */
    List<String> finish() throws IOException {
        List<String> notes = new ArrayList<>();
        staged.dropHalves();
        for (Path each : staged.all()) {
            notes.add(goOnWith(each));
        }
        return notes;
    }

    private String goOnWith(Path file) throws IOException {
        try {
            finish(file);
            return "a hand-over that was being taken in is in now";
        } catch (IOException | LibraryException e) {
            Log.warn(TakingIn.class, file + " cannot be taken in", e);
            if (!HandOverFile.isDamage(e)) {
                return "a hand-over that was being taken in is not in yet: " + Waiting.line(e);
            }
            staged.setAside(file);
            return "a hand-over that was being taken in is damaged and was set aside: take it in again";
        }
    }

    /** A document that is of another kind here could be read no more. */
    private void requireSameKinds(Map<UUID, String> theirs) throws IOException, LibraryException {
        boolean same = indexes.readers().read(session -> {
            for (Map.Entry<UUID, String> document : theirs.entrySet()) {
                for (RevisionRecord head : IndexQueries.heads(session, document.getKey())) {
                    if (!head.document().kind().equals(document.getValue())) {
                        return Boolean.FALSE;
                    }
                }
            }
            return Boolean.TRUE;
        }).booleanValue();
        if (!same) {
            throw HandOverFile.damaged(null);
        }
    }

    private void requireFilesBefore(HandOverFile in) throws LibraryException {
        for (Sha256 digest : in.manifest().before()) {
            if (!blobs.contains(digest)) {
                throw new LibraryException("the hand-over needs an earlier one of the same folder: take in that first");
            }
        }
    }

    /** Keeps the files that are missing here; where one is not what it should be, none of them stays. */
    private long keepBlobs(HandOverFile in, IProgressMonitor monitor) throws IOException {
        List<Sha256> kept = new ArrayList<>();
        try {
            for (Sha256 digest : in.manifest().blobs().keySet()) {
                GoingOn.require(monitor);
                boolean here = blobs.contains(digest)
                        && blobs.size(digest) == in.manifest().blobs().get(digest).longValue();
                if (!here) {
                    keep(digest, in, kept, monitor);
                }
            }
            return kept.size();
        } catch (IOException | RuntimeException e) {
            // Somebody else may have taken it in since nobody waited for this, and need them.
            for (Sha256 digest : Elsewhere.DISKS.isLeftBehind() ? List.<Sha256>of() : kept) {
                blobs.delete(digest);
            }
            throw e;
        }
    }

    private void keep(Sha256 digest, HandOverFile in, List<Sha256> kept, IProgressMonitor monitor)
            throws IOException {
        try (InputStream bytes = new CancellableInput(in.blob(digest), monitor)) {
            StoredBlob blob = blobs.put(bytes);
            kept.add(blob.digest());
            if (!blob.digest().equals(digest)) {
                throw HandOverFile.damaged(null);
            }
        }
    }

    private void finish(Path file) throws IOException, LibraryException {
        try (HandOverFile in = HandOverFile.open(file, maxRecordBytes)) {
            Batch batch = new Batch();
            in.changes(batch::add);
            batch.flush();
            take(List.of(), roomsOf(in));
        }
        Files.delete(file);
    }

    /** Gathers change sets until there are enough for one turn. */
    private final class Batch {

        private final List<StoredChangeSet> sets = new ArrayList<>();

        private long bytes;

        void add(StoredChangeSet set) throws IOException {
            sets.add(set);
            bytes += set.revisions().stream().mapToLong(revision -> revision.deflatedXmi().length).sum();
            if (sets.size() >= CHANGE_SETS_TOGETHER || bytes >= BYTES_TOGETHER) {
                flush();
            }
        }

        void flush() throws IOException {
            try {
                take(List.copyOf(sets), List.of());
            } catch (LibraryException e) {
                throw new IOException(e.getMessage(), e);
            }
            sets.clear();
            bytes = 0;
        }
    }

    private void take(List<StoredChangeSet> sets, List<StoredChangeSet> rooms) throws LibraryException {
        turn.take(() -> {
            List<StoredChangeSet> missing = new ArrayList<>(rooms);
            for (StoredChangeSet set : sets) {
                List<StoredRevision> chosen = new ArrayList<>();
                for (StoredRevision revision : set.revisions()) {
                    if (isMissing(set, revision)) {
                        chosen.add(revision);
                    }
                }
                if (!chosen.isEmpty()) {
                    missing.add(set.with(chosen));
                }
            }
            if (!missing.isEmpty()) {
                commits.take(missing);
            }
            return Boolean.TRUE;
        });
    }

    private boolean isMissing(StoredChangeSet set, StoredRevision revision) throws SQLException, LibraryException {
        StatementCache session = indexes.updates().session();
        if (known.contains(revision.revision()) || IndexQueries.revision(session, revision.revision()) != null) {
            return false;
        }
        Ref document = Ref.to(revision.kind(), revision.document());
        List<RevisionRecord> heads = IndexQueries.heads(session, revision.document());
        if (heads.stream().anyMatch(head -> head.tombstone() && head.purged())) {
            purgedHere.add(document);
            return false;
        }
        if (revision.purged()) {
            if (heads.stream().anyMatch(RevisionRecord::live)) {
                purges.put(document, new PurgeElsewhere(document, set.operator(), set.reason()));
            }
            return false;
        }
        if (!added.contains(document)) {
            (heads.isEmpty() ? added : changed).add(document);
        }
        known.add(revision.revision());
        return true;
    }

    /** What is known of rooms there and not here yet, as this library keeps it. */
    private List<StoredChangeSet> roomsOf(HandOverFile in) throws LibraryException {
        Map<UUID, Instant> knownHere = new HashMap<>();
        indexes.readers().read(IndexQueries::rooms).forEach(room -> knownHere.put(room.replica(), room.asOf()));
        List<StoredChangeSet> rooms = new ArrayList<>();
        String operator = in.manifest().contents().operator();
        for (KnownRoom room : in.manifest().contents().rooms()) {
            boolean news = room.asOf().isAfter(knownHere.getOrDefault(room.replica(), Instant.MIN));
            if (news && !room.replica().equals(replica) && !room.name().isEmpty()) {
                rooms.add(new StoredChangeSet(Ids.next(), room.replica(), 0, 0, room.asOf().toEpochMilli(),
                        ZoneOffset.UTC.getId(), operator, ProgramVersion.current(), room.name(),
                        ChangeSetKind.TAKE_IN, List.of(), null));
            }
        }
        return rooms;
    }
}
