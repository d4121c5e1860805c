package studio.talkback.console.link;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a console has moved from a state. An immutable moment of a {@link ConsoleWatch}.
 *
 * @param since       since when it is watched, as the watch was told
 * @param phase       whether it is known yet, and still
 * @param moved       the controls that stand elsewhere, in the order of the scene; while the console does not answer,
 *                    those of the last time it did
 * @param linesToRead how many lines have not been read yet, of which nothing is known
 * @param silentSince when the console was last heard, while it does not answer; else null
 * @param problem     why it cannot be watched, one line; null where it can
 */
public record Drift(Instant since, Phase phase, List<MovedControl> moved, int linesToRead,
        @Nullable Instant silentSince, @Nullable String problem) {

    /** What a watch is doing. */
    public enum Phase {
        /** The whole console is being read for the first time: what is known is not all yet. */
        READING,
        /** All is known and kept up to date. */
        WATCHING,
        /** The console does not answer; it is asked again until it does. */
        NOT_ANSWERING,
        /** It cannot be watched: another console, another family. The watch has ended. */
        REFUSED
    }

    public Drift {
        moved = Objects.requireNonNull(List.copyOf(moved));
    }

    /** In one line: {@code 3 controls moved since 14:02}, {@code not answering since 14:05}. */
    public String words(ZoneId zone) {
        String counted = (moved.isEmpty() ? "no control" : LinkWords.count(moved.size(), "control"))
                + " moved since " + LinkWords.minute(since, zone);
        Instant silent = silentSince;
        return Objects.requireNonNull(switch (phase) {
            case READING -> linesToRead == 0 ? "reading the console" : "reading the console, "
                    + LinkWords.count(linesToRead, "line") + " to go";
            case WATCHING -> counted + (linesToRead == 0 ? "" : ", " + LinkWords.count(linesToRead, "line")
                    + " not known");
            case NOT_ANSWERING -> silent == null ? "not answering"
                    : "not answering since " + LinkWords.minute(silent, zone) + " (" + counted + " until then)";
            case REFUSED -> Objects.requireNonNullElse(problem, "cannot be watched");
        });
    }
}
