package studio.talkback.console.link;

import java.time.Duration;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterChange;

/**
 * How a load ended and what stands where.
 *
 * @param ended        how it ended
 * @param proven       how many of the planned controls were set and read back as wanted
 * @param unproven     how many were sent and not read back as wanted
 * @param unsent       how many were not sent
 * @param leftMuted    the strips that were muted for the load and were not opened again, by their labels
 * @param phantomLeft  phantom power that was left as it is, because nobody said yes to it
 * @param verification the proof over the whole state; null where the load did not come so far
 * @param took         how long it took, the proof included
 */
public record LoadResult(Ended ended, int proven, int unproven, int unsent, List<String> leftMuted,
        List<ParameterChange> phantomLeft, @Nullable Verification verification, Duration took) {

    /** How a load ended. */
    public enum Ended {
        /** Everything was sent, and the console was read back and holds the state. */
        VERIFIED,
        /** Everything was sent, and something stands elsewhere or is not known: {@link LoadResult#verification()} lists it. */
        DIFFERS,
        /** A strip that had to be quiet did not become so, so nothing but mutes and faders was touched. */
        NOT_QUIET,
        /** Somebody cancelled it. */
        CANCELLED,
        /** The console stopped answering. */
        NOT_ANSWERING
    }

    public LoadResult {
        leftMuted = Objects.requireNonNull(List.copyOf(leftMuted));
        phantomLeft = Objects.requireNonNull(List.copyOf(phantomLeft));
    }

    /** What stands where, for people: one line on the end, then one for each thing that a person has to know or mend. */
    public List<String> words() {
        return LoadWords.of(this);
    }
}
