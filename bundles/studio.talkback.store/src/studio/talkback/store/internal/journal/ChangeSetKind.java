package studio.talkback.store.internal.journal;

/** What kind of user action a change set is. The codes are in journals for ever: new kinds get new ones. */
public enum ChangeSetKind {

    /** Something was written, edited or struck out. */
    EDIT(1),
    /** Files from outside were taken in. */
    IMPORT(2),
    /** Heads of one document were brought together. */
    MERGE(3),
    /** An earlier change set was undone. */
    REVERT(4),
    /** Contents were removed for good. */
    PURGE(5),
    /**
     * What is known of another room was taken in. It has no revisions: its origin is the room's replica, its reason
     * the room's name, and its wall clock says as of when the room is known.
     */
    TAKE_IN(6);

    private final int code;

    ChangeSetKind(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static ChangeSetKind ofCode(int code) throws JournalException {
        for (ChangeSetKind kind : values()) {
            if (kind.code == code) {
                return kind;
            }
        }
        throw new JournalException("a change set of the unknown kind " + code
                + " was written by a newer Talkback: open the library with that release");
    }
}
