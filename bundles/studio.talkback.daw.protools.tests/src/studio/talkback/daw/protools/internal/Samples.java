package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import studio.talkback.library.evidence.EvidenceException;

/** Texts that Pro Tools itself has written, where the workplace has them. */
final class Samples {

    private static final String FOLDER = "shared/samples/protools-text";

    private Samples() {
    }

    static RecordedSession read(String name) throws IOException, EvidenceException {
        return RecordedSession.of(TextSource.of(file(name)));
    }

    /** Skips the test where there are no samples. */
    static Path file(String name) {
        Path folder = folder();
        assumeTrue(Files.isDirectory(folder), "skipped: no folder " + FOLDER + " beside the project");
        return folder.resolve(name);
    }

    /** All samples; none where there is no folder of them. */
    static List<Path> all() throws IOException {
        Path folder = folder();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        }
    }

    private static Path folder() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve(FOLDER))) {
            at = at.getParent();
        }
        return at == null ? Path.of(FOLDER) : at.resolve(FOLDER);
    }
}
