package studio.talkback.session.quickentry;

/** What a known name names. */
public enum CandidateRole {
    /** An item; its text is what follows {@code #}, its label the title. */
    ITEM,
    /** A person or company; the text is what follows {@code @}, the label the full name. */
    PERSON,
    /** A track or stem. */
    TRACK,
    /** A version of a mix or print. */
    VERSION,
    /** A console strip or an outboard unit. */
    UNIT,
    /** A drive, disc or tape. */
    MEDIA,
    /** A request; the text is its number, the label what is wanted. */
    REQUEST
}
