package studio.talkback.plugins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;

import studio.talkback.plugins.internal.FoundJar;
import studio.talkback.plugins.internal.Installation;
import studio.talkback.plugins.internal.Messages;
import studio.talkback.plugins.internal.PluginFolder;

/**
 * A studio's own plug-ins: bundles as jars in a folder outside the install. A jar that is dropped there is part of the
 * program from the next start on, and no longer from the first start after it was taken away. Nothing that a jar
 * holds, or lacks, keeps the program from starting.
 */
public final class StudioPlugins {

    private static final String FOLDER = "plug-ins";

    private StudioPlugins() {
    }

    /** Where the plug-ins of a library lie by default. The folder need not exist, and is not made here. */
    public static Path folderOf(Path library) {
        return Objects.requireNonNull(library.resolve(FOLDER));
    }

    /**
     * Makes the running framework hold the jars of a folder, and no other studio plug-ins. To be called once at the
     * start of an application, on its main thread, before anything asks for extensions; it waits for the disk and for
     * the framework.
     * <p>
     * Bundles from this folder, or from the one of an earlier start, whose jar is gone are uninstalled; a jar whose
     * size or time has changed is read anew. Skipped, and told with the reason, is a jar that is no bundle or a
     * fragment, that lacks something it requires, whose activator fails, that has the symbolic name of a bundle of the
     * program or of another jar, or that is a link to something outside the folder. Only jars directly in the folder
     * count; names with a leading dot do not (macOS leaves such files beside each jar on a stick).
     *
     * @param folder  where the jars lie; there are none where it does not exist
     * @param context of a bundle that is not one of these plug-ins; what was installed is remembered in its data area
     * @return every jar of the folder by file name, and what became of it
     */
    public static List<StudioPlugin> install(Path folder, BundleContext context) {
        List<FoundJar> jars;
        String unreadable = "";
        try {
            jars = PluginFolder.read(folder);
        } catch (IOException e) {
            jars = Objects.requireNonNull(List.of());
            unreadable = NLS.bind(Messages.folder_unreadable, folder, e);
        }
        new Installation(folder, context).bringTo(jars);
        return unreadable.isEmpty() ? Objects.requireNonNull(jars.stream().map(StudioPlugins::told).toList())
                : Objects.requireNonNull(
                        List.of(new StudioPlugin("", "", folder, StudioPlugin.State.SKIPPED, unreadable, List.of())));
    }

    private static StudioPlugin told(FoundJar jar) {
        boolean works = jar.problem().isEmpty();
        return new StudioPlugin(jar.symbolicName(), jar.version(), jar.file(),
                works ? StudioPlugin.State.INSTALLED : StudioPlugin.State.SKIPPED, jar.problem(),
                works ? contributions(jar.symbolicName()) : Objects.requireNonNull(List.of()));
    }

    private static List<Contribution> contributions(String symbolicName) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        return registry == null ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(Contributions.in(registry, Objects.requireNonNull(Set.of(symbolicName)))
                        .stream().filter(Contribution::studioPlugin).toList());
    }
}
