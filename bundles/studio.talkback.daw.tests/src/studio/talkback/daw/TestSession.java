package studio.talkback.daw;

import java.io.IOException;
import java.util.List;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.jdt.annotation.Nullable;

/** Tells a summary of a session, track by track. */
final class TestSession {

    private final SessionSummaryBuilder builder = new SessionSummaryBuilder();

    TestSession() {
        this(48000, "01:00:00:00");
    }

    TestSession(double sampleRate, String start) {
        builder.header(new SessionHeader("Song", sampleRate, 24, false, start, "25 Frame", 25.0, false, 1L, 1L, 1L,
                "UTF-8"));
    }

    TestSession part(SessionPart part) {
        builder.part(part);
        return this;
    }

    /** @param clips each a name, {@code @} and a start */
    TestSession track(String name, String... clips) throws IOException {
        return track(new Track(name, null, "", 0L, List.of(), List.of()), clips);
    }

    TestSession withPlugIns(String name, List<String> plugIns, String... clips) throws IOException {
        return track(new Track(name, null, "", 0L, List.of(), plugIns), clips);
    }

    TestSession track(Track track, String... clips) throws IOException {
        builder.part(SessionPart.TRACKS);
        builder.track(track);
        for (String clip : clips) {
            int at = clip.indexOf('@');
            builder.event(new Event(clip.substring(0, at), clip.substring(at + 1)));
        }
        builder.trackEnd(1);
        return this;
    }

    TestSession plugIn(String name, String version, String stems) {
        builder.part(SessionPart.PLUG_INS);
        builder.plugIn(new PlugIn("Maker", name, version, "AAX Native", stems, "1 active"));
        return this;
    }

    TestSession marker(int number, String name, String timeReference, String comments) {
        builder.part(SessionPart.MARKERS);
        builder.marker(new Marker(number, "01:00:00:00", timeReference, "Samples", name, null, null, comments));
        return this;
    }

    TestSession file(boolean online) {
        builder.part(SessionPart.FILES);
        builder.file(new AudioFile("a.wav", "Disk:", online));
        return this;
    }

    SessionSummary summary() {
        return builder.summary();
    }

    /** What changed from this session to a newer one: area, kind and text. */
    List<String> changesTo(TestSession newer) {
        return SessionDiff.between(summary(), newer.summary()).stream()
                .map(change -> change.area() + " " + change.kind() + " " + change.text()).toList();
    }

    private record Event(@NonNull String clip, @NonNull String start) implements TrackEvent {

        @Override
        public long line() {
            return 1;
        }

        @Override
        public int channel() {
            return 1;
        }

        @Override
        public int number() {
            return 1;
        }

        @Override
        public String end() {
            return start;
        }

        @Override
        public String duration() {
            return "00:00:05:00";
        }

        @Override
        public @Nullable String timestamp() {
            return null;
        }

        @Override
        public String state() {
            return "Unmuted";
        }

        @Override
        public boolean isFade() {
            return clip.startsWith("(");
        }
    }
}
