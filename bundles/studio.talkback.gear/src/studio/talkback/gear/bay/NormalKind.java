package studio.talkback.gear.bay;

/** How a point is normalled to the one below it. */
public enum NormalKind {

    /** A plug in either breaks it. */
    FULL,
    /** Only a plug in the lower one breaks it. */
    HALF,
    /** Not at all. */
    NONE
}
