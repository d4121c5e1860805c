package studio.talkback.library.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.library.compare.DocumentChange;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * Makes an earlier state of a document its newest one: a further revision, made from the heads of now. Nothing is
 * lost, what was newest is one revision down; requests and approvals stay as they are. Waits for the disk; from any
 * thread.
 */
public final class RevisionRestore {

    private final Library library;

    /** @param library holds the document */
    public RevisionRestore(Library library) {
        this.library = library;
    }

    /**
     * Restores. Where rooms saved the document apart, the restored state takes the place of all its heads; a deleted
     * document is there again.
     *
     * @param document whose state
     * @param revision which of its revisions
     * @param heads    the document's heads as they were when it was decided
     * @param operator who does it, by initials
     * @throws SavedSinceException if these are no longer its heads
     * @throws HistoryException    if there is nothing to restore
     * @throws LibraryException    if it cannot be saved; nothing was changed
     */
    public Committed restore(Ref document, Revision.Id revision, Set<Revision.Id> heads, String operator)
            throws LibraryException {
        Document content = content(document, revision, heads);
        Revision chosen = find(library.history(document), document, revision);
        String reason = Objects.requireNonNull(
                NLS.bind(Messages.restored, SavedSinceException.WHEN.format(chosen.at()), chosen.operator()));
        try {
            return library.commit(ChangeSet.by(operator, reason)
                    .saveTogether(new Stored<>(document.toDocument(), content, heads)).build());
        } catch (StaleHeadsException moved) {
            SavedSinceException since = SavedSinceException.of(document, library);
            since.initCause(moved);
            throw since;
        }
    }

    /**
     * What restoring would change.
     *
     * @throws HistoryException if it cannot be restored on these heads, and why
     */
    public List<DocumentChange> plan(Ref document, Revision.Id revision, Set<Revision.Id> heads)
            throws LibraryException {
        Document content = content(document, revision, heads);
        List<Document> now = now(library.history(document), heads);
        boolean gone = library.load(document, Document.class).isEmpty();
        return new RevisionChanges(library).between(gone || now.isEmpty() ? null : now.getLast(), content);
    }

    private Document content(Ref document, Revision.Id revision, Set<Revision.Id> heads) throws LibraryException {
        List<Revision> history = library.history(document);
        Revision chosen = find(history, document, revision);
        if (chosen.purged()) {
            throw refused(Messages.restore_purged, document);
        } else if (chosen.tombstone()) {
            throw refused(Messages.restore_deletes, document);
        }
        Document content = library.load(revision).orElseThrow(() -> refused(Messages.restore_purged, document));
        List<Document> now = now(history, heads);
        now.forEach(later -> OnlyAdded.keep(later, content));
        boolean there = library.load(document, Document.class).isPresent();
        if (there && heads.size() == 1 && now.size() == 1 && EcoreUtil.equals(now.getFirst(), content)) {
            throw refused(Messages.restore_same, document);
        }
        return content;
    }

    /** The contents of the heads, the newest last; of a deleted document, what it held last. */
    private List<Document> now(List<Revision> history, Set<Revision.Id> heads) throws LibraryException {
        List<Document> now = new ArrayList<>();
        for (Revision revision : history) {
            boolean last = heads.contains(revision.id()) || history.stream().noneMatch(each -> live(each, heads));
            if (last && !revision.tombstone() && !revision.purged()) {
                now.addFirst(library.load(revision.id()).orElseThrow());
                if (!heads.contains(revision.id())) {
                    break;
                }
            }
        }
        return now;
    }

    private static boolean live(Revision revision, Set<Revision.Id> heads) {
        return heads.contains(revision.id()) && !revision.tombstone() && !revision.purged();
    }

    private Revision find(List<Revision> history, Ref document, Revision.Id revision) throws LibraryException {
        return history.stream().filter(each -> each.id().equals(revision)).findFirst()
                .orElseThrow(() -> new HistoryException(NLS.bind(Messages.restore_notOfDocument,
                        new DocumentNames(library).full(document), revision)));
    }

    private HistoryException refused(String message, Ref document) {
        return new HistoryException(NLS.bind(message, new DocumentNames(library).full(document)));
    }
}
