package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.SessionHandler;
import studio.talkback.daw.SessionHeader;
import studio.talkback.library.evidence.EvidenceWarning;

/** Keeps the header and the warnings, and writes them as JSON. */
final class SessionOverview implements SessionHandler {

    private @Nullable SessionHeader header;
    private final List<EvidenceWarning> warnings = new ArrayList<>();

    @Override
    public void header(SessionHeader told) {
        header = told;
    }

    @Override
    public void warning(EvidenceWarning warning) {
        warnings.add(warning);
    }

    void writeSession(JsonWriter json) throws IOException {
        SessionHeader session = header;
        if (session == null) {
            throw new IllegalStateException("a session text that was read has a header");
        }
        json.name("session").beginObject();
        json.name("name").value(session.name());
        json.name("sampleRateHz");
        number(json, session.sampleRateHz());
        json.name("bitDepth").value(session.bitDepth() == 0 ? null : session.bitDepth());
        json.name("floatingPoint").value(session.floatingPoint());
        json.name("startTimecode").value(session.startTimecode());
        json.name("timecodeFormat").value(session.timecodeFormat());
        json.name("frameRate");
        number(json, session.frameRate());
        json.name("dropFrame").value(session.dropFrame());
        json.name("audioTracks").value(session.audioTracks());
        json.name("audioClips").value(session.audioClips());
        json.name("audioFiles").value(session.audioFiles());
        json.name("encoding").value(session.encoding());
        json.endObject();
    }

    /** A whole number is written without a fraction. */
    private static void number(JsonWriter json, @Nullable Double value) throws IOException {
        if (value != null && value == Math.rint(value)) {
            json.value(value.longValue());
        } else {
            json.value(value);
        }
    }

    void writeWarnings(JsonWriter json) throws IOException {
        json.name("warnings").beginArray();
        for (EvidenceWarning warning : warnings) {
            json.beginObject();
            json.name("line").value(warning.line());
            json.name("text").value(warning.text());
            json.endObject();
        }
        json.endArray();
    }
}
