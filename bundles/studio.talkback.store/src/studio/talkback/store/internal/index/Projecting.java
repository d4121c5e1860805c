package studio.talkback.store.internal.index;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.internal.log.Log;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** Asks the projectors. One that fails costs its documents their rows, never the document. For several threads. */
public final class Projecting {

    private final DocumentKinds kinds;

    private final Set<String> named = ConcurrentHashMap.newKeySet();

    /** Projects documents of these kinds. */
    public Projecting(DocumentKinds kinds) {
        this.kinds = kinds;
    }

    /** What is to be known of the document: nothing where its kind is unknown or its projector fails. */
    public Projection project(Ref ref, Document document) {
        Projection projection = new Projection(ref);
        DocumentKind kind = kinds.get(ref.kind());
        if (kind == null) {
            return projection;
        }
        try {
            kind.projector().project(ref, document, projection);
            return projection;
        } catch (RuntimeException | LinkageError e) {
            if (named.add(ref.kind())) {
                Log.warn(Projecting.class, "the projector of the kind '" + ref.kind() + "' failed at " + ref
                        + ": lists and search leave such documents out", e);
            }
            return new Projection(ref);
        }
    }
}
