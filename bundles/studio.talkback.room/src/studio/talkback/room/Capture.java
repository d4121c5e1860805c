package studio.talkback.room;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.room.internal.CaptureFiles;
import studio.talkback.room.internal.Capturing;
import studio.talkback.session.internal.log.Attempts;

/**
 * Captures desks. A capture makes itself: it begins as a copy of the recall on the desk, what the log says was changed
 * on the outboard since is applied to it, and the console is as the scene says, or as before where nothing was changed
 * on it. What cannot be told is kept as a note and said. Waits for the disk: not for the UI thread. May be used from any
 * thread.
 */
public final class Capture {

    private final Library library;
    private final EvidenceReaders readers;

    /** Captures into this library; scenes are read by these readers. */
    public Capture(Library library, EvidenceReaders readers) {
        this.library = library;
        this.readers = readers;
    }

    /**
     * Captures a desk: the new recall belongs to the mix version and is on the desk, with nothing changed since; the log
     * says so. All of it is one change set, which {@link studio.talkback.session.SessionLog#undo} takes back.
     *
     * @throws EvidenceException   if a file is at fault: it is no scene or photo, or is still being written; nothing was
     *                             changed, and the message names the file
     * @throws IOException         if reading a file failed; nothing was changed
     * @throws UncapturedException if another item with uncaptured changes is on the desk, unless they are to be left
     * @throws DeskException       if there is nothing to capture, or no such room, item or mix version
     * @throws LibraryException    if the item waits to be merged, or the library cannot save
     */
    public CaptureResult run(CaptureRequest request, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        CaptureFiles files = CaptureFiles.keep(library, readers, request, monitor);
        return Attempts.run(library, documents -> new Capturing(library, documents, request, files).capture());
    }
}
