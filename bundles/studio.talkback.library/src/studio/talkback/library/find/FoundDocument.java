package studio.talkback.library.find;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * One answer of a search.
 *
 * @param document     where the words stand
 * @param kind         its kind in the studio's words
 * @param title        what to show for it; may be empty
 * @param text         the line that was found; the title where it stands there
 * @param project      the title of its project; empty where it belongs to none
 * @param at           when it happened, for what happens at a time, else when it was last saved; null where that is not
 *                     known
 * @param struckOut    whether it is a line of a log that was struck out
 */
public record FoundDocument(Ref document, String kind, String title, String text, String project,
        @Nullable ZonedDateTime at, boolean struckOut) {
}
