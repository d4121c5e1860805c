package studio.talkback.daw.protools.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHandler;
import studio.talkback.daw.SessionHeader;
import studio.talkback.daw.Track;
import studio.talkback.daw.TrackEvent;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;

/** Keeps all that a handler is told. */
final class RecordedSession implements SessionHandler {

    /** An event that stays. */
    record Event(int channel, int number, String clip, String start, String end, String duration,
            @Nullable String timestamp, String state) {
    }

    /** A track with its events. */
    record TrackWithEvents(Track track, List<Event> events, int channels) {
    }

    /** All that a text holds, but for warnings and unknown sections. */
    record Content(SessionHeader header, List<AudioFile> files, List<AudioClip> clips, List<PlugIn> plugIns,
            List<TrackWithEvents> tracks, List<Marker> markers) {
    }

    private @Nullable SessionHeader header;
    final List<AudioFile> files = new ArrayList<>();
    final List<AudioClip> clips = new ArrayList<>();
    final List<PlugIn> plugIns = new ArrayList<>();
    final List<TrackWithEvents> tracks = new ArrayList<>();
    final List<Marker> markers = new ArrayList<>();
    final List<String> unknown = new ArrayList<>();
    final List<EvidenceWarning> warnings = new ArrayList<>();
    private @Nullable Track track;
    private List<Event> events = new ArrayList<>();

    static RecordedSession of(TextSource source) throws IOException, EvidenceException {
        RecordedSession recorded = new RecordedSession();
        SessionText.open(source, SubMonitor.convert(null)).read(recorded, SubMonitor.convert(null));
        return recorded;
    }

    static RecordedSession of(String text) throws IOException, EvidenceException {
        return of(source(text.getBytes(StandardCharsets.UTF_8)));
    }

    static TextSource source(byte[] bytes) {
        return new TextSource() {
            @Override
            public InputStream open() {
                return new ByteArrayInputStream(bytes);
            }

            @Override
            public long length() {
                return bytes.length;
            }
        };
    }

    SessionHeader header() {
        return Objects.requireNonNull(header);
    }

    Content content() {
        return new Content(header(), files, clips, plugIns, tracks, markers);
    }

    TrackWithEvents track(int index) {
        return Objects.requireNonNull(tracks.get(index));
    }

    Marker marker(int index) {
        return Objects.requireNonNull(markers.get(index));
    }

    @Override
    public void header(SessionHeader told) {
        header = told;
    }

    @Override
    public void file(AudioFile file) {
        files.add(file);
    }

    @Override
    public void clip(AudioClip clip) {
        clips.add(clip);
    }

    @Override
    public void plugIn(PlugIn plugIn) {
        plugIns.add(plugIn);
    }

    @Override
    public void track(Track begun) {
        track = begun;
        events = new ArrayList<>();
    }

    @Override
    public void event(TrackEvent event) {
        events.add(new Event(event.channel(), event.number(), event.clip(), event.start(), event.end(),
                event.duration(), event.timestamp(), event.state()));
    }

    @Override
    public void trackEnd(int channels) {
        tracks.add(new TrackWithEvents(Objects.requireNonNull(track), events, channels));
    }

    @Override
    public void marker(Marker marker) {
        markers.add(marker);
    }

    @Override
    public void unknownSection(long line, String title) {
        unknown.add(line + " " + title);
    }

    @Override
    public void unknownLine(String text) {
        unknown.add(text);
    }

    @Override
    public void warning(EvidenceWarning warning) {
        warnings.add(warning);
    }
}
