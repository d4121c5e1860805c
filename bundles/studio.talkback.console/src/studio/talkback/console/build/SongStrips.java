package studio.talkback.console.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.EditException;
import studio.talkback.console.SafeText;

/**
 * Puts the tracks of a song on channel strips: in their order, pairs beginning on odd strips. A strip that is skipped for
 * that stays free for the next track that is alone. One use.
 */
public final class SongStrips {

    private final SceneWriter writer;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<String> without = new HashSet<>();
    private final Set<String> pairs = new HashSet<>();
    private final Set<Integer> taken = new TreeSet<>();
    private int first = 1;

    /** @param writer says how many strips there are, and how long their names may be */
    public SongStrips(SceneWriter writer) {
        this.writer = writer;
    }

    /**
     * Which tracks are on which strips.
     *
     * @param strips  what they are called there
     * @param tracks  by the strip of each, of a pair the left one
     * @param without the names of those that found none
     */
    public record Placed(List<BuildStrip> strips, Map<Integer, BuildTrack> tracks, List<String> without) {

        public Placed {
            tracks = Objects.requireNonNull(Map.copyOf(tracks));
            strips = Objects.requireNonNull(List.copyOf(strips));
            without = Objects.requireNonNull(List.copyOf(without));
        }
    }

    /** Begins at this strip and not at the first. */
    public SongStrips from(int channel) {
        first = channel;
        return this;
    }

    /** Puts a track there, wherever the others go. */
    public SongStrips at(String track, int channel) {
        places.put(folded(track), channel);
        return this;
    }

    /** Gives a track no strip. */
    public SongStrips without(String track) {
        without.add(folded(track));
        return this;
    }

    /** Makes a track a pair though its name does not say so. */
    public SongStrips pair(String track) {
        pairs.add(folded(track));
        return this;
    }

    /** Leaves a strip as it is. */
    public SongStrips leave(int channel) {
        taken.add(channel);
        return this;
    }

    /**
     * The strips of the tracks.
     *
     * @throws EditException when a track that was named is not there, or a strip is not there or asked for twice
     */
    public Placed of(List<BuildTrack> song) throws EditException {
        refuseUnknown(song);
        Map<BuildTrack, Integer> placed = new LinkedHashMap<>();
        Set<Integer> free = new TreeSet<>();
        for (int channel = first; channel <= writer.channels(); channel++) {
            free.add(channel);
        }
        free.removeAll(taken);
        List<BuildTrack> wanted = new ArrayList<>();
        for (BuildTrack track : song) {
            BuildTrack known = pairs.contains(folded(track.name())) ? new BuildTrack(track.place(), track.name(),
                    track.instrument(), true)
                    : track;
            if (!without.contains(folded(track.name()))) {
                wanted.add(known);
                Integer place = places.get(folded(track.name()));
                if (place != null) {
                    take(known, place, free, placed);
                }
            }
        }
        return placed(wanted, free, placed);
    }

    private Placed placed(List<BuildTrack> wanted, Set<Integer> free, Map<BuildTrack, Integer> placed) {
        Map<Integer, BuildTrack> found = new LinkedHashMap<>();
        List<String> left = new ArrayList<>();
        for (BuildTrack track : wanted) {
            Integer place = placed.get(track);
            int channel = place != null ? place : track.stereo() ? pair(free) : free.isEmpty() ? 0 : free.iterator().next();
            if (channel == 0) {
                left.add(track.name());
                continue;
            }
            free.remove(channel);
            if (track.stereo()) {
                free.remove(channel + 1);
            }
            found.put(channel, track);
        }
        return new Placed(named(found, writer.nameLength()), found, left);
    }

    /**
     * The strips of tracks that have their places: two for a pair.
     *
     * @param tracks by the strip of each, of a pair the left one; names are given in this order
     * @param length the most characters of a name
     */
    public static List<BuildStrip> named(Map<Integer, BuildTrack> tracks, int length) {
        ScribbleNames names = new ScribbleNames(length);
        List<BuildStrip> strips = new ArrayList<>();
        tracks.forEach((channel, track) -> {
            if (track.stereo()) {
                strips.add(new BuildStrip(channel, names.give(track.name(), "L"), track.instrument(), BuildStrip.Link.LEFT));
                strips.add(new BuildStrip(channel + 1, names.give(track.name(), "R"), track.instrument(),
                        BuildStrip.Link.RIGHT));
            } else {
                strips.add(new BuildStrip(channel, names.give(track.name(), ""), track.instrument(), BuildStrip.Link.ALONE));
            }
        });
        strips.sort(Comparator.comparingInt(BuildStrip::channel));
        return strips;
    }

    private void refuseUnknown(List<BuildTrack> song) throws EditException {
        Set<String> known = new HashSet<>();
        song.forEach(track -> known.add(folded(track.name())));
        Set<String> named = new TreeSet<>(places.keySet());
        named.addAll(without);
        named.addAll(pairs);
        for (String name : named) {
            if (!known.contains(name)) {
                throw new EditException("there is no track '" + SafeText.of(name) + "': see \"talkback item show\"");
            }
        }
        if (first < 1 || first > writer.channels()) {
            throw new EditException("there is no strip " + first + ": name one from 1 to " + writer.channels());
        }
    }

    private void take(BuildTrack track, int channel, Set<Integer> free, Map<BuildTrack, Integer> placed) throws EditException {
        boolean pair = track.stereo();
        if (channel < 1 || channel + (pair ? 1 : 0) > writer.channels() || pair && channel % 2 == 0) {
            throw new EditException("'" + SafeText.of(track.name()) + "' cannot be on strip " + channel + ": name "
                    + (pair ? "an odd one" : "one") + " from 1 to " + writer.channels());
        }
        for (Map.Entry<BuildTrack, @Nullable Integer> other : placed.entrySet()) {
            int there = Objects.requireNonNull(other.getValue());
            if (channel <= there + (other.getKey().stereo() ? 1 : 0) && there <= channel + (pair ? 1 : 0)) {
                throw new EditException("'" + SafeText.of(track.name()) + "' and '" + SafeText.of(other.getKey().name())
                        + "' are both to be on strip " + channel + ": give one another");
            }
        }
        placed.put(track, channel);
        free.remove(channel);
        if (pair) {
            free.remove(channel + 1);
        }
    }

    private static int pair(Set<Integer> free) {
        for (int channel : free) {
            if (channel % 2 != 0 && free.contains(channel + 1)) {
                return channel;
            }
        }
        return 0;
    }

    private static String folded(String name) {
        return Objects.requireNonNull(name.strip().toLowerCase(Locale.ROOT));
    }
}
