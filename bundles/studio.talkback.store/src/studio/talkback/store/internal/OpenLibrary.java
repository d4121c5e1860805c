package studio.talkback.store.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInfo;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.store.internal.blob.BlobStore;
import studio.talkback.store.internal.index.Projecting;
import studio.talkback.store.internal.lock.LibraryLock;

/** The parts of a library that is open. */
record OpenLibrary(LibraryFolder folder, LibraryInfo info, DocumentKinds kinds,
        @Nullable LibraryLock lock, BlobStore blobs,
        Journals journals, Contents contents, Indexes indexes, CommitWriter commits, DocumentXmi xmi,
        Projecting projecting) {

    /** What removes contents for good. */
    Purge purge(IProgressMonitor monitor) {
        return new Purge(folder, journals, blobs, indexes, monitor);
    }

    /** What takes in the work of another room. */
    TakingIn takingIn(TakingIn.Turn turn) {
        return new TakingIn(folder, info.replica(), blobs, indexes, commits, journals.maxRecordBytes(), turn);
    }

    /** Closes all parts, on the thread that writes. Only where all went well the end counts as clean. */
    void close() throws IOException, SQLException, LibraryException {
        try {
            indexes.close();
            journals.close();
            Files.deleteIfExists(folder.openMarker());
        } finally {
            LibraryLock held = lock;
            if (held != null) {
                held.close();
            }
            if (folder.indexElsewhere()) {
                SetAside.delete(folder.index());
            }
        }
    }
}
