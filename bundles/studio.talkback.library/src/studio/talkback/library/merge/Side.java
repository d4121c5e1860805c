package studio.talkback.library.merge;

/** One of the two states that a merge brings together. */
public enum Side {
    /** What the one who merges has. */
    MINE,
    /** What the other saved meanwhile. */
    THEIRS
}
