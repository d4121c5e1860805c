package studio.talkback.console.build;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import studio.talkback.console.ConsoleState;

/**
 * A scene to be built.
 *
 * @param base    the scene to begin with
 * @param presets what is put into it, in this order: a later one takes the place of an earlier one
 * @param strips  names for channel strips, put on last
 * @param left    the parts of a strip that presets leave as they are, of {@link SceneWriter#parts()}
 */
public record BuildRequest(ConsoleState base, List<BuildPreset> presets, List<BuildStrip> strips, Set<String> left) {

    public BuildRequest {
        presets = Objects.requireNonNull(List.copyOf(presets));
        strips = Objects.requireNonNull(List.copyOf(strips));
        left = Objects.requireNonNull(Set.copyOf(left));
    }
}
