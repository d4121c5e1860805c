package studio.talkback.store.internal.index;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.StoredChangeSet;
import studio.talkback.store.internal.journal.StoredRevision;

/**
 * A change set that stands in the journal.
 *
 * @param changeSet what it says; the contents may be left out
 * @param position  where it stands
 * @param xmi       where the content of each revision stands in the payload
 */
public record RecordedChangeSet(StoredChangeSet changeSet, JournalPosition position, List<Extent> xmi) {

    /** Copies the list. */
    public RecordedChangeSet {
        xmi = List.copyOf(xmi);
    }

    /** A change set that was just written, with its contents: they stand at the end of its payload. */
    public static RecordedChangeSet written(StoredChangeSet changeSet, JournalPosition position) {
        int at = position.length();
        for (StoredRevision revision : changeSet.revisions()) {
            at -= revision.deflatedXmi().length;
        }
        List<Extent> extents = new ArrayList<>(changeSet.revisions().size());
        for (StoredRevision revision : changeSet.revisions()) {
            extents.add(new Extent(at, revision.deflatedXmi().length));
            at += revision.deflatedXmi().length;
        }
        return new RecordedChangeSet(changeSet, position, extents);
    }
}
