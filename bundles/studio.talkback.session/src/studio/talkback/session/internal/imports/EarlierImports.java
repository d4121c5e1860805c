package studio.talkback.session.internal.imports;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;

/** Finds what was imported last of a kind. */
final class EarlierImports {

    private static final String PROJECT_IMPORTS = "SELECT doc FROM entry WHERE project = ? AND kind = ?"
            + " AND item IS NULL AND struck = FALSE ORDER BY " + TimeOrder.of("entry", "at") + " DESC";

    private EarlierImports() {
    }

    /** The last import of a kind into an item. */
    static Optional<Evidence> into(Item item, String kind) {
        return last(item.getImports(), kind);
    }

    /** The last import of a kind into a project as a whole, which its log holds. */
    static Optional<Evidence> into(Ref project, String kind, Library library) throws LibraryException {
        List<Ref> entries = library.query(PROJECT_IMPORTS,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ENTRY)), project.document(),
                ImportEntry.KIND);
        for (Ref entry : entries) {
            Optional<Evidence> found = library.load(entry, Entry.class).map(Stored::content)
                    .flatMap(content -> last(content.getEvidence(), kind));
            if (found.isPresent()) {
                return found;
            }
        }
        return Objects.requireNonNull(Optional.empty());
    }

    private static Optional<Evidence> last(List<Evidence> oldestFirst, String kind) {
        return Objects.requireNonNull(oldestFirst.reversed().stream()
                .filter(evidence -> kind.equals(Objects.requireNonNullElse(evidence.getKind(), ""))).findFirst());
    }
}
