package studio.talkback.library.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.library.merge.UndecidedException;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * Reverts a whole change set by a compensating one: each document is what it was before, new ones are deleted, deleted
 * ones are there again. All of it or nothing. Waits for the disk; from any thread.
 */
public final class ChangeSetRevert {

    /** What reverting does to a document. */
    public enum Effect {
        /** It is again what it was before. */
        SET_BACK,
        /** It was new, or brought back, and is deleted; its revisions stay. */
        DELETED,
        /** It was deleted and is there again. */
        BROUGHT_BACK
    }

    /** One document of the change set, and what reverting does to it. */
    public record Step(Ref document, Effect effect) {
    }

    /** A session's header is changed beside its log, and two people set one room: each takes back what was his own. */
    private static final Set<String> BESIDE = Objects.requireNonNull(Set.of(Kinds.SESSION, Kinds.RECALL_RUN));

    private final Library library;

    /** @param library holds the change set */
    public ChangeSetRevert(Library library) {
        this.library = library;
    }

    /**
     * What reverting would do.
     *
     * @throws SavedSinceException if one of the documents was saved since
     * @throws HistoryException    if it cannot be reverted for another reason, which it says
     */
    public List<Step> plan(UUID changeSet) throws LibraryException {
        List<Revision> revisions = revisions(changeSet);
        List<ChangeSet.Change> changes = compensating(revisions);
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < revisions.size(); i++) {
            Effect effect = changes.get(i).content() == null ? Effect.DELETED
                    : revisions.get(i).tombstone() ? Effect.BROUGHT_BACK : Effect.SET_BACK;
            steps.add(new Step(revisions.get(i).document(), effect));
        }
        return steps;
    }

    /**
     * Reverts.
     *
     * @param operator who does it, by initials
     * @param reason   kept with the compensating change set; null for one that names the reverted change set's
     * @throws SavedSinceException if one of the documents was saved since, a session's header or a recall run where it clashes
     * @throws HistoryException    if it cannot be reverted for another reason
     * @throws LibraryException    if it cannot be saved; nothing was changed
     */
    public Committed revert(UUID changeSet, String operator, @Nullable String reason) throws LibraryException {
        List<Revision> revisions = revisions(changeSet);
        String why = reason != null ? reason
                : Objects.requireNonNull(NLS.bind(Messages.reverted, revisions.getFirst().reason()));
        try {
            return library.commit(new ChangeSet(operator, why, compensating(revisions)));
        } catch (StaleHeadsException moved) {
            throw since(moved.document(), moved);
        }
    }

    private List<Revision> revisions(UUID changeSet) throws LibraryException {
        List<Revision> revisions = library.changeSet(changeSet);
        if (revisions.isEmpty()) {
            throw new HistoryException(NLS.bind(Messages.revert_noSuchChangeSet, changeSet));
        }
        return revisions;
    }

    /** What sets each document back, in the order of the revisions. */
    private List<ChangeSet.Change> compensating(List<Revision> revisions) throws LibraryException {
        List<ChangeSet.Change> changes = new ArrayList<>();
        for (Revision revision : revisions) {
            changes.add(compensating(Objects.requireNonNull(revision)));
        }
        refuseHoles(changes);
        return changes;
    }

    private ChangeSet.Change compensating(Revision revision) throws LibraryException {
        Ref document = revision.document();
        boolean savedSince = !library.heads(document).equals(Set.of(revision.id()));
        if (revision.parents().size() > 1) {
            throw refused(Messages.revert_together, document);
        }
        Document before = revision.parents().isEmpty() ? null : before(revision);
        if (!savedSince) {
            return new ChangeSet.Change(document, before, Objects.requireNonNull(Set.of(revision.id())));
        } else if (before != null && BESIDE.contains(document.kind())) {
            return beside(revision, before);
        }
        throw since(document, null);
    }

    /** What the document was before; null where it was deleted then. */
    private @Nullable Document before(Revision revision) throws LibraryException {
        Ref document = revision.document();
        Revision parent = RevisionChanges.before(revision, library.history(document));
        if (parent == null || parent.purged() || revision.purged()) {
            throw refused(Messages.revert_purged, document);
        }
        return parent.tombstone() ? null
                : library.load(parent.id()).orElseThrow(() -> refused(Messages.revert_purged, document));
    }

    /** What was changed there since stays as it is. */
    private ChangeSet.Change beside(Revision revision, Document before) throws LibraryException {
        Ref document = revision.document();
        Reconciliation together = new Reconciliation(library, new DocumentNames(library)::name, ConflictChooser.NOBODY);
        Document written = library.load(revision.id()).orElseThrow(() -> refused(Messages.revert_purged, document));
        try {
            Stored<Document> now = together.load(document, Document.class).orElseThrow(() -> since(document, null));
            Stored<Document> merged = together.rebase(written, before, now, Document.class);
            return new ChangeSet.Change(document, merged.content(), merged.heads(), now.diverged());
        } catch (UndecidedException clash) {
            throw since(document, clash);
        }
    }

    /** What is taken away must not leave others pointing at nothing. */
    private void refuseHoles(List<ChangeSet.Change> changes) throws LibraryException {
        Referrers referrers = new Referrers(library);
        List<Ref> all = changes.stream().map(ChangeSet.Change::document).toList();
        for (ChangeSet.Change change : changes) {
            Ref other = change.content() == null ? referrers.of(change.document(), all) : null;
            if (other != null) {
                DocumentNames names = new DocumentNames(library);
                throw new HistoryException(
                        NLS.bind(Messages.revert_referredTo, names.full(change.document()), names.full(other)));
            }
        }
    }

    private LibraryException since(Ref document, @Nullable Throwable cause) {
        try {
            SavedSinceException since = SavedSinceException.of(document, library);
            since.initCause(cause);
            return since;
        } catch (LibraryException unreadable) {
            return unreadable;
        }
    }

    private HistoryException refused(String message, Ref document) {
        return new HistoryException(NLS.bind(message, new DocumentNames(library).full(document)));
    }
}
