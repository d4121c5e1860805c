package studio.talkback.recall;

import studio.talkback.model.RecallAction;

/**
 * One thing that differs, and so has to be done.
 *
 * @param key    what stays the same of it whenever the two recalls are compared; unique in its plan
 * @param action what is done
 * @param what   the control, the connection ({@code Ch 11 send > FET COMP 1 in}) or what is loaded, in studio words
 * @param before how it stands, with its unit; empty where that is not known
 * @param after  how it is wanted, with its unit; empty for a pulled cord
 */
public record RecallStep(String key, RecallAction action, String what, String before, String after) {

    /** Whether it is known how it stands. */
    public boolean known() {
        return !before.isEmpty();
    }
}
