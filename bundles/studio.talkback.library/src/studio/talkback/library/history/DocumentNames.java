package studio.talkback.library.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.DocumentKind;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * What documents are called, also those that were deleted. Remembers what it looked up, so it is made anew for every
 * reading. Waits for the disk; for one thread.
 */
public final class DocumentNames {

    private final Library library;
    private final ModelWords words = new ModelWords(Ref::toString);
    private final Map<Ref, Optional<Document>> read = new HashMap<>();

    /** @param library holds the documents */
    public DocumentNames(Library library) {
        this.library = library;
    }

    /** The name alone: {@code 4 Glass House}; the kind where it has none. */
    public String name(Ref document) {
        Document content = content(document);
        String name = content == null ? "" : words.ownName(content);
        return name.isEmpty() ? kind(document.kind(), library) : name;
    }

    /** The kind and the name: {@code Item 4 Glass House}. */
    public String full(Ref document) {
        Document content = content(document);
        return content == null ? kind(document.kind(), library) : words.name(content);
    }

    /** A kind of document in the studio's words: {@code Console settings}. */
    public static String kind(DocumentKind kind) {
        return ModelWords.type(kind.type());
    }

    /** A kind of document in the studio's words; the key itself where the kind is not known, as without its plug-in. */
    public static String kind(String key, Library library) {
        DocumentKind kind = library.kinds().get(key);
        return kind == null ? key : kind(kind);
    }

    private @Nullable Document content(Ref document) {
        return Objects.requireNonNull(read.computeIfAbsent(document.toDocument(), ref -> {
            try {
                return Optional.ofNullable(load(Objects.requireNonNull(ref)));
            } catch (LibraryException e) {
                // A name is not worth failing for: what cannot be read is told where it is opened.
                ILog.get().warn("The name of " + ref + " cannot be read", e);
                return Optional.empty();
            }
        })).orElse(null);
    }

    private @Nullable Document load(Ref document) throws LibraryException {
        Optional<Stored<Document>> now = library.load(document, Document.class);
        if (now.isPresent()) {
            return now.get().content();
        }
        for (Revision revision : library.history(document)) {
            if (!revision.tombstone() && !revision.purged()) {
                return library.load(revision.id()).orElse(null);
            }
        }
        return null;
    }
}
