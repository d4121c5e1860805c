package studio.talkback.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.protools.ProToolsTextReader;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;

/** How fast a large session text of Pro Tools is read, in a heap that could not hold it. */
final class SessionTexts {

    private static final int MEGABYTE = 1_000_000;
    private static final int EVENTS_OF_A_TRACK = 2_000;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 7;
    private static final String HEADER = """
            SESSION NAME:\tMeasured
            SAMPLE RATE:\t48000.000000
            BIT DEPTH:\t24-bit
            SESSION START TIMECODE:\t00:59:50:00
            TIMECODE FORMAT:\t25 Frame


            T R A C K  L I S T I N G
            """;
    private static final String TRACK = """
            TRACK NAME:\tVocal %d
            COMMENTS:\tU 87, room 2
            USER DELAY:\t0 Samples
            STATE:\s
            PLUG-INS: \tEQ (mono)
            CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE
            """;

    private final Path folder;
    private final Figures figures;

    SessionTexts(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure(Scale scale) throws Exception {
        int megabytes = scale == Scale.QUICK ? 20 : 200;
        Path file = Files.createTempFile(folder, "session", ".txt");
        try {
            write(file, megabytes * (long) MEGABYTE);
            rate("Pro Tools session text, read", file, ">= 50",
                    () -> new ProToolsTextReader().read(EvidenceFile.at(file), new NullProgressMonitor()));
            rate("The same, and every event written as JSON", file, "", () -> inspect(file));
            figures.add("Heap that this was done in", Heap.most(), "MiB", megabytes + " MB of text");
        } finally {
            Files.delete(file);
        }
    }

    private void rate(String what, Path file, String goal, Times.Step reading) throws Exception {
        Times times = Times.of(WARM_UP, ROUNDS, reading);
        double rate = Files.size(file) / 1e3 / times.median();
        figures.add(what, rate, "MB/s", times.spread() + " ms", goal);
    }

    private static void inspect(Path file) throws IOException, EvidenceException {
        // As the command line writes it.
        try (BufferedWriter nowhere = new BufferedWriter(
                new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8))) {
            JsonWriter json = new JsonWriter(nowhere);
            json.beginObject();
            new ProToolsTextReader().inspect(EvidenceFile.at(file), json, new NullProgressMonitor());
            json.endObject();
            json.flush();
        }
    }

    private static void write(Path file, long bytes) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEADER);
            long written = HEADER.length();
            for (int track = 1; written < bytes; track++) {
                String text = track(track);
                out.write(text);
                written += text.length();
            }
        }
    }

    private static String track(int number) {
        StringBuilder track = new StringBuilder(String.format(Locale.ROOT, TRACK, Integer.valueOf(number)));
        for (int event = 1; event <= EVENTS_OF_A_TRACK; event++) {
            String start = String.format(Locale.ROOT, "%02d:%02d:%02d:%02d", Integer.valueOf(1 + event / 1800),
                    Integer.valueOf(event / 30 % 60), Integer.valueOf(event % 30 * 2), Integer.valueOf(event % 25));
            track.append("1       \t").append(event).append("       \tVocal comp ").append(number).append('_')
                    .append(event).append("           \t   ").append(start).append("\t   ").append(start)
                    .append("\t   00:00:01:00\tUnmuted\n");
        }
        return track.append("\n\n").toString();
    }
}
