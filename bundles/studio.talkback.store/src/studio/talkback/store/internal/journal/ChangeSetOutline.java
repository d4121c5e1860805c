package studio.talkback.store.internal.journal;

import java.util.List;

/**
 * A change set without the contents of its documents.
 *
 * @param changeSet all of it, except that {@link StoredRevision#deflatedXmi()} of each revision is empty
 * @param xmi       where the content of each revision stands, in the same order as the revisions
 */
public record ChangeSetOutline(StoredChangeSet changeSet, List<Extent> xmi) {

    /**
     * A part of a payload.
     *
     * @param offset its first byte, from the beginning of the payload
     * @param length how many bytes; 0 for none
     */
    public record Extent(int offset, int length) {
    }

    /** Copies the list. */
    public ChangeSetOutline {
        xmi = List.copyOf(xmi);
    }
}
