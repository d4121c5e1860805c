package studio.talkback.console.link;

/** What a control does to what is heard, so far as loading and comparing have to know. */
public enum ControlRole {
    /** Heard through its own strip, and through what its line feeds. */
    SOUND,
    /** The ON switch of a strip: off is silent. */
    ON,
    /** The mute of a strip: on is silent. */
    MUTE,
    /** The mute of many strips, which is never used to keep one quiet: on is silent. */
    MUTE_GROUP,
    /** The level of a strip: its lowest position is silent. */
    LEVEL,
    /** Heard through strips that its own strip does not name: a headamp, a routing, an effect. */
    SHARED,
    /** As {@link #SHARED}, and the console changes other controls with it, so it is set before them: a link, an effect's type. */
    SETUP,
    /** Phantom power. Changed only on an explicit yes. */
    PHANTOM,
    /** Not heard at all: a name, a colour, what a user key does. */
    LABEL,
    /** Compared and told, but the link cannot or must not set it: the clock. */
    READ_ONLY,
    /** Neither compared nor set: a meter, a selection, a value without a meaning. */
    NOISE;

    /** Whether a change of it is heard. */
    public boolean isHeard() {
        return this != LABEL && this != READ_ONLY && this != NOISE;
    }
}
