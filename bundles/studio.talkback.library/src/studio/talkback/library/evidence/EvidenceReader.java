package studio.talkback.library.evidence;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/**
 * Reads one kind of file. Contributed through the extension point
 * {@code studio.talkback.library.evidenceReaders}; an implementation has a public constructor without
 * parameters, keeps no state between calls and may be called from any thread.
 * <p>
 * Whatever a file holds, a method either returns or throws {@link EvidenceException} (the file is at fault)
 * or {@link IOException} (reading it failed); memory does not grow with the length of the file beyond what
 * the result names. A cancelled monitor ends a call with
 * {@link org.eclipse.core.runtime.OperationCanceledException}.
 */
public interface EvidenceReader {

    /** The kind of file, a stable lower-case word with dashes: {@code protools-text}, {@code x32-scene}. */
    String kind();

    /** Whether a file that begins like this is of this kind. Cheap; never throws. */
    boolean recognises(EvidenceHead head);

    /**
     * The id of the console family whose whole state such a file holds, so that a file imported into an item is a
     * recall of it; null where it holds none.
     */
    default @Nullable String consoleFamily() {
        return null;
    }

    /** Whether such a file is the text of a DAW's session, which a mix version is bound to. */
    default boolean sessionText() {
        return false;
    }

    /** Reads the whole file and says what was found. */
    EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException;

    /**
     * Writes everything that was read as the members of one JSON object, which the caller has begun and
     * will end; the member {@code kind} is written by the caller.
     */
    void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor) throws IOException, EvidenceException;

    /** What differs between the file imported before and this one, in the order to show it. */
    List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException;
}
