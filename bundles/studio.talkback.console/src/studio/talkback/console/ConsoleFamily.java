package studio.talkback.console;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.link.ConsoleLink;

/**
 * A family of consoles that share a scene format. Contributed through the extension point
 * {@code studio.talkback.console.families}; an implementation has a public constructor without parameters and
 * may be used from any thread.
 */
public interface ConsoleFamily {

    /** A stable lower-case word: {@code x32}. */
    String id();

    /** The name for people: {@code Behringer X32 / Midas M32}. */
    String name();

    /** The models that share the format. */
    List<String> models();

    /** Reads and writes its scene files. */
    SceneCodec codec();

    /** Its lines and parameters. */
    ParameterCatalogue catalogue();

    /** What it can put into a scene; null where its scenes cannot be built. */
    default @Nullable SceneWriter writer() {
        return null;
    }

    /** The live link to its consoles; null where it has none, as by default. */
    default @Nullable ConsoleLink link() {
        return null;
    }
}
