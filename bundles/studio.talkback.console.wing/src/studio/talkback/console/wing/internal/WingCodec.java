package studio.talkback.console.wing.internal;

import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.SceneFiles;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Reads and writes snapshots of the WING. Its snippets and presets say another type and are not recognised. */
public final class WingCodec implements SceneCodec {

    /** A snapshot has some 350 KB; a larger file is something else. */
    static final int LARGEST = 8 << 20;

    private static final Pattern OBJECT = Pattern.compile("(\u00ef\u00bb\u00bf)?\\s*\\{.*", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("\"type\"\\s*:\\s*\"snapshot\\.\\d{1,4}\"");

    @Override
    public boolean recognises(EvidenceHead head) {
        String text = head.text();
        return OBJECT.matcher(text).matches() && TYPE.matcher(text).find();
    }

    @Override
    public ConsoleState read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        return snapshot(file, monitor);
    }

    /** As {@link #read}, with what only a snapshot of a WING tells. */
    WingSnapshot snapshot(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        byte[] bytes = SceneFiles.read(file.path(), LARGEST + 1);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return WingParser.parse(bytes);
    }

    @Override
    public ConsoleState parse(byte[] bytes) throws EvidenceException {
        return WingParser.parse(Objects.requireNonNull(bytes.clone()));
    }
}
