package studio.talkback.room;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * Something that was changed since the desk was captured.
 *
 * @param text  what, as the log says it
 * @param at    when it happened; null where a source other than the log says so
 * @param entry the entry that says it; null where it is no line of a log
 */
public record DeskChange(String text, @Nullable ZonedDateTime at, @Nullable Ref entry) {
}
