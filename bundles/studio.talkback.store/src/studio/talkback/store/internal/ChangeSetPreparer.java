package studio.talkback.store.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.ChangeSet.Change;
import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.internal.index.Projecting;
import studio.talkback.store.internal.index.Projection;
import studio.talkback.store.internal.journal.ChangeSetKind;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.internal.journal.XmiDeflater;

/** Writes documents down and projects them, on the thread of the caller who saves them. */
final class ChangeSetPreparer {

    private static final byte[] NOTHING = {};

    private final DocumentKinds kinds;

    private final DocumentXmi xmi;

    private final Projecting projecting;

    ChangeSetPreparer(DocumentKinds kinds, DocumentXmi xmi, Projecting projecting) {
        this.kinds = kinds;
        this.xmi = xmi;
        this.projecting = projecting;
    }

    /** @throws LibraryException if a document cannot be written down, or is not what its reference says */
    PendingCommit prepare(ChangeSet changes) throws LibraryException {
        List<StoredRevision> revisions = new ArrayList<>();
        List<Projection> projections = new ArrayList<>();
        for (Change change : changes.changes()) {
            Document content = change.content();
            if (content == null) {
                revisions.add(revision(change, true, NOTHING, Set.of()));
                projections.add(new Projection(change.document()));
            } else {
                requireFitting(change.document(), content);
                Ids.complete(content);
                revisions.add(revision(change, false, xmi.write(content), blobsOf(content)));
                projections.add(projecting.project(change.document(), content));
            }
        }
        boolean merges = revisions.stream().anyMatch(revision -> revision.parents().size() > 1);
        return new PendingCommit(changes.operator(), changes.reason(),
                merges ? ChangeSetKind.MERGE : ChangeSetKind.EDIT, revisions, projections, new CompletableFuture<>());
    }

    private static StoredRevision revision(Change change, boolean tombstone, byte[] xmi, Set<Sha256> blobs) {
        Set<UUID> parents = new TreeSet<>();
        for (Revision.Id parent : change.parents()) {
            parents.add(parent.uuid());
        }
        return new StoredRevision(Ids.next(), change.document().kind(), change.document().document(),
                List.copyOf(parents), DocumentXmi.MODEL_VERSION, tombstone, false, Sha256.digestOf(xmi),
                XmiDeflater.deflate(xmi), List.copyOf(blobs));
    }

    /**
     * A document whose heads came together, as the revision that every room makes of the same heads.
     *
     * @throws LibraryException if it cannot be written down, or is not what its reference says
     */
    StoredRevision settled(Stored<?> merged) throws LibraryException {
        requireFitting(merged.ref(), merged.content());
        Ids.complete(merged.content());
        byte[] content = xmi.write(merged.content());
        StoredRevision revision = revision(new Change(merged.ref(), merged.content(), merged.heads()), false, content,
                blobsOf(merged.content()));
        return new StoredRevision(sameForAll(revision), revision.kind(), revision.document(), revision.parents(),
                revision.modelVersion(), false, false, revision.contentDigest(), revision.deflatedXmi(),
                revision.blobDigests());
    }

    private static UUID sameForAll(StoredRevision revision) {
        StringBuilder facts = new StringBuilder();
        revision.parents().forEach(parent -> facts.append(parent).append(' '));
        facts.append(revision.contentDigest().hex());
        return Settling.derived(facts.toString());
    }

    private void requireFitting(Ref ref, Document content) throws LibraryException {
        DocumentKind kind = kinds.get(ref.kind());
        if (kind == null) {
            throw new LibraryException("documents of the kind '" + ref.kind()
                    + "' are not known here: install the plug-in that brings them");
        }
        if (kind.type() != content.eClass() || ref.object() != null
                || content.getId() != null && !content.getId().equals(ref.document().toString())) {
            throw new LibraryException("the document " + content.getId() + " of class " + content.eClass().getName()
                    + " cannot be saved as " + ref + ": give it the reference of its own kind and UUID");
        }
        if (content.getId() == null) {
            content.setId(ref.document().toString());
        }
    }

    private static Set<Sha256> blobsOf(Document content) throws LibraryException {
        Set<Sha256> blobs = new LinkedHashSet<>();
        for (TreeIterator<EObject> all = content.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Evidence evidence && evidence.getDigest() != null) {
                if (!Sha256.isHex(evidence.getDigest())) {
                    throw new LibraryException("the file '" + evidence.getName() + "' has the digest '"
                            + evidence.getDigest() + "', which is no SHA-256: keep the file first");
                }
                blobs.add(Sha256.parse(evidence.getDigest()));
            }
        }
        return blobs;
    }
}
