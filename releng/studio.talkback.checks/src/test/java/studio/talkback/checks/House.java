package studio.talkback.checks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's folder, read as the checks need it. */
final class House {

    /** One bundle's manifest. */
    record Bundle(Path folder, String name, Attributes manifest) {

        boolean isFragment() {
            return manifest.getValue("Fragment-Host") != null;
        }

        /** Symbolic names of the bundles it requires. */
        List<String> requires() {
            return names(manifest.getValue("Require-Bundle"));
        }

        List<String> imports() {
            return names(manifest.getValue("Import-Package"));
        }

        /** What it exports, each with its directives. */
        List<String> exportClauses() {
            String header = manifest.getValue("Export-Package");
            return header == null ? List.of() : List.of(header.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"));
        }
    }

    private static final Path ROOT = Path.of(System.getProperty("root")).toAbsolutePath().normalize();
    private static final Pattern CLAUSE = Pattern.compile("(?:^|,)\\s*([A-Za-z0-9_.\\-]+)(?:;(?:\"[^\"]*\"|[^,\"])*)?");

    private House() {
    }

    /** Every bundle of the project by its symbolic name. */
    static SortedMap<String, Bundle> bundles() {
        SortedMap<String, Bundle> bundles = new TreeMap<>();
        try (Stream<Path> folders = Files.list(ROOT.resolve("bundles"))) {
            folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).map(House::read)
                    .forEach(bundle -> bundles.put(bundle.name(), bundle));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bundles;
    }

    /** Every file of the project below a folder with this ending, build output aside. */
    static List<Path> files(String below, String ending) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(below))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .filter(file -> !file.toString().matches(".*/(target|bin)/.*")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path root() {
        return ROOT;
    }

    private static Bundle read(Path folder) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            Attributes attributes = new Manifest(in).getMainAttributes();
            String name = attributes.getValue("Bundle-SymbolicName").replaceAll(";.*", "").strip();
            return new Bundle(folder, name, attributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> names(String header) {
        List<String> names = new ArrayList<>();
        if (header != null) {
            for (Matcher matcher = CLAUSE.matcher(header); matcher.find();) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
