package studio.talkback.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the workstation was started with.
 *
 * @param libraryFolder where the library lies or will lie
 * @param operator      initials of who sits down; null where not said
 * @param walk          where to put pictures of the main screens before ending; null to stay and work
 * @param screens       which of them; empty for all
 * @param typing        where a {@link Typist} writes down what was acknowledged until the program is killed; null for none
 * @param typed         the same file, when it is only looked whether all of that is there; null for not
 */
record Arguments(Path libraryFolder, @Nullable String operator, @Nullable Path walk, Set<String> screens,
        @Nullable Path typing, @Nullable Path typed) {

    /** Copies the set. */
    Arguments {
        screens = Objects.requireNonNull(Set.copyOf(screens));
    }

    static Arguments of(String[] arguments) {
        String library = value(arguments, "-library");
        if (library == null) {
            library = System.getenv("TALKBACK_LIBRARY");
        }
        Path folder = library == null ? Path.of(System.getProperty("user.home"), "Talkback") : Path.of(library);
        String screens = value(arguments, "-screens");
        return new Arguments(Objects.requireNonNull(folder.toAbsolutePath()), value(arguments, "-operator"),
                path(arguments, "-walk"), Objects.requireNonNull(screens == null ? Set.of() : Set.of(screens.split(","))),
                path(arguments, "-typing"), path(arguments, "-typed"));
    }

    private static @Nullable Path path(String[] arguments, String name) {
        String value = value(arguments, name);
        return value == null ? null : Path.of(value);
    }

    private static @Nullable String value(String[] arguments, String name) {
        for (int i = 0; i + 1 < arguments.length; i++) {
            if (name.equals(arguments[i])) {
                return arguments[i + 1];
            }
        }
        return null;
    }
}
