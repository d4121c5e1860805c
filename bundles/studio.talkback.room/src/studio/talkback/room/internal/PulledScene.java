package studio.talkback.room.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.SceneFiles;
import studio.talkback.console.link.PullResult;

/**
 * A console that was read, as a scene file of its own while it is captured: a capture reads it as it reads any scene, so that
 * what could not be read again is not kept.
 */
public final class PulledScene implements AutoCloseable {

    private static final DateTimeFormatter WHEN = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("yyyy-MM-dd HHmm", Locale.ROOT));

    private final Path folder;
    private final Path file;
    private final PullResult pulled;

    private PulledScene(Path folder, Path file, PullResult pulled) {
        this.folder = folder;
        this.file = file;
        this.pulled = pulled;
    }

    /**
     * Writes it to the disk.
     *
     * @param at when, in the room's zone
     */
    public static PulledScene write(PullResult pulled, ConsoleFamily family, ZonedDateTime at) throws IOException {
        Path folder = Objects.requireNonNull(Files.createTempDirectory("talkback"));
        String model = pulled.from().model().replaceAll("[^A-Za-z0-9-]", "_");
        Path file = Objects.requireNonNull(
                folder.resolve(model + " " + name(at) + "." + family.codec().extension()));
        PulledScene scene = new PulledScene(folder, file, pulled);
        try {
            SceneFiles.write(file, pulled.state().bytes());
        } catch (IOException e) {
            scene.close();
            throw e;
        }
        return scene;
    }

    /** What a scene that was read at a time is called where nobody named it. */
    public static String name(ZonedDateTime at) {
        return Objects.requireNonNull(WHEN.format(at));
    }

    /** The scene. */
    public Path file() {
        return file;
    }

    /** At which rate the console ran, in Hz; 0 where it did not tell. */
    int sampleRateHz() {
        return pulled.from().sampleRateHz();
    }

    /** What the console did not tell, as a line; empty where it told all. */
    String notTold() {
        int lines = pulled.notKnown().size();
        return lines == 0 ? "" : NLS.bind(Messages.console_notTold, Integer.valueOf(lines), pulled.notKnown().getFirst());
    }

    /** Removes the file. */
    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
