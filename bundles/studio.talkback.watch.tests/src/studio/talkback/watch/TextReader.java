package studio.talkback.watch;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;

import com.google.gson.stream.JsonWriter;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** A session text of our own for tests: it begins with {@code SESSION}. */
class TextReader implements EvidenceReader {

    @Override
    public String kind() {
        return "session-text";
    }

    @Override
    public boolean sessionText() {
        return true;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return head.text().startsWith("SESSION");
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException {
        return new EvidenceReport(kind(), "", Objects.requireNonNull(Map.of()), Objects.requireNonNull(List.of()));
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor) {
        // Nothing to tell.
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor) {
        return Objects.requireNonNull(List.of());
    }
}
