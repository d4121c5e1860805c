package studio.talkback.library;

import studio.talkback.model.identity.Ref;

/**
 * An answer to a {@link SearchQuery}.
 *
 * @param document where the words stand
 * @param title    what to show for it
 * @param text     the text that was found, shortened to a line
 * @param score    how well it fits; only good for ordering within one answer
 */
public record SearchHit(Ref document, String title, String text, float score) {
}
