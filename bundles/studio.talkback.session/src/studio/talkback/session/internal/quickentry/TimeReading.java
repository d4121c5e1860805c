package studio.talkback.session.internal.quickentry;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A clock, range or due time read from a line.
 *
 * @param from the moment, or the start of a range
 * @param to the end of a range, or null
 * @param value its canonical spelling
 * @param hint what there is to say about it, or empty
 * @param usesNext whether it takes in the word after
 */
record TimeReading(ZonedDateTime from, @Nullable ZonedDateTime to, String value, String hint, boolean usesNext) {
}
