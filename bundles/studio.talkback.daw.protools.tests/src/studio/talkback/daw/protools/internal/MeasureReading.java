package studio.talkback.daw.protools.internal;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;

import com.google.gson.stream.JsonWriter;

import studio.talkback.daw.protools.ProToolsTextReader;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;

/** Measures how fast a large session text is read; run by hand, with a small heap such as {@code -Xmx64m}. */
public final class MeasureReading {

    private static final int ROUNDS = 5;

    private MeasureReading() {
    }

    /** @param arguments the size of the text in MB, 200 where there is none */
    public static void main(String[] arguments) throws IOException, EvidenceException {
        long megabytes = arguments.length > 0 ? Long.parseLong(arguments[0]) : 200;
        Path file = Files.createTempFile("large", ".txt");
        try {
            long events = LargeExport.write(file, megabytes * 1_000_000);
            System.out.println(events + " events, heap " + Runtime.getRuntime().maxMemory() / 1_000_000 + " MB");
            for (int round = 0; round < ROUNDS; round++) {
                measure("read", file,
                        () -> new ProToolsTextReader().read(EvidenceFile.at(file), new NullProgressMonitor()));
            }
            measure("inspect", file, () -> inspect(file));
        } finally {
            Files.delete(file);
        }
    }

    private static void inspect(Path file) throws IOException, EvidenceException {
        try (Writer nowhere = new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8)) {
            JsonWriter json = new JsonWriter(nowhere);
            json.beginObject();
            new ProToolsTextReader().inspect(EvidenceFile.at(file), json, new NullProgressMonitor());
            json.endObject();
            json.flush();
        }
    }

    /** One reading. */
    private interface Reading {
        void run() throws IOException, EvidenceException;
    }

    private static void measure(String what, Path file, Reading reading) throws IOException, EvidenceException {
        long start = System.nanoTime();
        reading.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("%s: %.2f s, %.0f MB/s%n", what, seconds, Files.size(file) / 1e6 / seconds);
    }
}
