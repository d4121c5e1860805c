package studio.talkback.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Measures one section: {@code SECTION SCALE FOLDER FIGURES}, where FOLDER keeps large libraries between runs and
 * FIGURES is the file that the figures are added to.
 */
public final class Bench implements IApplication {

    @Override
    public Object start(@Nullable IApplicationContext context) throws Exception {
        Object given = Objects.requireNonNull(context).getArguments().get(IApplicationContext.APPLICATION_ARGS);
        String[] arguments = given instanceof String[] texts ? texts : new String[0];
        if (arguments.length != 4) {
            throw new IllegalArgumentException("SECTION SCALE FOLDER FIGURES");
        }
        Path folder = Files.createDirectories(Path.of(arguments[2]));
        Path figures = Path.of(arguments[3]);
        Scale scale = Scale.named(arguments[1]);
        switch (arguments[0]) {
        case "texts" -> new SessionTexts(folder, new Figures(figures, "")).measure(scale);
        case "scenes" -> new Scenes(new Figures(figures, "")).measure();
        case "audio" -> new AudioTimes(folder, new Figures(figures, "")).measure();
        case "console" -> new ConsoleTimes(new Figures(figures, "")).measure();
        case "names" -> new Names(new Figures(figures, "")).measure();
        case "watch" -> new WatchedFolderTimes(folder, new Figures(figures, "")).measure();
        case "rooms" -> new RoomTimes(folder, new Figures(figures, "")).measure();
        case "library" -> new LargeLibrary(folder, scale, new Figures(figures, scale.toString())).measure();
        default -> throw new IllegalArgumentException("there is no section " + arguments[0]);
        }
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // A measurement ends by itself.
    }
}
