package studio.talkback.room;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.PullResult;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.room.internal.CaptureFiles;
import studio.talkback.room.internal.Capturing;
import studio.talkback.room.internal.PulledScene;
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

    /**
     * Reads the whole console of a room and captures the desk with that as its scene; see {@link #run(CaptureRequest,
     * IProgressMonitor)}. Nothing is changed where the console does not answer to the end.
     *
     * @throws LinkException              if the console does not answer, or is not the one that it is said to be
     * @throws OperationCanceledException when cancelled while the console is read
     */
    public CaptureResult run(CaptureRequest request, RoomConsole console, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException, LinkException {
        SubMonitor progress = SubMonitor.convert(monitor, 10);
        PullResult pulled;
        try (LinkedConsole open = console.open(progress.split(1))) {
            String title = request.title();
            pulled = open.pull(title == null ? PulledScene.name(request.at()) : title, progress.split(7));
        }
        try (PulledScene scene = PulledScene.write(pulled, console.family(), request.at())) {
            CaptureFiles files = CaptureFiles.keep(library, readers, request.withScene(scene.file()), progress.split(2))
                    .pulled(scene);
            return Attempts.run(library, documents -> new Capturing(library, documents, request, files).capture());
        }
    }
}
