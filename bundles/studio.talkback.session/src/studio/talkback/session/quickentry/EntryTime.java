package studio.talkback.session.quickentry;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When something happened.
 *
 * @param from the moment, or the start of a stretch
 * @param to the end of a stretch, never before {@code from}; null for a moment
 * @param typed whether the line says it; otherwise it is the time of the first keystroke
 */
public record EntryTime(ZonedDateTime from, @Nullable ZonedDateTime to, boolean typed) {
}
