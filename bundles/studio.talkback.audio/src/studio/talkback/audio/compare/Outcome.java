package studio.talkback.audio.compare;

/** Whether a print was found in the approved one. */
public enum Outcome {
    /** It lies there, and is compared. */
    FOUND,
    /** Nowhere in the approved print is anything like it. */
    NOT_FOUND,
    /** Nothing was printed. */
    SILENT
}
