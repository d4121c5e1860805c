package studio.talkback.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.audio.AudioFile;
import studio.talkback.audio.Levels;
import studio.talkback.audio.compare.Comparison;
import studio.talkback.audio.compare.PrintComparison;
import studio.talkback.testkit.Song;

/** How fast sound files are read, and how long it takes to find 30 seconds in five minutes and compare them. */
final class AudioTimes {

    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final int SECONDS = 300;
    private static final double FROM = 201.3;
    private static final int PRINTED_SECONDS = 30;

    private final Path folder;
    private final Figures figures;
    private final NullProgressMonitor monitor = new NullProgressMonitor();

    /** @param folder for the files, which are removed again */
    AudioTimes(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        for (int rate : new int[] { 48_000, 96_000 }) {
            Path approved = write("approved.wav", 0, SECONDS, rate);
            // It begins between two samples, as what went through converters does.
            Path printed = write("printed.wav", FROM + 0.4 / rate, PRINTED_SECONDS, rate);
            try {
                if (rate == 96_000) {
                    read(approved);
                }
                compare(approved, printed, rate);
            } finally {
                Files.delete(approved);
                Files.delete(printed);
            }
        }
        figures.add("Heap that this was done in", Heap.most(), "MiB", "");
    }

    private void read(Path approved) throws Exception {
        Times reading = Times.of(WARM_UP, ROUNDS, () -> {
            try (AudioFile file = AudioFile.open(approved)) {
                Levels.of(file, monitor);
            }
        });
        figures.add("Stereo of 24 bits read, its peak and RMS measured", Files.size(approved) / 1e3 / reading.median(), "MB/s",
                reading.spread());
    }

    private void compare(Path approved, Path printed, int rate) throws Exception {
        Comparison[] found = new Comparison[1];
        Times comparing = Times.of(WARM_UP, ROUNDS, () -> {
            try (AudioFile one = AudioFile.open(approved); AudioFile other = AudioFile.open(printed)) {
                found[0] = PrintComparison.compare(one, other, monitor);
            }
        });
        if (!found[0].found() || Math.abs(found[0].positionSeconds() - FROM - 0.4 / rate) > 0.01 / rate) {
            throw new IllegalStateException("it was not found where it is: " + found[0]);
        }
        figures.add(String.format(Locale.ROOT, "30 s found in 5 minutes and compared, %d kHz stereo", Integer.valueOf(rate / 1000)),
                comparing.median() / 1000, "s", comparing.spread() + String.format(Locale.ROOT, " ms; null %.0f dB",
                        Double.valueOf(found[0].residualDb())), "<= 5");
    }

    private Path write(String name, double from, int seconds, int rate) throws IOException {
        Song song = new Song(5, SECONDS);
        Path file = folder.resolve(name);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            out.write(Song.header(seconds * rate, 2, rate));
            for (int second = 0; second < seconds; second++) {
                out.write(Song.samples(song.play(from + second, 1, rate)));
            }
        }
        return file;
    }
}
