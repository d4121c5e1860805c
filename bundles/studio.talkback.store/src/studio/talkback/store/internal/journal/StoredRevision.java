package studio.talkback.store.internal.journal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.store.internal.disk.Sha256;

/**
 * One revision of one document as the journal keeps it. Equal by value.
 *
 * @param revision      UUID of this revision
 * @param kind          kind of the document, such as {@code item}
 * @param document      UUID of the document
 * @param parents       revisions it follows: none for the first, two for a merge
 * @param modelVersion  version of the model its XML was written with, not negative
 * @param tombstone     whether it deletes the document
 * @param purged        whether its content was removed by a purge; the digests stay
 * @param contentDigest digest of the XML before it was deflated; of no bytes for a tombstone
 * @param deflatedXmi   the XML as {@link XmiDeflater} makes it, empty for none; not copied, so not to be changed
 * @param blobDigests   files that it refers to
 */
public record StoredRevision(UUID revision, String kind, UUID document, List<UUID> parents, int modelVersion,
        boolean tombstone, boolean purged, Sha256 contentDigest, byte[] deflatedXmi, List<Sha256> blobDigests) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException when the model version is negative
     */
    public StoredRevision {
        if (modelVersion < 0) {
            throw new IllegalArgumentException("a model version is not negative: " + modelVersion);
        }
        parents = List.copyOf(parents);
        blobDigests = List.copyOf(blobDigests);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredRevision that && revision.equals(that.revision) && kind.equals(that.kind)
                && document.equals(that.document) && parents.equals(that.parents)
                && modelVersion == that.modelVersion && tombstone == that.tombstone && purged == that.purged
                && contentDigest.equals(that.contentDigest) && Arrays.equals(deflatedXmi, that.deflatedXmi)
                && blobDigests.equals(that.blobDigests);
    }

    @Override
    public int hashCode() {
        return Objects.hash(revision, document, contentDigest);
    }
}
