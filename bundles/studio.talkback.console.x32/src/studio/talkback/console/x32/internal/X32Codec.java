package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.StateKind;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Reads and writes the scenes, presets and snippets of the X32 and M32. */
public final class X32Codec implements SceneCodec {

    @Override
    public boolean recognises(EvidenceHead head) {
        return kind(head) != null;
    }

    /** What a file that begins like this is; null where it is nothing that an X32 exports and Talkback reads. */
    static @Nullable StateKind kind(EvidenceHead head) {
        return X32Kinds.of(head.text());
    }

    @Override
    public ConsoleState read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        return scene(file, monitor);
    }

    /** As {@link #read}, with what only an X32 scene tells. */
    X32Scene scene(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        byte[] bytes = X32SceneBytes.read(file.path());
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        return X32SceneParser.parse(bytes);
    }

    @Override
    public ConsoleState parse(byte[] bytes) throws EvidenceException {
        return X32SceneParser.parse(Objects.requireNonNull(bytes.clone()));
    }
}
