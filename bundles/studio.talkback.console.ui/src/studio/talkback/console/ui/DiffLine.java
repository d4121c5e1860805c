package studio.talkback.console.ui;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterChange;

/**
 * One line of what differs beside the strips.
 *
 * @param what   what differs: {@code Headamp In 3 gain}, or the whole of it in words
 * @param before what it was; empty where the words say it
 * @param after  what it is; empty where the words say it
 * @param key    what finds it in the console's settings; null where it is no control of the console
 */
record DiffLine(String what, String before, String after, @Nullable String key) {

    static DiffLine of(ParameterChange change) {
        return change.index() < 0 ? new DiffLine(change.text(), "", "", null)
                : new DiffLine(change.label() + " " + change.name(), change.before(), change.after(),
                        change.path() + "#" + change.index());
    }
}
