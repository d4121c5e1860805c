package studio.talkback.example.plugin.sidecar;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.DiffWords;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** Files of the sidecar as evidence: what of them is imported, looked into and told of the one that came before. */
public final class SidecarReader implements EvidenceReader {

    private final SceneCodec codec = new SidecarFamily().codec();

    @Override
    public String kind() {
        return "example-sidecar";
    }

    /** The whole state of a console, so that a file imported into an item is a recall of it. */
    @Override
    public @Nullable String consoleFamily() {
        return SidecarFamily.ID;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return codec.recognises(head);
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        ConsoleState scene = codec.read(file, monitor);
        Map<String, Long> counts = Objects.requireNonNull(Map.of("lines", (long) scene.lineCount()));
        return new EvidenceReport(kind(), scene.info().name(), counts, scene.warnings());
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        StateJson.write(codec.read(file, monitor), json, monitor);
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        return DiffWords.of(StateDiff.between(codec.read(before, monitor), codec.read(after, monitor)));
    }
}
