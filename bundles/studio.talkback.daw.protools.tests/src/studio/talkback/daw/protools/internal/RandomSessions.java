package studio.talkback.daw.protools.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHeader;
import studio.talkback.daw.Track;
import studio.talkback.daw.protools.internal.RecordedSession.Content;
import studio.talkback.daw.protools.internal.RecordedSession.Event;
import studio.talkback.daw.protools.internal.RecordedSession.TrackWithEvents;

/** Makes sessions of every shape that Pro Tools can write down, always the same for a seed. */
final class RandomSessions {

    private static final String[] PLAIN = { "Kick", "Lead Vox", "Bass DI", "Audio 1_03.L", "(Stereo)", "FX_01-05", "a",
            "Snare top #2", "\"quoted\"", "100%", "{Sc=1}", "Strings; low", "x=y", "Gtr: L", "- -" };
    /** No two of these side by side in MacRoman make valid UTF-8. */
    private static final String[] MAC = { "Für x", "Señor", "naïf", "…and", "Étude a", "l’eau" };
    private static final String[] WIDE = { "Für Élise", "ギター", "🥁 kit", "Ärger…", "—", "Ω" };
    private static final String[] LOOKALIKES = { "T R A C K  L I S T I N G", "TRACK NAME:\tx", "STATE: Ohio",
            "M A R K E R S  L I S T I N G", "COMMENTS:\tnone", "1       \t1       \tx", "# OF AUDIO FILES:\t9", "" };

    private final Random random;
    private final boolean mac;
    private final boolean timestamps;
    private final boolean markerTracks;

    RandomSessions(long seed, boolean mac, boolean timestamps, boolean markerTracks) {
        random = new Random(seed);
        this.mac = mac;
        this.timestamps = timestamps;
        this.markerTracks = markerTracks;
    }

    Content next() {
        List<AudioFile> files = list(6, () -> new AudioFile(listName() + ".wav", "Disk:" + words(2) + ":", chance(80)));
        List<AudioClip> clips = list(6, () -> new AudioClip(listName(), words(2) + ".wav",
                chance(50) ? Integer.valueOf(1 + random.nextInt(8)) : null, chance(80)));
        files.sort(Comparator.comparing(AudioFile::online).reversed());
        clips.sort(Comparator.comparing(AudioClip::online).reversed());
        List<TrackWithEvents> tracks = list(5, this::track);
        int[] number = { 0 };
        List<Marker> markers = list(6, () -> marker(++number[0]));
        return new Content(header(tracks.size(), clips.size(), files.size()), files, clips, list(5, this::plugIn),
                tracks, markers);
    }

    private SessionHeader header(long tracks, long clips, long files) {
        boolean drop = chance(30);
        boolean floating = chance(20);
        double rate = pick(new Double[] { 44100.0, 48000.0, 96000.0, 47952.047952 });
        return new SessionHeader((mac ? "é " : "") + words(2), rate, floating ? 32 : 24, floating,
                drop ? "01:00:00;00" : "00:59:50:00", drop ? "29.97 Drop Frame" : "23.976 Frame",
                drop ? 29.97 : 23.976, drop, tracks, clips, files, mac ? "MacRoman" : "UTF-8");
    }

    private PlugIn plugIn() {
        String version = "6.2." + random.nextInt(9) + (chance(20) ? pick(new String[] { "\n(R51)", "\t(R51)" }) : "");
        return new PlugIn(pick(new String[] { "Avid", "FabFilter" }), words(2), version, "AAX Native",
                "Mono / Stereo", random.nextInt(9) + " active, 1 inactive");
    }

    private TrackWithEvents track() {
        int channels = pick(new Integer[] { 1, 1, 2, 6 });
        List<Event> events = new ArrayList<>();
        int form = random.nextInt(TIMES.length);
        for (int channel = 1; channel <= channels; channel++) {
            int count = random.nextInt(4);
            for (int number = 1; number <= count; number++) {
                events.add(new Event(channel, number, chance(20) ? "(cross fade)" : edlName(), time(form), time(form),
                        time(form), timestamps ? time(form) : null, chance(80) ? "Unmuted" : "Muted"));
            }
        }
        List<String> states = list(3, () -> pick(new String[] { "Inactive", "Hidden", "Muted", "Solo", "SoloSafe" }));
        List<String> plugIns = chance(80) ? list(4, () -> words(2) + " (mono)") : null;
        String name = trackName();
        // A name that ends like a width cannot be told from one of a track that has none.
        @Nullable
        String width = chance(20) || name.endsWith(" (Stereo)") ? "Stereo" : null;
        return new TrackWithEvents(new Track(name, width, comments(), random.nextLong(-9999, 9999), states, plugIns),
                events, channels);
    }

    private static final String[] TIMES = { "0%d:59:00:1%d", "0%d:59:00;1%d", "0%d:59:00:1%d.04", "6%d:0%d",
            "6%d:0%d.025", "%d20000%d", "1%d|%d", "1%d|%d| 048", "8%d+0%d", "8%d+0%d.50" };

    private String time(int form) {
        return Objects.requireNonNull(TIMES[form].formatted(random.nextInt(10), random.nextInt(10)));
    }

    private Marker marker(int number) {
        String name = words(3);
        for (int i = random.nextInt(3); i > 0; i--) {
            name += (chance(50) && name.length() < 32 ? "\t" : chance(20) ? "\n\n" : "\n") + words(1);
        }
        if (name.indexOf('\t', 33) >= 0) {
            name = name.replace('\t', '_');
        }
        String comments = words(2);
        for (int i = random.nextInt(4); i > 1; i--) {
            comments += pick(new String[] { "\n", "\t", "\n\n" }) + words(2);
        }
        boolean ticks = chance(40);
        return new Marker(number, time(0), ticks ? "58|4| 735" : "26951" + number, ticks ? "Ticks" : "Samples", name,
                markerTracks ? words(1) : null, markerTracks ? pick(new String[] { "Ruler", "Track" }) : null,
                chance(50) ? comments : "");
    }

    private String trackName() {
        return words(2) + (chance(10) ? "\n" + pick(new String[] { LOOKALIKES[0], "x\ty", "z" }) : "");
    }

    private String comments() {
        StringBuilder comments = new StringBuilder(chance(50) ? words(4) : "");
        for (int i = random.nextInt(6); i > 2; i--) {
            comments.append(chance(30) ? "\t" : "\n").append(chance(50) ? pick(LOOKALIKES) : words(3));
        }
        return Objects.requireNonNull(comments.toString().stripTrailing());
    }

    /** A name that may hold a line break or a tab, but not both, as then nothing tells where it ends. */
    private String listName() {
        return words(1) + (chance(10) ? pick(new String[] { "\n", "\t" }) + words(1) : "");
    }

    private String edlName() {
        return words(2) + (chance(10) ? "\t" + words(1) : "") + (chance(10) ? "\n" + words(1) : "");
    }

    private String words(int most) {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(most); i > 0; i--) {
            words.append(words.isEmpty() ? "" : " ").append(pick(chance(70) ? PLAIN : mac ? MAC : WIDE));
        }
        return Objects.requireNonNull(words.toString());
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(T[] choices) {
        return choices[random.nextInt(choices.length)];
    }

    /** Makes one element. */
    private interface Maker<T> {
        T make();
    }

    private <T> List<T> list(int most, Maker<T> maker) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(maker.make());
        }
        return list;
    }
}
