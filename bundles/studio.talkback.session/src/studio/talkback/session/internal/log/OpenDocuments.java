package studio.talkback.session.internal.log;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Documents;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

/** The documents of one action: each loaded once, those that were changed saved together. */
public final class OpenDocuments {

    private final Library library;
    private final Map<Ref, Stored<? extends Document>> opened = new LinkedHashMap<>();
    private final Map<Ref, Document> added = new LinkedHashMap<>();
    private final Set<Ref> changed = new LinkedHashSet<>();

    /** Nothing open yet. */
    public OpenDocuments(Library library) {
        this.library = library;
    }

    /** Opens a document, or gives the one that is open already; empty where there is none. */
    public <T extends Document> Optional<Stored<T>> open(Ref document, Class<T> type) throws LibraryException {
        Ref root = document.toDocument();
        Stored<? extends Document> known = opened.get(root);
        if (known != null) {
            return Objects.requireNonNull(
                    Optional.of(new Stored<>(root, Objects.requireNonNull(type.cast(known.content())), known.heads())));
        }
        Optional<Stored<T>> loaded = library.load(root, type);
        loaded.ifPresent(stored -> opened.put(root, stored));
        return loaded;
    }

    /** Adds a new document. */
    public Ref add(String kind, Document content) {
        Ref ref = Documents.ref(kind, content);
        added.put(ref, content);
        return ref;
    }

    /** The reference to the open document that holds an object. */
    public Ref refOf(EObject object) {
        EObject root = Objects.requireNonNull(EcoreUtil.getRootContainer(object));
        for (Stored<? extends Document> stored : opened.values()) {
            if (stored.content() == root) {
                return stored.ref();
            }
        }
        throw new IllegalArgumentException("only documents that were opened here can be changed");
    }

    /** The highest number that a request has in the open items of a project; 0 where none has. */
    int highestRequest(@Nullable Ref project) {
        int highest = 0;
        for (Stored<? extends Document> stored : opened.values()) {
            if (stored.content() instanceof Item item && Objects.equals(project, item.getProject())) {
                for (Request request : item.getRequests()) {
                    highest = Math.max(highest, request.getNumber());
                }
            }
        }
        return highest;
    }

    /** Notes that an open document was changed. */
    public void changed(Ref document) {
        changed.add(document.toDocument());
    }

    /** Saves what is new and what was changed. */
    public Committed commit(String operator, String reason) throws LibraryException {
        ChangeSet.Builder changes = ChangeSet.by(operator, reason);
        addTo(changes);
        return library.commit(changes.build());
    }

    /** Adds what is new and what was changed to a change set of something else. */
    public void addTo(ChangeSet.Builder changes) {
        added.forEach((ref, content) -> changes.add(ref.kind(), Ids.complete(content)));
        for (Ref ref : changed) {
            Stored<? extends Document> stored = Objects.requireNonNull(opened.get(ref));
            Ids.complete(stored.content());
            changes.save(stored);
        }
    }
}
