package studio.talkback.console.ui.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.build.BuildPreset;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.build.SongStrips;

/** What somebody has asked for so far: which track and which preset goes where. Confined to the UI thread. */
final class BuildModel {

    private final List<BuildTrack> tracks;
    private final Map<Integer, BuildTrack> placed = new TreeMap<>();
    private final Map<Integer, String> typed = new HashMap<>();
    private final Map<Place, Choice> presets = new LinkedHashMap<>();
    private List<Place> places = Objects.requireNonNull(List.of());
    private @Nullable SceneBuild build;
    private @Nullable ConsoleState base;
    private String baseName = "";
    private boolean headAmps;

    /** @param tracks those of the song */
    BuildModel(List<BuildTrack> tracks) {
        this.tracks = List.copyOf(tracks);
    }

    List<BuildTrack> tracks() {
        return tracks;
    }

    List<Place> places() {
        return places;
    }

    @Nullable ConsoleState base() {
        return base;
    }

    String baseName() {
        return baseName;
    }

    /** Begins with a scene; the tracks are put on its strips where none was put by hand. */
    void begin(String name, ConsoleState scene, SceneBuild scenes) {
        boolean first = build == null;
        base = scene;
        baseName = name;
        build = scenes;
        if (first) {
            places = Place.of(scenes.writer());
            placeInOrder();
        }
    }

    /** Puts every track on a strip, in the order of the track sheet. */
    void placeInOrder() {
        placed.clear();
        typed.clear();
        SceneBuild scenes = build;
        if (scenes != null) {
            try {
                placed.putAll(new SongStrips(scenes.writer()).of(tracks).tracks());
            } catch (EditException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Takes all tracks off their strips. */
    void placeNone() {
        placed.clear();
        typed.clear();
    }

    /** The track on a strip, also that whose right side it is; null for none. */
    @Nullable BuildTrack track(Place place) {
        BuildTrack own = placed.get(place.channel());
        BuildTrack left = placed.get(place.channel() - 1);
        return own != null ? own : left != null && left.stereo() && place.channel() % 2 == 0 ? left : null;
    }

    /** Puts a track on a strip, or takes the one that is there off; a pair begins on the odd strip of the two. */
    void put(@Nullable BuildTrack track, Place place) {
        int channel = place.channel();
        BuildTrack before = track(place);
        if (before != null) {
            placed.values().remove(before);
        }
        typed.remove(channel);
        if (track != null) {
            placed.values().remove(track);
            int first = track.stereo() && channel % 2 == 0 ? channel - 1 : channel;
            clear(first);
            if (track.stereo()) {
                clear(first + 1);
            }
            placed.put(first, track);
        }
    }

    private void clear(int channel) {
        BuildTrack left = placed.get(channel - 1);
        placed.remove(channel);
        if (left != null && left.stereo()) {
            placed.remove(channel - 1);
        }
    }

    /** The tracks that have no strip. */
    List<BuildTrack> withoutStrip() {
        return Objects.requireNonNull(tracks.stream().filter(track -> !placed.containsValue(track)).toList());
    }

    /** Types a name for a strip; nothing typed is the track's own, or what stands there. */
    void name(Place place, String name) {
        if (name.isBlank()) {
            typed.remove(place.channel());
        } else {
            typed.put(place.channel(), name.strip());
        }
    }

    /** The name that was typed for a strip; empty for none. */
    String typedName(Place place) {
        return Objects.requireNonNull(typed.getOrDefault(place.channel(), ""));
    }

    @Nullable Choice preset(Place place) {
        return presets.get(place);
    }

    /** Puts a preset on a place, or takes the one that is there away. */
    void put(@Nullable Choice preset, Place place) {
        if (preset == null) {
            presets.remove(place);
        } else {
            presets.put(place, preset);
        }
    }

    /** Takes whatever was put on a place away. */
    void clear(Place place) {
        presets.remove(place);
        typed.remove(place.channel());
        if (place.channel() > 0) {
            put((BuildTrack) null, place);
        }
    }

    void takeHeadAmps(boolean take) {
        headAmps = take;
    }

    /** The strips as they will be named, by their numbers. */
    Map<Integer, BuildStrip> strips() {
        Map<Integer, BuildStrip> strips = new TreeMap<>();
        SceneBuild scenes = build;
        if (scenes == null) {
            return strips;
        }
        int length = scenes.writer().nameLength();
        SongStrips.named(placed, length).forEach(strip -> strips.put(strip.channel(), strip));
        typed.forEach((channel, name) -> {
            BuildStrip hand = BuildStrip.named(channel, name, length);
            BuildStrip song = strips.get(channel);
            strips.put(channel, song == null ? hand
                    : new BuildStrip(channel, hand.name(), song.instrument(), song.link()));
        });
        return strips;
    }

    /** What is asked for; null as long as there is no base. */
    @Nullable BuildRequest request() {
        ConsoleState scene = base;
        if (scene == null) {
            return null;
        }
        List<BuildPreset> chosen = new ArrayList<>();
        // The routing first and a snippet last: what is meant for one strip stands over what is meant for all.
        for (int pass = 0; pass < 3; pass++) {
            for (Place place : places) {
                Choice choice = presets.get(place);
                ConsoleState state = choice == null ? null : choice.state();
                if (choice != null && state != null && pass(place) == pass) {
                    chosen.add(new BuildPreset(choice.name(), state, place.target()));
                }
            }
        }
        Set<String> left = new HashSet<>();
        if (!headAmps) {
            left.add(SceneWriter.HEAD_AMP);
        }
        return new BuildRequest(scene, chosen, new ArrayList<>(strips().values()), left);
    }

    private static int pass(Place place) {
        return switch (place.kind()) {
            case ROUTING_PRESET -> 0;
            case SNIPPET -> 2;
            default -> 1;
        };
    }

    /** How a scene of this console is built; null as long as there is no base. */
    @Nullable SceneBuild build() {
        return build;
    }
}
