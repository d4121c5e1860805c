package studio.talkback.cli;

import java.util.List;
import java.util.Objects;

/**
 * A bundle that contributes to Talkback.
 *
 * @param id            its symbolic name
 * @param version       its version
 * @param contributions what it contributes: extension point and name, one line each
 */
public record PlugIn(String id, String version, List<String> contributions) {

    /** Copies the list. */
    public PlugIn {
        contributions = Objects.requireNonNull(List.copyOf(contributions));
    }
}
