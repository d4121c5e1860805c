package studio.talkback.room;

/** What becomes of changes to a desk that are not captured. */
public enum Uncaptured {
    /** They stand in the way: {@link UncapturedException} says so, so that a capture can be offered. */
    REFUSE,
    /** They are left; the log says what was left, and by whom. */
    LEAVE
}
