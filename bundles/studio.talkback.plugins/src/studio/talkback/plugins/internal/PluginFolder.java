package studio.talkback.plugins.internal;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;

/** The folder of a studio's plug-ins, as it lies on the disk. */
public final class PluginFolder {

    private static final String JAR = ".jar";
    private static final String EXTENSIONS = "plugin.xml";
    private static final Pattern SINGLETON = Pattern.compile(";\\s*singleton\\s*:=\\s*\"?true");

    private PluginFolder() {
    }

    /**
     * The jars of a folder by file name, those that are no plug-ins already marked so; none where there is no folder.
     *
     * @throws IOException if it is no folder or cannot be read
     */
    public static List<FoundJar> read(Path folder) throws IOException {
        List<FoundJar> jars = new ArrayList<>();
        if (Files.notExists(folder)) {
            return jars;
        }
        Path real = folder.toRealPath();
        for (Path file : files(real)) {
            jars.add(look(file, real));
        }
        skipDuplicates(jars);
        return jars;
    }

    /** How locations of jars in this folder begin, whether it exists or not. */
    static String uri(Path folder) {
        String uri;
        try {
            uri = folder.toRealPath().toUri().toString();
        } catch (IOException e) {
            uri = folder.toUri().toString();
        }
        return uri.endsWith("/") ? uri : uri + "/";
    }

    private static List<Path> files(Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, PluginFolder::isJarByName)) {
            found.forEach(files::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        files.sort(Comparator.naturalOrder());
        return files;
    }

    private static boolean isJarByName(Path file) {
        String name = Objects.requireNonNull(file.getFileName()).toString();
        return !name.startsWith(".") && name.toLowerCase(Locale.ROOT).endsWith(JAR);
    }

    private static FoundJar look(Path file, Path folder) {
        Object name = file.getFileName();
        try {
            if (!folder.equals(file.toRealPath().getParent())) {
                return FoundJar.unusable(file, NLS.bind(Messages.jar_link, name));
            }
            String stamp = Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            try (JarFile jar = new JarFile(file.toFile())) {
                return read(file, stamp, jar.getManifest(), jar.getEntry(EXTENSIONS) != null);
            }
        } catch (IOException | SecurityException e) {
            return FoundJar.unusable(file, NLS.bind(Messages.jar_noJar, name, OneLine.of(e)));
        }
    }

    private static FoundJar read(Path file, String stamp, @Nullable Manifest manifest, boolean extensions) {
        Object name = file.getFileName();
        String named = header(manifest, Constants.BUNDLE_SYMBOLICNAME);
        String symbolicName = named.replaceFirst("\\s*;.*", "").strip();
        if (symbolicName.isEmpty()) {
            return FoundJar.unusable(file, NLS.bind(Messages.jar_noBundle, name));
        }
        String version = header(manifest, Constants.BUNDLE_VERSION);
        FoundJar jar = new FoundJar(file, symbolicName, version.isEmpty() ? Version.emptyVersion.toString() : version,
                stamp);
        if (!isVersion(version)) {
            jar.skip(NLS.bind(Messages.jar_badVersion, name, version));
        } else if (!header(manifest, Constants.FRAGMENT_HOST).isEmpty()) {
            // It would change a bundle of the program, which is not what a plug-in may do.
            jar.skip(NLS.bind(Messages.jar_fragment, name));
        } else if (extensions && !SINGLETON.matcher(named).find()) {
            // The registry passes over its extensions without a word.
            jar.skip(NLS.bind(Messages.jar_noSingleton, name));
        }
        return jar;
    }

    private static String header(@Nullable Manifest manifest, String header) {
        Attributes attributes = manifest == null ? new Attributes() : manifest.getMainAttributes();
        return Objects.requireNonNull(Objects.requireNonNullElse(attributes.getValue(header), "").strip());
    }

    private static boolean isVersion(String text) {
        try {
            Version.parseVersion(text);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Of jars with the same symbolic name the newest version is used, and of equal versions the first. */
    private static void skipDuplicates(List<FoundJar> jars) {
        Map<String, FoundJar> best = new HashMap<>();
        for (FoundJar jar : jars) {
            if (jar.usable()) {
                best.merge(jar.symbolicName(), jar, PluginFolder::newer);
            }
        }
        for (FoundJar jar : jars) {
            FoundJar used = best.get(jar.symbolicName());
            if (jar.usable() && used != null && used != jar) {
                jar.skip(NLS.bind(Messages.jar_otherJarHasIt, jar.name(), used.name()));
            }
        }
    }

    private static FoundJar newer(FoundJar one, FoundJar other) {
        Version version = Version.parseVersion(one.version());
        return version.compareTo(Version.parseVersion(other.version())) >= 0 ? one : other;
    }
}
