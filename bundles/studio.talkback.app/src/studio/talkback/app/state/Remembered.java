package studio.talkback.app.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.osgi.framework.Version;

/** What a workspace remembers: the layout, the places of dialogs, the settings of this machine. */
final class Remembered {

    private static final String RELEASE = "release";

    private final Path plugins;
    private final Path layout;
    private final Path ours;
    private final RememberedXml xml;
    private final Version release;

    /**
     * @param workspace the folder that remembers
     * @param release   the program's own
     */
    Remembered(Path workspace, RememberedXml xml, Version release) {
        this.xml = xml;
        this.release = release;
        plugins = Objects.requireNonNull(workspace.resolve(".metadata").resolve(".plugins"));
        layout = Objects.requireNonNull(plugins.resolve("org.eclipse.e4.workbench").resolve("workbench.xmi"));
        ours = Objects.requireNonNull(plugins.resolve("studio.talkback.app"));
    }

    /** The folder of the settings of this machine, one file a bundle. */
    static Path settings(Path workspace) {
        return Objects.requireNonNull(workspace.resolve(".metadata/.plugins/org.eclipse.core.runtime/.settings"));
    }

    /** Sets aside what the workbench could not start with, and says so. */
    void sift(Path workspace, Consumer<StartNote> notes) {
        if (Files.exists(layout)) {
            problemOfLayout().ifPresent(problem -> setLayoutAside(problem, notes));
        }
        for (Path dialogs : below(plugins, "dialog_settings.xml")) {
            xml.problem(dialogs).ifPresent(problem -> setLayoutAside(dialogs, problem, notes));
        }
        for (Path settings : below(settings(workspace), "")) {
            if (settings.toString().endsWith(".prefs") && !areSettings(settings)) {
                move(settings, kept -> notes.accept(new StartNote(Messages.Settings,
                        Messages.bind(Messages.Settings_Hint, settings, kept))), notes);
            }
        }
    }

    /**
     * Sets the layout aside where the platform could not use it and began with the usual one.
     *
     * @param windows the ids of the windows that it came up with
     */
    void loaded(Set<String> windows, Consumer<StartNote> notes) {
        if (Files.exists(layout) && xml.window(layout).filter(windows::contains).isEmpty()) {
            setLayoutAside(Objects.requireNonNull(Messages.Damaged), notes);
        }
    }

    private Optional<String> problemOfLayout() {
        if (Files.exists(mark())) {
            return Objects.requireNonNull(Optional.of(Messages.NotUp));
        }
        Version saved = savedBy();
        return saved.compareTo(release) > 0
                ? Objects.requireNonNull(Optional.of(Messages.bind(Messages.Newer, saved.toString())))
                : xml.problemOfLayout(layout);
    }

    private void setLayoutAside(String problem, Consumer<StartNote> notes) {
        setLayoutAside(layout, problem, notes);
    }

    private static void setLayoutAside(Path file, String problem, Consumer<StartNote> notes) {
        move(file, kept -> notes.accept(new StartNote(Messages.Layout, Messages.bind(Messages.Layout_Hint, problem, kept))),
                notes);
    }

    private static void move(Path file, Consumer<Path> moved, Consumer<StartNote> notes) {
        try {
            moved.accept(SetAside.move(file));
        } catch (IOException e) {
            ILog.get().warn("It could not be set aside", e);
            notes.accept(new StartNote(Messages.Layout, Messages.bind(Messages.NotMoved_Hint, file)));
        }
    }

    /** The release whose layout this is; none is older than any. */
    private Version savedBy() {
        Path file = ours.resolve("layout.properties");
        Properties saved = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            saved.load(in);
            return Objects.requireNonNull(Version.parseVersion(saved.getProperty(RELEASE)));
        } catch (IOException | IllegalArgumentException e) {
            return Objects.requireNonNull(Version.emptyVersion);
        }
    }

    /** The workbench begins to come up with what is remembered. */
    void begin() {
        try {
            Files.createDirectories(ours);
            if (!Files.exists(mark())) {
                Files.createFile(mark());
            }
        } catch (IOException e) {
            ILog.get().warn("The start is not marked", e);
        }
    }

    /** It is up: what it saves from now on is this release's. */
    void cameUp() {
        try {
            if (!savedBy().equals(release)) {
                Files.writeString(ours.resolve("layout.properties"), RELEASE + "=" + release + "\n");
            }
            Files.deleteIfExists(mark());
        } catch (IOException e) {
            ILog.get().warn("The layout's release is not marked", e);
        }
    }

    /** There is a remembered layout. */
    boolean hasLayout() {
        return Files.exists(layout);
    }

    private Path mark() {
        return Objects.requireNonNull(ours.resolve("starting"));
    }

    /** A file of settings as the platform writes it: it says so itself. */
    private static boolean areSettings(Path file) {
        Properties settings = new Properties();
        try (InputStream in = Files.newInputStream(file)) {
            settings.load(in);
            return settings.containsKey("eclipse.preferences.version");
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Files of this name in the folder or one level below it; every file in it for no name. */
    private static List<Path> below(Path folder, String name) {
        if (!Files.isDirectory(folder)) {
            return Objects.requireNonNull(List.of());
        }
        try (Stream<Path> files = Files.walk(folder, 2)) {
            return Objects.requireNonNull(files.filter(Files::isRegularFile)
                    .filter(file -> name.isEmpty() || file.endsWith(name)).toList());
        } catch (IOException e) {
            ILog.get().warn("What is remembered cannot be looked through", e);
            return Objects.requireNonNull(List.of());
        }
    }
}
