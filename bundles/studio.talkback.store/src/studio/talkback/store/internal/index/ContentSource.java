package studio.talkback.store.internal.index;

/** Reads revisions from the journal and projects them. For several threads. */
@FunctionalInterface
public interface ContentSource {

    /** The projection of a revision that is live; empty where it cannot be read. */
    Projection project(RevisionRecord revision);
}
