package studio.talkback.watch;

/**
 * Is told what is proposed, on the thread that found it out: the watcher's, or that of who keeps or drops. Must not
 * wait.
 */
public interface ProposalListener {

    /** Something new is proposed. */
    void added(Proposal proposal);

    /** What is proposed was saved again, or more came to it; its id is the same. */
    void changed(Proposal proposal);

    /** It is proposed no more: kept, dropped, joined into a group, or gone from a folder that is there. */
    void removed(Proposal proposal);

    /** How a folder is doing has changed. */
    default void status(WatchStatus status) {
        // Lists of proposals need not know.
    }
}
