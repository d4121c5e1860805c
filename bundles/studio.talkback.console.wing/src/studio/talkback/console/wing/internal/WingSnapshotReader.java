package studio.talkback.console.wing.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.console.wing.WingFamily;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** Snapshots of the Behringer WING as evidence, kind {@code wing-snapshot}. */
public final class WingSnapshotReader implements EvidenceReader {

    private final WingCodec codec = new WingCodec();

    @Override
    public String kind() {
        return "wing-snapshot";
    }

    @Override
    public @Nullable String consoleFamily() {
        return WingFamily.ID;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return codec.recognises(head);
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        WingSnapshot snapshot = codec.snapshot(file, monitor);
        return new EvidenceReport(kind(), snapshot.info().name(), WingCounts.of(snapshot), snapshot.warnings());
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        StateJson.write(codec.snapshot(file, monitor), json, monitor);
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        return DiffWords.of(StateDiff.between(codec.snapshot(before, monitor), codec.snapshot(after, monitor)));
    }
}
