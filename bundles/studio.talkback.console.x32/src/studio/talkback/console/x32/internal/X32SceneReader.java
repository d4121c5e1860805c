package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** Scenes of the Behringer X32 and Midas M32 as evidence, kind {@code x32-scene}. */
public final class X32SceneReader implements EvidenceReader {

    private final X32Codec codec = new X32Codec();

    @Override
    public String kind() {
        return "x32-scene";
    }

    @Override
    public @Nullable String consoleFamily() {
        return X32Family.ID;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return codec.recognises(head);
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        X32Scene scene = codec.scene(file, monitor);
        return new EvidenceReport(kind(), scene.info().name(), SceneCounts.of(scene), scene.warnings());
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        StateJson.write(codec.scene(file, monitor), json, monitor);
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        return DiffWords.of(StateDiff.between(codec.scene(before, monitor), codec.scene(after, monitor)));
    }
}
