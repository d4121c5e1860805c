package studio.talkback.session.quickentry;

/** Where a name is known from, nearest first. */
public enum CandidateScope {
    /** Used in this session. */
    SESSION,
    /** Belongs to this item. */
    ITEM,
    /** Belongs to this project. */
    PROJECT,
    /** Known anywhere in the studio. */
    STUDIO
}
