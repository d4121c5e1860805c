package studio.talkback.library.history;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.compare.DocumentChange;
import studio.talkback.library.compare.DocumentChanges;
import studio.talkback.library.internal.words.ModelWords;
import studio.talkback.model.Document;

/** What lies between two revisions of a document, in the words of the studio. Waits for the disk; for one thread. */
public final class RevisionChanges {

    private final Library library;
    private final DocumentNames names;

    /** @param library holds the revisions */
    public RevisionChanges(Library library) {
        this.library = library;
        this.names = new DocumentNames(library);
    }

    /**
     * What changed, line by line; in the document itself without its name. A new document, or one that comes back, has a line for each of its values.
     *
     * @param older what is compared with; null for nothing at all
     * @param newer a revision of the same document
     * @return empty where one of them was purged, so that nobody can say
     */
    public Optional<List<DocumentChange>> between(@Nullable Revision older, Revision newer) throws LibraryException {
        if (newer.purged() || older != null && older.purged()) {
            return Objects.requireNonNull(Optional.empty());
        } else if (newer.tombstone()) {
            return Objects.requireNonNull(Optional.of(List.of(new DocumentChange(DocumentChange.Kind.REMOVED,
                    newer.document().document().toString(),
                    NLS.bind(Messages.deleted, names.full(newer.document()))))));
        }
        Document after = library.load(newer.id()).orElseThrow();
        Document before = older == null || older.tombstone() ? null : library.load(older.id()).orElseThrow();
        return Objects.requireNonNull(Optional.of(between(before, after)));
    }

    /** What lies between two states; null for nothing at all. */
    List<DocumentChange> between(@Nullable Document older, Document after) {
        Document before = older == null ? blank(after) : older;
        String itself = new ModelWords(names::name).name(after) + ": ";
        return Objects.requireNonNull(DocumentChanges.between(before, after, names::name).stream()
                .map(change -> ofItself(change, after, itself)).toList());
    }

    /** What changed in the document itself, and in no object inside it, does not say its name with every line. */
    private static DocumentChange ofItself(DocumentChange change, Document document, String name) {
        boolean itself = change.object().equals(document.getId()) && change.text().startsWith(name);
        return itself ? new DocumentChange(change.kind(), change.object(), change.text().substring(name.length()))
                : change;
    }

    /** The revision that another one was made from, the newest where it brought several together; null for a first one. */
    public static @Nullable Revision before(Revision revision, List<Revision> history) {
        return history.stream().filter(each -> revision.parents().contains(each.id())).findFirst().orElse(null);
    }

    private static Document blank(Document like) {
        Document blank = (Document) Objects.requireNonNull(EcoreUtil.create(like.eClass()));
        blank.setId(like.getId());
        return blank;
    }
}
