package studio.talkback.session.quickentry;

/** How sure the reading of a span is; anything but {@link #KNOWN} carries a hint. */
public enum SpanState {
    /** Read as meant. */
    KNOWN,
    /** A name nobody has told us about: kept as typed. */
    UNKNOWN,
    /** Read, but with something worth a look, such as a due time that has passed. */
    DOUBTFUL,
    /** Looks like a token but cannot be one, such as a frame number the rate does not have: kept as text. */
    INVALID
}
