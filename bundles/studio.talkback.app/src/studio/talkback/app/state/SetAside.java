package studio.talkback.app.state;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** Moves what cannot be used out of the way, under a name that says when; nothing is deleted. */
final class SetAside {

    private static final DateTimeFormatter WHEN = Objects.requireNonNull(DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss"));

    private SetAside() {
    }

    /**
     * Moves a file or a folder to a new name beside it.
     *
     * @return where it is kept
     * @throws IOException if it cannot be moved; it is where it was then
     */
    static Path move(Path file) throws IOException {
        String name = file.getFileName() + "-set-aside-" + WHEN.format(LocalDateTime.now());
        Path kept = Objects.requireNonNull(file.resolveSibling(name));
        for (int again = 2; Files.exists(kept); again++) {
            kept = Objects.requireNonNull(file.resolveSibling(name + "-" + again));
        }
        return Objects.requireNonNull(Files.move(file, kept));
    }
}
