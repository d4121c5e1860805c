package studio.talkback.session.internal.log;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One thing that an entry did to a document, as it is kept with the entry.
 *
 * @param feature what was set, by its name in the model; null where an object was added
 * @param ref     the object that was added or changed
 * @param before  the value before, as the model writes it; null for none
 * @param after   the value since, likewise
 */
record Effect(@Nullable String feature, String ref, @Nullable String before, @Nullable String after) {

    /** Whether it added an object. */
    boolean added() {
        return feature == null;
    }
}
