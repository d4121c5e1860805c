package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHandler;
import studio.talkback.daw.Track;
import studio.talkback.daw.TrackEvent;
import studio.talkback.library.evidence.EvidenceException;

/**
 * Writes a session text as JSON. Each array takes one pass over the text, as its sections may stand anywhere
 * and are too large to keep; the first pass reads all of it, so a broken text writes nothing.
 */
public final class SessionJson {

    private static final int PASSES = 7;

    private final SessionText text;
    private final JsonWriter json;
    private final SubMonitor monitor;

    private SessionJson(SessionText text, JsonWriter json, SubMonitor monitor) {
        this.text = text;
        this.json = json;
        this.monitor = monitor;
    }

    /** Writes the members of one object, which the caller has begun and will end. */
    public static void write(SessionText text, JsonWriter json, SubMonitor monitor)
            throws IOException, EvidenceException {
        new SessionJson(text, json, monitor).write();
    }

    private void write() throws IOException, EvidenceException {
        monitor.setWorkRemaining(PASSES);
        SessionOverview overview = new SessionOverview();
        text.read(overview, monitor.split(1));
        overview.writeSession(json);
        array("tracks", new Tracks());
        array("clips", new Clips());
        array("files", new Files());
        array("plugins", new PlugIns());
        array("markers", new Markers());
        array("unknownSections", new UnknownSections());
        overview.writeWarnings(json);
    }

    private void array(String name, Elements elements) throws IOException, EvidenceException {
        json.name(name).beginArray();
        text.read(elements, monitor.split(1));
        elements.end();
        json.endArray();
    }

    private void strings(String name, List<String> values) throws IOException {
        json.name(name).beginArray();
        for (String value : values) {
            json.value(value);
        }
        json.endArray();
    }

    /** Writes the elements of one array. */
    private abstract class Elements implements SessionHandler {

        /** Ends the element that was begun last, if any is open. */
        void end() throws IOException {
        }
    }

    private final class Tracks extends Elements {

        @Override
        public void track(Track track) throws IOException {
            List<String> plugIns = track.plugIns();
            json.beginObject();
            json.name("name").value(track.name());
            optional("width", track.width());
            json.name("comments").value(track.comments());
            json.name("userDelaySamples").value(track.userDelaySamples());
            strings("states", track.states());
            strings("plugins", plugIns == null ? List.of() : plugIns);
            json.name("events").beginArray();
        }

        @Override
        public void event(TrackEvent event) throws IOException {
            json.beginObject();
            json.name("channel").value(event.channel());
            json.name("event").value(event.number());
            json.name("clip").value(event.clip());
            json.name("start").value(event.start());
            json.name("end").value(event.end());
            json.name("duration").value(event.duration());
            optional("timestamp", event.timestamp());
            json.name("state").value(event.state());
            json.endObject();
        }

        /** The channels come last, as the end of the events tells them. */
        @Override
        public void trackEnd(int channels) throws IOException {
            json.endArray();
            json.name("channels").value(channels);
            json.endObject();
        }
    }

    private final class Clips extends Elements {

        @Override
        public void clip(AudioClip clip) throws IOException {
            json.beginObject();
            json.name("name").value(clip.name());
            json.name("sourceFile").value(clip.sourceFile());
            json.name("channel").value(clip.channel());
            json.name("online").value(clip.online());
            json.endObject();
        }
    }

    private final class Files extends Elements {

        @Override
        public void file(AudioFile file) throws IOException {
            json.beginObject();
            json.name("name").value(file.name());
            json.name("location").value(file.location());
            json.name("online").value(file.online());
            json.endObject();
        }
    }

    private final class PlugIns extends Elements {

        @Override
        public void plugIn(PlugIn plugIn) throws IOException {
            json.beginObject();
            json.name("manufacturer").value(plugIn.manufacturer());
            json.name("name").value(plugIn.name());
            json.name("version").value(plugIn.version());
            json.name("format").value(plugIn.format());
            json.name("stems").value(plugIn.stems());
            json.name("instances").value(plugIn.instances());
            json.endObject();
        }
    }

    private final class Markers extends Elements {

        @Override
        public void marker(Marker marker) throws IOException {
            json.beginObject();
            json.name("number").value(marker.number());
            json.name("location").value(marker.location());
            json.name("timeReference").value(marker.timeReference());
            json.name("units").value(marker.units());
            json.name("name").value(marker.name());
            optional("trackName", marker.trackName());
            optional("trackType", marker.trackType());
            json.name("comments").value(marker.comments());
            json.endObject();
        }
    }

    private final class UnknownSections extends Elements {

        private boolean open;

        @Override
        public void unknownSection(long line, String title) throws IOException {
            end();
            open = true;
            json.beginObject();
            json.name("title").value(title);
            json.name("line").value(line);
            json.name("lines").beginArray();
        }

        @Override
        public void unknownLine(String line) throws IOException {
            json.value(line);
        }

        @Override
        void end() throws IOException {
            if (open) {
                json.endArray();
                json.endObject();
                open = false;
            }
        }
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }
}
