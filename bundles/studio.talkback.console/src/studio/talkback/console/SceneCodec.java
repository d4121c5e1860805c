package studio.talkback.console;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Reads and writes the scene files of one console family. Stateless; may be called from any thread. */
public interface SceneCodec {

    /** Whether a file that begins like this is a scene of the family. Cheap; never throws. */
    boolean recognises(EvidenceHead head);

    /**
     * Reads a scene file. Memory does not grow with a file that is no scene.
     *
     * @throws EvidenceException when the file is not a scene or is damaged
     * @throws IOException       when reading it failed
     */
    ConsoleState read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException;

    /**
     * The state that a scene file's bytes hold; {@link ConsoleState#bytes()} is the way back.
     *
     * @throws EvidenceException when they are not a scene or are damaged
     */
    ConsoleState parse(byte[] bytes) throws EvidenceException;

    /** How the names of the family's scene files end, without the dot. */
    default String extension() {
        return "scn";
    }
}
