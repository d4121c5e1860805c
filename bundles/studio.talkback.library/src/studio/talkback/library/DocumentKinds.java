package studio.talkback.library;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** The kinds of document that are known. */
public final class DocumentKinds {

    private final Map<String, DocumentKind> byKey = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two kinds have the same key */
    public DocumentKinds(Collection<DocumentKind> kinds) {
        for (DocumentKind kind : kinds) {
            if (byKey.putIfAbsent(kind.key(), kind) != null) {
                throw new IllegalArgumentException("two kinds of document are called '" + kind.key() + "'");
            }
        }
    }

    /** The kind with this key; null where none is known, as when its plug-in is missing. */
    public @Nullable DocumentKind get(String key) {
        return byKey.get(key);
    }

    /** The kind of a document. */
    public DocumentKind of(EObject document) {
        return byKey.values().stream().filter(kind -> kind.type() == document.eClass()).findFirst().orElseThrow(
                () -> new IllegalArgumentException(document.eClass().getName() + " is no kind of document"));
    }

    /** All of them, built-in ones first. */
    public Collection<DocumentKind> all() {
        return Objects.requireNonNull(java.util.Collections.unmodifiableCollection(byKey.values()));
    }
}
