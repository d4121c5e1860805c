package studio.talkback.example.plugin.sidecar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.SceneFiles;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Reads the controller's files: {@code SIDECAR}, a tab and a version, then a line for each channel. */
final class SidecarCodec implements SceneCodec {

    static final String FIRST = "SIDECAR\t";
    /** A file has some hundred bytes; a larger one is something else, and is not read any further. */
    private static final int LARGEST = 4096;

    private final ParameterCatalogue catalogue;

    SidecarCodec(ParameterCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** By what it holds, never by its name. */
    @Override
    public boolean recognises(EvidenceHead head) {
        return head.text().startsWith(FIRST);
    }

    @Override
    public ConsoleState read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        return parse(SceneFiles.read(file.path(), LARGEST + 1));
    }

    @Override
    public ConsoleState parse(byte[] bytes) throws EvidenceException {
        if (bytes.length > LARGEST) {
            throw new EvidenceException("too large for settings of the sidecar: give it the file that its controller wrote");
        }
        // Latin-1 has a character for every byte, so that each is written again as it was.
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        if (!text.startsWith(FIRST)) {
            throw new EvidenceException(1, "does not begin with SIDECAR: give it a file that its controller wrote");
        }
        return new SidecarScene(text, catalogue);
    }
}
