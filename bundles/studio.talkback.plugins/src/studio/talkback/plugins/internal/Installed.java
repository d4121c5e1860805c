package studio.talkback.plugins.internal;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.osgi.framework.BundleContext;

/**
 * What was installed by this and earlier starts, beside the framework's own state: it tells which bundles are a
 * studio's plug-ins, whichever folder they came from, and whether a jar has changed since. A file that is lost or
 * cannot be written costs no more than reading all jars anew.
 */
final class Installed {

    private static final String FILE = "studio-plug-ins";
    /** Stands in no stamp; a location may hold anything after it. */
    private static final char SEPARATOR = '\t';

    private final @Nullable Path file;
    private final Map<String, String> stamps = new LinkedHashMap<>();

    /** What the data area of a bundle remembers. */
    Installed(BundleContext context) {
        File known = context.getDataFile(FILE);
        file = known == null ? null : known.toPath();
        for (String line : lines()) {
            int end = line.indexOf(SEPARATOR);
            if (end >= 0) {
                stamps.put(line.substring(end + 1), line.substring(0, end));
            }
        }
    }

    /** Whether a bundle at this location is a plug-in of a studio. */
    boolean knows(String location) {
        return stamps.containsKey(location);
    }

    /** Whether a jar is the one that was installed. */
    boolean isUnchanged(FoundJar jar) {
        return jar.stamp().equals(stamps.get(jar.location()));
    }

    /** Remembers that a jar's location is a plug-in's, before it is installed: no kill leaves one that nobody knows. */
    void begin(FoundJar jar) {
        stamps.put(jar.location(), "");
        save();
    }

    /** Remembers what a jar was like when it was installed. */
    void end(FoundJar jar) {
        if (!jar.stamp().equals(stamps.put(jar.location(), jar.stamp()))) {
            save();
        }
    }

    /** Forgets locations where no bundle is any more, whoever uninstalled it. */
    void forgetGone(BundleContext context) {
        if (stamps.keySet().removeIf(location -> context.getBundle(location) == null)) {
            save();
        }
    }

    private List<String> lines() {
        Path from = file;
        try {
            return from == null || Files.notExists(from) ? List.of() : Files.readAllLines(from);
        } catch (IOException e) {
            Problems.warn(NLS.bind(Messages.record_unwritable, e));
            return List.of();
        }
    }

    private void save() {
        Path to = file;
        if (to != null) {
            try {
                Files.createDirectories(Objects.requireNonNull(to.getParent()));
                Files.write(to,
                        stamps.entrySet().stream().map(each -> each.getValue() + SEPARATOR + each.getKey()).toList());
            } catch (IOException e) {
                Problems.warn(NLS.bind(Messages.record_unwritable, e));
            }
        }
    }
}
