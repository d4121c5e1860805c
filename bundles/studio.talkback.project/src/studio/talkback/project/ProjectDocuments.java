package studio.talkback.project;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** What belongs to a project: what names it, and what is of a session or an item of it without naming it. */
public final class ProjectDocuments {

    /** Queries for the documents that belong to a project, by their kind. */
    private static final Map<String, String> OF_PROJECT = Objects.requireNonNull(new TreeMap<>(Map.of(Kinds.ITEM,
            "SELECT doc FROM item WHERE project = ?", Kinds.SESSION, "SELECT doc FROM session WHERE project = ?", Kinds.ENTRY,
            "SELECT e.doc FROM entry e LEFT JOIN session s ON s.doc = e.session WHERE COALESCE(e.project, s.project) = ?",
            Kinds.RECALL, "SELECT r.doc FROM recall r LEFT JOIN item i ON i.doc = r.item WHERE COALESCE(r.project, i.project) = ?",
            Kinds.ROOM_STATE, "SELECT doc FROM room_state WHERE project = ?", Kinds.RECALL_RUN,
            "SELECT doc FROM recall_run WHERE project = ?", Kinds.DELIVERY,
            "SELECT doc FROM delivery WHERE project = ?")));
    private static final String DELETED = "SELECT DISTINCT r.doc, r.kind FROM head h JOIN revision r ON r.uuid = h.revision"
            + " WHERE r.tombstone AND NOT r.purged";

    private ProjectDocuments() {
    }

    /** The kinds of document that belong to projects. */
    public static Set<String> kinds() {
        return Objects.requireNonNull(Set.copyOf(OF_PROJECT.keySet()));
    }

    /** All that belongs to a project, without itself and what was deleted. */
    public static Set<Ref> of(Library library, Ref project) throws LibraryException {
        Set<Ref> documents = new LinkedHashSet<>();
        for (Map.Entry<String, String> each : OF_PROJECT.entrySet()) {
            documents.addAll(library.query(each.getValue(),
                    row -> Objects.requireNonNull(Rows.document(row, "doc", each.getKey())), project.document()));
        }
        return documents;
    }

    /** Every document of the library that was deleted, as it was last: its content is in the library still. */
    public static Map<Ref, Document> deleted(Library library) throws LibraryException {
        Map<Ref, Document> contents = new LinkedHashMap<>();
        for (Ref each : library.query(DELETED,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Rows.text(row, "kind"))))) {
            last(library, each).ifPresent(content -> contents.put(each, content));
        }
        return contents;
    }

    private static Optional<Document> last(Library library, Ref deleted) throws LibraryException {
        for (Revision revision : library.history(deleted)) {
            if (!revision.tombstone() && !revision.purged()) {
                return library.load(revision.id());
            }
        }
        return Objects.requireNonNull(Optional.empty());
    }
}
