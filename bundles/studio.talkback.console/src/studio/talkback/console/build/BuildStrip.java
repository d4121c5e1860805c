package studio.talkback.console.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A channel strip and what it is called.
 *
 * @param channel    from 1
 * @param name       what stands on its scribble strip, short enough for it
 * @param instrument what plays on it
 * @param link       whether it is one side of a linked pair
 */
public record BuildStrip(int channel, String name, Instrument instrument, Link link) {

    /** How a strip goes with its neighbour. */
    public enum Link {
        /** Alone: a pair that it was part of is parted. */
        ALONE,
        /** The left side of a pair: an odd strip. */
        LEFT,
        /** The right side of the pair that begins with the strip before it. */
        RIGHT,
        /** As it is in the base scene. */
        AS_IT_IS
    }

    /**
     * Strips for tracks in their order: pairs begin on odd strips, and a strip that is skipped for that stays free for
     * the next track that is alone.
     *
     * @param first    the first strip to use, from 1
     * @param taken    strips that others have already
     * @param channels how many strips there are
     * @param length   the most characters of a name
     * @param left     takes the tracks that find no strip
     */
    public static List<BuildStrip> of(List<BuildTrack> tracks, int first, Set<Integer> taken, int channels, int length,
            List<BuildTrack> left) {
        Set<Integer> free = new TreeSet<>();
        for (int channel = first; channel <= channels; channel++) {
            if (!taken.contains(channel)) {
                free.add(channel);
            }
        }
        ScribbleNames names = new ScribbleNames(length);
        List<BuildStrip> strips = new ArrayList<>();
        for (BuildTrack track : tracks) {
            int channel = track.stereo() ? pair(free) : free.isEmpty() ? 0 : free.iterator().next();
            if (channel == 0) {
                left.add(track);
            } else if (track.stereo()) {
                free.remove(channel);
                free.remove(channel + 1);
                strips.add(new BuildStrip(channel, names.give(track.name(), "L"), track.instrument(), Link.LEFT));
                strips.add(new BuildStrip(channel + 1, names.give(track.name(), "R"), track.instrument(), Link.RIGHT));
            } else {
                free.remove(channel);
                strips.add(new BuildStrip(channel, names.give(track.name(), ""), track.instrument(), Link.ALONE));
            }
        }
        strips.sort((one, other) -> Integer.compare(one.channel(), other.channel()));
        return strips;
    }

    /** A strip that was given a name by hand, which stays linked or not as it is. */
    public static BuildStrip named(int channel, String name, int length) {
        return new BuildStrip(channel, new ScribbleNames(length).give(name, ""), Instrument.of(name, ""), Link.AS_IT_IS);
    }

    private static int pair(Set<Integer> free) {
        for (int channel : free) {
            if (channel % 2 != 0 && free.contains(channel + 1)) {
                return channel;
            }
        }
        return 0;
    }
}
