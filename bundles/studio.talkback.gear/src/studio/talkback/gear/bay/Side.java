package studio.talkback.gear.bay;

/** Which way the signal goes at a point of a patchbay. */
public enum Side {

    /** It comes out of something: a cord is plugged from here. */
    SOURCE,
    /** It goes into something: a cord is plugged to here. */
    DESTINATION,
    /** The bay does not tell. */
    EITHER
}
