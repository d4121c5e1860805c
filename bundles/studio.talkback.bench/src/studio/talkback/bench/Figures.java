package studio.talkback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;

/** Takes figures, a line of a text with tabs each, which the script makes a table of. */
public final class Figures {

    private final Path file;
    private final String scale;

    /**
     * @param file  what they are added to
     * @param scale what they were measured on; empty where there is no choice
     */
    public Figures(Path file, String scale) {
        this.file = file;
        this.scale = scale;
    }

    /** Adds a figure that has no goal. */
    public void add(String figure, double number, String unit, String spread) throws IOException {
        add(figure, number, unit, spread, "");
    }

    /**
     * Adds a figure.
     *
     * @param goal {@code <= 300 p95} or {@code >= 50}, in the figure's unit; empty for none
     */
    public void add(String figure, double number, String unit, String spread, String goal) throws IOException {
        String line = String.join("\t", figure, scale, String.format(Locale.ROOT, "%.2f", number), unit, spread, goal);
        Files.write(file, List.of(line), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        System.err.println("  " + figure + ": " + String.format(Locale.ROOT, "%.2f", number) + " " + unit);
    }
}
