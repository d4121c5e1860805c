package studio.talkback.session.quickentry;

import java.time.Instant;
import java.util.Comparator;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A name that a line may mean.
 *
 * @param text what is written in the line, without its {@code #} or {@code @}
 * @param label a fuller name that also finds it, or empty
 * @param role what it names
 * @param scope where it is known from
 * @param lastUsed when it was last used, or null
 */
public record Candidate(String text, String label, CandidateRole role, CandidateScope scope,
        @Nullable Instant lastUsed) {
    /** Nearest scope first, then the last used, then by text and label so that the order never changes by itself. */
    public static final Comparator<Candidate> NEAREST_FIRST = Comparator.comparing(Candidate::scope)
            .thenComparing(Candidate::lastUsedOrNever, Comparator.reverseOrder())
            .thenComparing(Candidate::text).thenComparing(Candidate::label).thenComparing(Candidate::role);

    private Instant lastUsedOrNever() {
        Instant used = lastUsed;
        return used == null ? Instant.MIN : used;
    }
}
