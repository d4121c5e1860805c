package studio.talkback.session.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
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
import studio.talkback.library.evidence.EvidenceWarning;

/** A format of our own for tests: {@code TRACKS}, then a track on each line; a line with a question mark is odd. */
final class TrackListReader implements EvidenceReader {

    static final String BEGINNING = "TRACKS\n";

    private final Runnable beforeComparing;
    private @Nullable String family;
    private boolean session;

    /** @param beforeComparing what happens elsewhere while two files are compared */
    TrackListReader(Runnable beforeComparing) {
        this.beforeComparing = beforeComparing;
    }

    @Override
    public String kind() {
        return "track-list";
    }

    @Override
    public @Nullable String consoleFamily() {
        return family;
    }

    /** Calls what is read the state of a console of this family. */
    TrackListReader ofConsole(String id) {
        family = id;
        return this;
    }

    @Override
    public boolean sessionText() {
        return session;
    }

    /** Calls what is read the text of a DAW's session. */
    TrackListReader ofSession() {
        session = true;
        return this;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return head.text().startsWith(BEGINNING);
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        List<String> tracks = tracks(file);
        List<EvidenceWarning> warnings = new ArrayList<>();
        for (int index = 0; index < tracks.size(); index++) {
            if (tracks.get(index).contains("?")) {
                warnings.add(new EvidenceWarning(index + 2, "an odd name"));
            }
        }
        return new EvidenceReport(kind(), "A list", Map.of("tracks", (long) tracks.size()), warnings);
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        json.name("session").beginObject().name("name").value("not a track").endObject();
        json.name("tracks").beginArray();
        for (String track : tracks(file)) {
            json.beginObject().name("name").value(track);
            json.name("events").beginArray().beginObject().name("name").value("nor this").endObject().endArray();
            json.endObject();
        }
        json.endArray();
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        beforeComparing.run();
        List<String> old = tracks(before);
        List<EvidenceChange> changes = new ArrayList<>();
        for (String track : tracks(after)) {
            if (!old.contains(track)) {
                changes.add(new EvidenceChange("track", EvidenceChange.Kind.ADDED, "track " + track + " added"));
            }
        }
        return changes;
    }

    private static List<String> tracks(EvidenceFile file) throws IOException, EvidenceException {
        String text = Files.readString(file.path(), StandardCharsets.UTF_8);
        if (text.contains("BROKEN")) {
            throw new EvidenceException(2, "the list breaks off: export it again");
        }
        if (text.contains("CRASH")) {
            throw new IllegalStateException("a fault in the reader");
        }
        return text.substring(BEGINNING.length()).lines().toList();
    }
}
