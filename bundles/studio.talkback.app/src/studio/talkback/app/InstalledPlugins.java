package studio.talkback.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import studio.talkback.plugins.StudioPlugin;

/**
 * The studio's plug-ins as they were found at this start. An OSGi service.
 *
 * @param folder where their jars lie; it need not exist
 * @param all    every jar of the folder
 */
public record InstalledPlugins(Path folder, List<StudioPlugin> all) {

    /** Copies the list. */
    public InstalledPlugins {
        all = Objects.requireNonNull(List.copyOf(all));
    }
}
