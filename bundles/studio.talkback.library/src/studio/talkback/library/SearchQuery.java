package studio.talkback.library;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A full-text question: every word must be there, accents and case aside, the last word as a beginning.
 *
 * @param text    what was typed
 * @param kinds   only these kinds of document; empty for all
 * @param project only this project; null for all
 * @param limit   how many answers at most
 */
public record SearchQuery(String text, Set<String> kinds, @Nullable UUID project, int limit) {

    public SearchQuery {
        kinds = Objects.requireNonNull(Set.copyOf(kinds));
    }

    /** Everything with these words. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Objects.requireNonNull(Set.of()), null, limit);
    }
}
