package studio.talkback.app.state;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/**
 * What this run of the workstation starts with: a workspace of its own, and in it nothing that the workbench could not start
 * with. What had to be done for that is told.
 */
public final class StartState {

    /** Where the start script could not write; it went elsewhere then. */
    private static final String REFUSED = "talkback.state.refused";
    /** Where the start script moved a configuration that did not come up. */
    private static final String ASIDE = "talkback.configuration.aside";

    private final List<StartNote> notes = new ArrayList<>();
    private final Remembered remembered;
    private boolean up;

    private StartState(Path workspace) {
        Version version = FrameworkUtil.getBundle(StartState.class).getVersion();
        remembered = new Remembered(workspace,
                new RememberedXml(ids("org.eclipse.ui.perspectives"), ids("org.eclipse.ui.views")),
                new Version(version.getMajor(), version.getMinor(), version.getMicro()));
    }

    /**
     * Claims a workspace and makes it fit to start with. Call before anything asks for settings, with every plug-in installed.
     *
     * @throws IOException if this machine has no place at all to write to
     */
    public static StartState prepare() throws IOException {
        List<StartNote> claimed = new ArrayList<>();
        Location location = Platform.getInstanceLocation();
        Path workspace = location.isSet() ? folder(location) : claim(location, claimed);
        StartState state = new StartState(workspace);
        state.notes.addAll(claimed);
        String aside = System.getProperty(ASIDE, "");
        if (!aside.isEmpty()) {
            state.notes.add(new StartNote(Messages.Configuration, Messages.bind(Messages.Configuration_Hint, aside)));
        }
        state.remembered.sift(workspace, state.notes::add);
        state.remembered.begin();
        state.notes.forEach(StartState::log);
        return state;
    }

    private static void log(StartNote note) {
        ILog.get().warn(note.text() + ". " + note.hint());
    }

    /** What was amiss; empty for a start as always. */
    public List<StartNote> notes() {
        return Objects.requireNonNull(List.copyOf(notes));
    }

    /** Whether the workbench is coming up with the layout of an earlier run; the next start would be one without it. */
    public boolean comesUpWithLayout() {
        return !up && remembered.hasLayout();
    }

    /**
     * The platform has loaded its windows; where they are not those of the remembered layout, it could not use that.
     *
     * @param windows their ids in the model
     */
    public void loaded(Set<String> windows) {
        int before = notes.size();
        remembered.loaded(windows, notes::add);
        notes.subList(before, notes.size()).forEach(StartState::log);
    }

    /** The workbench is up. */
    public void cameUp() {
        up = true;
        remembered.cameUp();
    }

    /** The workspace beside the configuration, or one for this run alone where that cannot be had. */
    private static Path claim(Location location, List<StartNote> notes) throws IOException {
        Path home = Objects.requireNonNull(folder(Platform.getConfigurationLocation()).getParent());
        Path usual = Objects.requireNonNull(home.resolve("workspace"));
        String refused = System.getProperty(REFUSED, "");
        if (!refused.isEmpty()) {
            notes.add(new StartNote(Messages.Elsewhere, Messages.bind(Messages.Elsewhere_Hint, refused)));
            takeSettings(Path.of(refused, "workspace"), usual);
        }
        try {
            if (location.set(url(usual), true)) {
                return usual;
            }
            notes.add(new StartNote(Messages.Elsewhere, Messages.bind(Messages.Elsewhere_Other, usual)));
        } catch (IOException e) {
            ILog.get().warn("The workspace cannot be used", e);
            if (madeAnew(location, usual, notes)) {
                return usual;
            }
            notes.add(new StartNote(Messages.Elsewhere, Messages.bind(Messages.Elsewhere_Hint, usual)));
        }
        Path own = Objects.requireNonNull(Files.createTempDirectory("talkback-workspace"));
        takeSettings(usual, own);
        location.set(url(own), true);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(own)));
        return own;
    }

    /** Sets the whole workspace aside where it is not even a folder that can be written to. */
    private static boolean madeAnew(Location location, Path usual, List<StartNote> notes) {
        try {
            Path kept = SetAside.move(usual);
            takeSettings(kept, usual);
            notes.add(new StartNote(Messages.Workspace, Messages.bind(Messages.Workspace_Hint, kept)));
            return location.set(url(usual), true);
        } catch (IOException e) {
            ILog.get().warn("The workspace cannot be made anew", e);
            return false;
        }
    }

    /** The room of this machine, its place for backups, who sat here last: they hold whatever becomes of the layout. */
    private static void takeSettings(Path from, Path to) {
        Path source = Remembered.settings(from);
        if (!Files.isDirectory(source)) {
            return;
        }
        try (Stream<Path> files = Files.list(source)) {
            Path target = Files.createDirectories(Remembered.settings(to));
            for (Path file : files.filter(each -> each.toString().endsWith(".prefs")).toList()) {
                Files.write(target.resolve(file.getFileName()), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            ILog.get().warn("The settings of this machine cannot be read", e);
        }
    }

    private static Path folder(Location location) {
        // The platform writes a URL without its escapes.
        return Objects.requireNonNull(new File(location.getURL().getPath()).toPath());
    }

    @SuppressWarnings("deprecation")
    private static URL url(Path folder) throws IOException {
        // As the platform writes it, without escapes.
        return new URL("file", null, folder.toFile().getPath());
    }

    private static Set<String> ids(String point) {
        Set<String> ids = new HashSet<>();
        for (IConfigurationElement each : Platform.getExtensionRegistry().getConfigurationElementsFor(point)) {
            @Nullable String id = each.getAttribute("id");
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            ILog.get().warn("What was for this run alone stays behind", e);
        }
    }
}
