package studio.talkback.modelgen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in {@code src-gen/} is what the genmodel generates, to the byte. */
class GeneratedCodeTest {

    private static final Path BUNDLE = Path.of(System.getProperty("bundles"), "studio.talkback.model");

    @Test
    void committedCodeIsWhatTheGenmodelGenerates(@TempDir Path folder) throws IOException {
        Path copy = folder.resolve("studio.talkback.model");
        for (String name : new String[] { "model/talkback.ecore", "model/talkback.genmodel" }) {
            Path target = copy.resolve(name);
            Files.createDirectories(target.getParent());
            Files.copy(BUNDLE.resolve(name), target);
        }

        ModelGenerator.generate(copy);

        SortedMap<String, String> generated = sources(copy.resolve("src-gen"));
        assertFalse(generated.isEmpty());
        SortedMap<String, String> committed = sources(BUNDLE.resolve("src-gen"));
        assertEquals(generated.keySet(), committed.keySet(), "run releng/generate");
        generated.forEach((name, text) -> assertEquals(text, committed.get(name), name + ": run releng/generate"));
    }

    private static SortedMap<String, String> sources(Path root) throws IOException {
        SortedMap<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                texts.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
