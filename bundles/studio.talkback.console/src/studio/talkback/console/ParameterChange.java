package studio.talkback.console;

import studio.talkback.library.evidence.EvidenceChange;

/**
 * One difference between two console states.
 *
 * @param kind   what happened to it
 * @param strip  the strip it belongs to
 * @param label  the strip with the name on its scribble strip: {@code Ch 12 'Lead Vox'}
 * @param path   the address of its line
 * @param index  the value's place in the line, from 0; -1 for the line as a whole
 * @param name   the control in studio words: {@code EQ 2 frequency}
 * @param before what it was, with its unit; empty where it is new
 * @param after  what it is, with its unit; empty where it is gone
 */
public record ParameterChange(EvidenceChange.Kind kind, Strip strip, String label, String path, int index,
        String name, String before, String after) {

    /** The difference without its strip: {@code EQ 2 frequency 2.51 kHz → 3.16 kHz}. */
    public String words() {
        return switch (kind) {
            case ADDED -> name + " added" + (after.isEmpty() ? "" : ": " + after);
            case REMOVED -> name + " removed" + (before.isEmpty() ? "" : ": " + before);
            case RENAMED, CHANGED -> name + " " + before + " → " + after;
        };
    }

    /** The difference as one line that can stand in the session log. */
    public String text() {
        return label + " " + words();
    }
}
