package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.SceneCodec;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Reads and writes scene files of the X32 and M32. */
public final class X32Codec implements SceneCodec {

    private static final Pattern HEADER = Pattern.compile("#\\d{1,3}\\.\\d{1,3}#[ \t]+\".*", Pattern.DOTALL);

    /** Snippets, presets, shows and backups of the console begin alike. */
    private static final List<String> OTHER_FILES = List.of(".snp", ".chn", ".efx", ".rou", ".mon", ".shw", ".bak");

    @Override
    public boolean recognises(EvidenceHead head) {
        String name = head.name().toLowerCase(Locale.ROOT);
        return HEADER.matcher(head.text()).matches() && OTHER_FILES.stream().noneMatch(name::endsWith);
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
