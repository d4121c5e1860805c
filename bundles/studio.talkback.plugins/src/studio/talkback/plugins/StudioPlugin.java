package studio.talkback.plugins;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A jar of the studio's plug-in folder, and what became of it at this start.
 *
 * @param symbolicName  the bundle's symbolic name; empty where the jar is no bundle
 * @param version       the bundle's version as it is written in its manifest, {@code 0.0.0} where it says none; empty
 *                      where the jar is no bundle
 * @param jar           the file as it lies in the folder; the folder itself where it cannot be read
 * @param state         whether it takes part in this run
 * @param problem       why it does not, as one line; empty where it does
 * @param contributions what it contributes; empty where it was skipped
 */
public record StudioPlugin(String symbolicName, String version, Path jar, State state, String problem,
        List<Contribution> contributions) {

    /** What became of a jar. */
    public enum State {
        /** Its bundle is in the running program. */
        INSTALLED,
        /** It was left out, and nothing of it is in the running program. */
        SKIPPED
    }

    /** Copies the list. */
    public StudioPlugin {
        contributions = Objects.requireNonNull(List.copyOf(contributions));
    }
}
