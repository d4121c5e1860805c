package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

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
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;

/** Undoes a change set by a compensating one. */
public final class Undo {

    private final Library library;

    /** Undoes in this library. */
    public Undo(Library library) {
        this.library = library;
    }

    /** See {@link studio.talkback.session.SessionLog#undo}. */
    public Committed undo(Committed committed, String operator) throws LibraryException {
        ChangeSet.Builder changes = ChangeSet.by(operator, Messages.undone);
        for (Map.Entry<Ref, Revision.Id> each : committed.revisions().entrySet()) {
            restore(Objects.requireNonNull(each.getKey()), Objects.requireNonNull(each.getValue()), changes);
        }
        try {
            return library.commit(changes.build());
        } catch (StaleHeadsException e) {
            throw savedSince(e.document(), e);
        }
    }

    private void restore(Ref document, Revision.Id written, ChangeSet.Builder changes) throws LibraryException {
        boolean savedSince = !library.heads(document).equals(Set.of(written));
        List<Revision.Id> parents = library.history(document).stream().filter(each -> each.id().equals(written))
                .findFirst().map(Revision::parents).orElse(List.of());
        if (savedSince && (parents.isEmpty() || !document.kind().equals(Kinds.SESSION))) {
            throw savedSince(document, null);
        } else if (parents.isEmpty()) {
            Stored<Document> stored = library.load(document, Document.class)
                    .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noEntry, document)));
            changes.delete(stored);
            return;
        }
        Document before = revision(parents.getFirst(), document);
        if (savedSince) {
            changes.save(beside(document, revision(written, document), before));
        } else {
            changes.save(document, before, Objects.requireNonNull(Set.of(written)));
        }
    }

    /** A session's header is changed beside its log: what was changed there since stays as it is. */
    private Stored<Session> beside(Ref document, Document written, Document before) throws LibraryException {
        Stored<Session> now = library.load(document, Session.class).orElseThrow(() -> savedSince(document, null));
        try {
            return new Reconciliation(library, Ref::toString, ConflictChooser.NOBODY).rebase((Session) written,
                    (Session) before, now, Session.class);
        } catch (UndecidedException clash) {
            throw savedSince(document, clash);
        }
    }

    private Document revision(Revision.Id id, Ref document) throws LibraryException {
        return library.load(id).orElseThrow(() -> new LibraryException(NLS.bind(Messages.undo_purged, document)));
    }

    private static LibraryException savedSince(Ref document, @Nullable Throwable cause) {
        return new LibraryException(NLS.bind(Messages.undo_savedSince, document.kind()), cause);
    }
}
