package studio.talkback.library.compare;

/**
 * One thing that changed in a document.
 *
 * @param kind   what happened
 * @param object the UUID of the object that it happened to
 * @param text   one line: {@code Track 12 Lead Vox: status open → completed}
 */
public record DocumentChange(Kind kind, String object, String text) {

    /** What happened. */
    public enum Kind {
        ADDED, REMOVED, MOVED, REORDERED, CHANGED
    }
}
