package studio.talkback.plugins.internal;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

/** A jar of the plug-in folder on its way into the framework. Used by the one thread that installs. */
public final class FoundJar {

    private final Path file;
    private final String symbolicName;
    private final String version;
    private final String stamp;
    private String problem = "";
    private @Nullable Bundle bundle;

    /**
     * @param file         as it lies in the folder
     * @param symbolicName from its manifest; empty where it is no bundle
     * @param version      from its manifest; empty where it is no bundle
     * @param stamp        another one says that the file has changed
     */
    FoundJar(Path file, String symbolicName, String version, String stamp) {
        this.file = file;
        this.symbolicName = symbolicName;
        this.version = version;
        this.stamp = stamp;
    }

    /** A jar that is left out at once. */
    static FoundJar unusable(Path file, String problem) {
        FoundJar jar = new FoundJar(file, "", "", "");
        jar.skip(problem);
        return jar;
    }

    /** The file as it lies in the folder. */
    public Path file() {
        return file;
    }

    /** Its symbolic name; empty where it is no bundle. */
    public String symbolicName() {
        return symbolicName;
    }

    /** Its version; empty where it is no bundle. */
    public String version() {
        return version;
    }

    /** Why it is left out; empty where it is not. */
    public String problem() {
        return problem;
    }

    String name() {
        return Objects.requireNonNull(file.getFileName()).toString();
    }

    String stamp() {
        return stamp;
    }

    /** Where the framework reads it from: the file itself, not a copy. */
    String location() {
        return "reference:" + file.toUri();
    }

    boolean usable() {
        return problem.isEmpty();
    }

    void skip(String reason) {
        problem = reason;
    }

    @Nullable Bundle bundle() {
        return bundle;
    }

    void setBundle(Bundle installed) {
        bundle = installed;
    }
}
