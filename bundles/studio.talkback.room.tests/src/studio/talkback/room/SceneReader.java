package studio.talkback.room;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** A console of our own for tests, whose scenes begin with its name in capitals. */
final class SceneReader implements EvidenceReader {

    private final String family;
    private final boolean console;
    private final Runnable whileReading;

    /**
     * @param console      whether what is read is a scene
     * @param whileReading what happens elsewhere meanwhile
     */
    SceneReader(String family, boolean console, Runnable whileReading) {
        this.family = family;
        this.console = console;
        this.whileReading = whileReading;
    }

    @Override
    public String kind() {
        return family + "-scene";
    }

    @Override
    public @Nullable String consoleFamily() {
        return console ? family : null;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return head.text().startsWith(family.toUpperCase(java.util.Locale.ROOT));
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        whileReading.run();
        if (Files.readString(file.path(), StandardCharsets.UTF_8).contains("BROKEN")) {
            throw new EvidenceException(2, "the scene breaks off: save it again");
        }
        return new EvidenceReport(kind(), "A scene", Map.of("lines", Long.valueOf(1)), List.of());
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor) {
        return List.of();
    }
}
