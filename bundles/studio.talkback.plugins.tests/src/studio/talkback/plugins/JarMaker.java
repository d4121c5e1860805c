package studio.talkback.plugins;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

import org.eclipse.jdt.annotation.Nullable;

/** Makes bundles of a manifest and perhaps one class. */
final class JarMaker {

    private JarMaker() {
    }

    /** A bundle that holds nothing but its name, its version and further headers. */
    static Path bundle(Path file, String symbolicName, String version, Map<String, String> headers)
            throws IOException {
        return jar(file, manifest(symbolicName, version, headers), null);
    }

    /** A bundle that holds nothing but its name and its version. */
    static Path bundle(Path file, String symbolicName, String version) throws IOException {
        return bundle(file, symbolicName, version, Map.of());
    }

    /** A bundle with extensions, whose symbolic name stands in its manifest like this. */
    static Path extending(Path file, String symbolicName) throws IOException {
        bundle(file, symbolicName, "1.0.0", Map.of("Bundle-SymbolicName", symbolicName));
        try (FileSystem jar = FileSystems.newFileSystem(file)) {
            Files.writeString(jar.getPath("plugin.xml"), "<plugin/>");
        }
        return file;
    }

    /** A bundle whose activator fails. */
    static Path failing(Path file, String symbolicName) throws IOException {
        Map<String, String> headers = Map.of("Bundle-Activator", FailingActivator.class.getName(), "Import-Package",
                "org.osgi.framework");
        return jar(file, manifest(symbolicName, "1.0.0", headers), FailingActivator.class);
    }

    /** A jar with a manifest that makes no bundle of it. */
    static Path plain(Path file) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        return jar(file, manifest, null);
    }

    private static Manifest manifest(String symbolicName, String version, Map<String, String> headers) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", symbolicName + ";singleton:=true");
        main.putValue("Bundle-Version", version);
        headers.forEach(main::putValue);
        return manifest;
    }

    private static Path jar(Path file, Manifest manifest, @Nullable Class<?> type)
            throws IOException {
        Files.createDirectories(file.getParent());
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            if (type != null) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream bytes = type.getResourceAsStream("/" + name)) {
                    bytes.transferTo(jar);
                }
            }
        }
        return file;
    }
}
