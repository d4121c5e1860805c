package studio.talkback.daw;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A track, without its events.
 *
 * @param name             its name, as people call it
 * @param width            how wide it is, in the program's own word such as {@code Stereo} or {@code 5.1}; null where
 *                         the file does not say, as of a mono track
 * @param comments         its comments, lines ended by {@code \n}
 * @param userDelaySamples the user's delay in samples; null where the file does not say
 * @param states           what it is: {@code Inactive}, {@code Hidden}, {@code Muted}, {@code Solo}… as listed
 * @param plugIns          its plug-ins in order, as listed; null where the export left them out
 */
public record Track(String name, @Nullable String width, String comments, @Nullable Long userDelaySamples,
        List<String> states, @Nullable List<String> plugIns) {

    public Track {
        states = Objects.requireNonNull(List.copyOf(states));
        plugIns = plugIns == null ? null : List.copyOf(plugIns);
    }
}
