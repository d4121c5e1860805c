package studio.talkback.session.imports;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.BlobRef;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.session.internal.imports.FileReading;
import studio.talkback.session.internal.imports.FileReading.Found;
import studio.talkback.session.internal.imports.FileReading.State;
import studio.talkback.session.internal.imports.Filing;
import studio.talkback.session.internal.imports.Messages;

/**
 * Takes files into a work item: recognised, read, compared with the last import of the same kind, kept byte for
 * byte, filed as evidence and logged, all as one change set. Waits for the disk: not for the UI thread. May be used
 * from any thread.
 */
public final class EvidenceImport {

    /** The kind of a Pro Tools session file ({@code .ptx}), which is kept without being read. */
    public static final String SESSION_FILE = "protools-session";

    /** Somebody who saves the same item this often in a few milliseconds is not a person. */
    private static final int MOST_TRIES = 5;

    private final Library library;
    private final FileReading reading;

    /** Imports into this library what these readers know. */
    public EvidenceImport(Library library, EvidenceReaders readers) {
        this.library = library;
        this.reading = new FileReading(readers);
    }

    /**
     * Imports a file. The same bytes as the last import of their kind change nothing, unless tracks that the sheet
     * lacks are to be added.
     *
     * @throws EvidenceException if the file is at fault; nothing was changed
     * @throws IOException       if reading it failed; nothing was changed
     * @throws LibraryException  if there is no such item, it waits to be merged, or the library cannot save
     */
    public ImportResult run(ImportRequest request, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, 3);
        State before = State.of(request.file());
        Found found = reading.read(request.file(), request.item() != null, progress.split(1));
        BlobRef blob = library.keep(request.file(), progress.split(1));
        if (!before.equals(State.of(request.file()))) {
            throw new EvidenceException(Messages.stillWritten);
        }
        progress.setWorkRemaining(MOST_TRIES);
        for (int tries = 1;; tries++) {
            try {
                return new Filing(library, request, found, blob).file(progress.split(1));
            } catch (StaleHeadsException e) {
                if (tries == MOST_TRIES) {
                    throw new LibraryException(NLS.bind(Messages.busy, e.document()), e);
                }
            }
        }
    }

    /**
     * Reads a file as {@link #run} would and changes nothing, so that several can be refused before the first is
     * taken.
     *
     * @throws EvidenceException if the file is at fault
     */
    public void verify(ImportRequest request, IProgressMonitor monitor) throws IOException, EvidenceException {
        State.of(request.file());
        reading.read(request.file(), false, monitor);
    }
}
