package studio.talkback.project.purge;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ProjectDocuments;

/** Finds every document of a client, what was deleted too: its contents are in the library still. */
final class ClientDocuments {

    /** What says of a document whose it is, nearest first. */
    private static final List<String> OWNERS = Objects.requireNonNull(
            List.of("client", "project", "session", "item", "recipient", "company"));

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
            ProjectDocuments.of(library, project).forEach(document -> found.put(document, Boolean.TRUE));
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
        Map<Ref, Document> contents = ProjectDocuments.deleted(library);
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

    private static @Nullable Ref owner(Document content, String name) {
        EStructuralFeature feature = content.eClass().getEStructuralFeature(name);
        return feature != null && content.eGet(feature) instanceof Ref ref ? ref.toDocument() : null;
    }
}
