package studio.talkback.store.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.LibraryException;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.JournalFolders;
import studio.talkback.store.internal.journal.JournalOptions;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalRecovery;
import studio.talkback.store.internal.journal.RecoveryReport;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.journal.XmiDeflater;

/** Reads the journals of a copy again, every record and every content, and gathers the blobs that they name. */
final class CopyCheck {

    private static final int MOST_BYTES = JournalOptions.DEFAULT.maxRecordBytes();

    private final IProgressMonitor monitor;

    private final Set<Sha256> named = new HashSet<>();

    private final Set<Sha256> purged = new HashSet<>();

    private final Set<UUID> purgedDocuments = new HashSet<>();

    private long changeSets;

    CopyCheck(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    /** @throws LibraryException if something is damaged or missing; the message says what */
    void readJournals(Path journal) throws IOException, LibraryException {
        for (UUID replica : JournalFolders.replicas(journal)) {
            RecoveryReport report = new JournalRecovery(JournalFolders.of(journal, replica), replica, MOST_BYTES,
                    JournalPosition.NONE).check((position, payload) -> take(ChangeSetCodec.decode(payload)));
            if (!report.findings().isEmpty()) {
                throw new LibraryException("the copy is damaged: " + report.findings().getFirst().message());
            }
        }
    }

    /** @throws LibraryException if a blob that the journals name is not there with the bytes of its digest */
    void readBlobs(BlobStore blobs) throws LibraryException {
        for (Sha256 digest : named) {
            GoingOn.require(monitor);
            try {
                try (InputStream in = new CancellableInput(blobs.open(digest), monitor)) {
                    in.transferTo(OutputStream.nullOutputStream());
                }
            } catch (IOException e) {
                throw new LibraryException("the copy is damaged: the file " + digest + " is missing or another one",
                        e);
            }
        }
    }

    /** How many change sets were read. */
    long changeSets() {
        return changeSets;
    }

    /** The documents that were purged. */
    Set<UUID> purgedDocuments() {
        return purgedDocuments;
    }

    /** The blobs that are named only by revisions whose contents were purged. */
    Set<Sha256> purged() {
        Set<Sha256> only = new HashSet<>(purged);
        only.removeAll(named);
        return only;
    }

    private void take(StoredChangeSet set) throws IOException {
        GoingOn.require(monitor);
        changeSets++;
        for (StoredRevision revision : set.revisions()) {
            if (revision.purged()) {
                purged.addAll(revision.blobDigests());
                if (revision.tombstone()) {
                    purgedDocuments.add(revision.document());
                }
            } else {
                XmiDeflater.inflate(revision.deflatedXmi(), revision.contentDigest(), MOST_BYTES);
                named.addAll(revision.blobDigests());
            }
        }
    }
}
