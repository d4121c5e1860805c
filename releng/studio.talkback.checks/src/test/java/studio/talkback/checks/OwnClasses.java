package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.talkback.checks.House.Bundle;

/** The classes that were compiled, as the bundles' {@code target} folders hold them. */
final class OwnClasses {

    private static final String COMPILED = "target/classes";
    private static final String GENERATED = "src-gen";
    /** All platforms are built everywhere; what differs between them is no class that we name. */
    private static final Path INSTALLED = House.root()
            .resolve("releng/studio.talkback.product/target/products/talkback/linux/gtk/x86_64/plugins");

    private OwnClasses() {
    }

    /** Every class that somebody wrote and that ships: neither generated nor of a test. */
    static List<Path> written() throws IOException {
        return all(false);
    }

    /** Every class that was generated. */
    static List<Path> generated() throws IOException {
        return all(true);
    }

    /** The folder of the test kit's classes, which some that do not ship use. */
    static Path testKit() throws IOException {
        return House.bundles().get("studio.talkback.testkit").folder().resolve(COMPILED);
    }

    /** The jars of others that the product runs with. */
    static List<Path> jarsOfOthers() throws IOException {
        assertTrue(Files.isDirectory(INSTALLED), "build the product first, with releng/test or releng/run: there is no "
                + INSTALLED);
        try (Stream<Path> jars = Files.list(INSTALLED)) {
            return jars.filter(jar -> !jar.getFileName().toString().startsWith("studio.talkback.")).sorted().toList();
        }
    }

    private static List<Path> all(boolean generated) throws IOException {
        List<Path> all = new ArrayList<>();
        for (Bundle bundle : House.bundles().values()) {
            if (!bundle.isFragment() && !bundle.name().endsWith(".tests") && !bundle.name().endsWith(".testkit")) {
                Path compiled = bundle.folder().resolve(COMPILED);
                assertTrue(Files.isDirectory(compiled), "compile " + bundle.name() + " first: there is no " + compiled);
                List<Path> classes = files(compiled, ".class");
                assertFalse(classes.isEmpty(), bundle.name() + " has no class in " + compiled);
                Set<String> sources = generatedSources(bundle);
                classes.removeIf(file -> sources.contains(sourceOf(compiled.relativize(file))) != generated);
                all.addAll(classes);
            }
        }
        return all;
    }

    /** Where generated sources lie in their folder; none where the bundle has no such folder. */
    private static Set<String> generatedSources(Bundle bundle) throws IOException {
        Path folder = bundle.folder().resolve(GENERATED);
        return !Files.isDirectory(folder) ? Set.of() : files(folder, ".java").stream()
                .map(file -> folder.relativize(file).toString()).collect(Collectors.toSet());
    }

    private static String sourceOf(Path classFile) {
        return classFile.toString().replaceAll("(\\$.*)?\\.class$", ".java");
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(file -> file.toString().endsWith(ending)).toList());
        }
    }
}
