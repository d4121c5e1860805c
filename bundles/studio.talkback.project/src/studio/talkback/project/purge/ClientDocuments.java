package studio.talkback.project.purge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** Finds every document of a client, what was deleted too: its contents are in the library still. */
final class ClientDocuments {

    /** What says of a document whose it is, nearest first. */
    private static final List<String> OWNERS = Objects.requireNonNull(
            List.of("client", "project", "session", "item", "recipient", "company"));
    /** Queries for the documents that belong to a project, by their kind. */
    private static final Map<String, String> OF_PROJECT = Objects.requireNonNull(new TreeMap<>(Map.of(Kinds.ITEM,
            "SELECT doc FROM item WHERE project = ?", Kinds.SESSION, "SELECT doc FROM session WHERE project = ?", Kinds.ENTRY,
            "SELECT e.doc FROM entry e LEFT JOIN session s ON s.doc = e.session WHERE COALESCE(e.project, s.project) = ?",
            Kinds.RECALL, "SELECT r.doc FROM recall r LEFT JOIN item i ON i.doc = r.item WHERE COALESCE(r.project, i.project) = ?",
            Kinds.ROOM_STATE, "SELECT doc FROM room_state WHERE project = ?", Kinds.DELIVERY,
            "SELECT doc FROM delivery WHERE project = ?")));
    private static final String DELETED = "SELECT DISTINCT r.doc, r.kind FROM head h JOIN revision r ON r.uuid = h.revision"
            + " WHERE r.tombstone AND NOT r.purged";

    private final Library library;
    private final Map<Ref, Boolean> found = new LinkedHashMap<>();

    ClientDocuments(Library library) {
        this.library = library;
    }

    /** The client, its people that nobody else works with, its projects and all that belongs to them. */
    List<Ref> of(Ref client, List<Ref> people) throws LibraryException {
        found.put(client.toDocument(), Boolean.TRUE);
        people.forEach(person -> found.put(person, Boolean.TRUE));
        for (Ref project : projects(client)) {
            found.put(project, Boolean.TRUE);
            for (Map.Entry<String, String> each : OF_PROJECT.entrySet()) {
                library.query(each.getValue(), row -> Objects.requireNonNull(Rows.document(row, "doc", each.getKey())),
                        project.document()).forEach(document -> found.put(document, Boolean.TRUE));
            }
        }
        addDeleted();
        return Objects.requireNonNull(List.copyOf(found.keySet()));
    }

    /** The client's projects, the archived ones too. */
    List<Ref> projects(Ref client) throws LibraryException {
        return library.query("SELECT doc FROM project WHERE client = ? ORDER BY title",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), client.document());
    }

    /** What was deleted is whose it was last; as often as that finds more, since a line may be of a session that was too. */
    private void addDeleted() throws LibraryException {
        List<Ref> deleted = library.query(DELETED,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Rows.text(row, "kind"))));
        Map<Ref, Document> contents = new LinkedHashMap<>();
        for (Ref each : deleted) {
            last(each).ifPresent(content -> contents.put(each, content));
        }
        int before = -1;
        while (before != found.size()) {
            before = found.size();
            contents.forEach((ref, content) -> {
                if (OWNERS.stream().map(name -> owner(content, name)).anyMatch(owner -> owner != null && found.containsKey(owner))) {
                    found.put(ref, Boolean.TRUE);
                }
            });
        }
    }

    private Optional<Document> last(Ref deleted) throws LibraryException {
        for (Revision revision : library.history(deleted)) {
            if (!revision.tombstone() && !revision.purged()) {
                return library.load(revision.id());
            }
        }
        return Objects.requireNonNull(Optional.empty());
    }

    private static @Nullable Ref owner(Document content, String name) {
        EStructuralFeature feature = content.eClass().getEStructuralFeature(name);
        return feature != null && content.eGet(feature) instanceof Ref ref ? ref.toDocument() : null;
    }
}
