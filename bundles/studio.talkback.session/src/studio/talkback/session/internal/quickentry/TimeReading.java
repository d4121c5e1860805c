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
    /** Returns the same due time spelt so that the name of a zone after it is not its own. */
    TimeReading exact() {
        return new TimeReading(from, to, "!" + TimeResolver.exactSpelling(from), hint, usesNext);
    }

    /** Returns the same with the word that names its zone. */
    TimeReading in(String zone) {
        return new TimeReading(from, to, value + " " + zone, hint, usesNext);
    }
}
