package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
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
        if (!library.heads(document).equals(Set.of(written))) {
            throw savedSince(document, null);
        }
        List<Revision.Id> parents = library.history(document).stream().filter(each -> each.id().equals(written))
                .findFirst().map(Revision::parents).orElse(List.of());
        if (parents.isEmpty()) {
            Stored<Document> stored = library.load(document, Document.class)
                    .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noEntry, document)));
            changes.delete(stored);
            return;
        }
        Document before = library.load(parents.getFirst())
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.undo_purged, document)));
        changes.save(document, before, Objects.requireNonNull(Set.of(written)));
    }

    private static LibraryException savedSince(Ref document, @Nullable Throwable cause) {
        return new LibraryException(NLS.bind(Messages.undo_savedSince, document.kind()), cause);
    }
}
