package studio.talkback.store.internal.index;

import java.util.UUID;

import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.journal.ChangeSetOutline.Extent;
import studio.talkback.store.internal.journal.JournalPosition;

/**
 * What is needed to read one revision from the journal.
 *
 * @param revision     its UUID
 * @param document     whose it is
 * @param clock        hybrid logical clock of its change set
 * @param modelVersion version of the model its XML was written with
 * @param tombstone    whether it deletes the document
 * @param purged       whether its content is gone
 * @param digest       of its XML
 * @param replica      whose journal it stands in
 * @param madeBy       the replica that made it
 * @param record       where its change set stands
 * @param xmi          where its deflated XML stands in the record
 */
public record RevisionRecord(UUID revision, Ref document, long clock, int modelVersion, boolean tombstone,
        boolean purged, Sha256 digest, UUID replica, UUID madeBy, JournalPosition record, Extent xmi) {

    /** Whether there is a content to be read. */
    public boolean live() {
        return !tombstone && !purged;
    }
}
