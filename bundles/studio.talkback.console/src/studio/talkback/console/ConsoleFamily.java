package studio.talkback.console;

import java.util.List;

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
}
