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
 * @param among   only these projects; null for all
 */
public record SearchQuery(String text, Set<String> kinds, @Nullable UUID project, int limit, @Nullable Set<UUID> among) {

    public SearchQuery {
        kinds = Objects.requireNonNull(Set.copyOf(kinds));
        among = among == null ? null : Set.copyOf(among);
    }

    /** A question to all projects, or to one. */
    public SearchQuery(String text, Set<String> kinds, @Nullable UUID project, int limit) {
        this(text, kinds, project, limit, null);
    }

    /** The same question to no more than these projects. */
    public SearchQuery among(Set<UUID> projects) {
        return new SearchQuery(text, kinds, project, limit, projects);
    }

    /** Everything with these words. */
    public static SearchQuery of(String text, int limit) {
        return new SearchQuery(text, Objects.requireNonNull(Set.of()), null, limit);
    }
}
