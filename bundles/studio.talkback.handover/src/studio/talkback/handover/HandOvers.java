package studio.talkback.handover;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.Document;
import studio.talkback.model.Preset;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ProjectDocuments;

/**
 * What goes along when work is handed over. A project takes its items, sessions, log, console settings and deliveries,
 * the people, rooms and equipment that these name, and the presets of those people; nothing of another project. What is
 * on a room's desk stays: that is the room's own.
 */
public final class HandOvers {

    private static final Set<String> FOLLOWED = Objects.requireNonNull(
            Set.of(Kinds.PARTY, Kinds.ROOM, Kinds.GEAR, Kinds.TEMPLATE, Kinds.PRESET, Kinds.PROFILE));

    /** The feature of a document that says to which project it belongs. */
    private static final String PROJECT = "project";

    private final Library library;

    /** Hands over out of this library. */
    public HandOvers(Library library) {
        this.library = library;
    }

    /**
     * A project.
     *
     * @param room     what this room is called, for those who take it in
     * @param operator who hands it over, by initials
     */
    public HandOver project(Ref project, String room, String operator) throws LibraryException {
        Set<Ref> documents = new HashSet<>();
        documents.add(project.toDocument());
        documents.addAll(ProjectDocuments.of(library, project));
        documents.addAll(deleted(project));
        documents.removeIf(document -> document.kind().equals(Kinds.ROOM_STATE));
        documents.addAll(presetsOf(project));
        return new HandOver(titleOf(project), room, operator, documents, FOLLOWED);
    }

    /**
     * Everything that the library holds.
     *
     * @param title    what to call it
     * @param room     what this room is called, for those who take it in
     * @param operator who hands it over, by initials
     */
    public HandOver everything(String title, String room, String operator) {
        return new HandOver(title, room, operator, Objects.requireNonNull(Set.of()), Objects.requireNonNull(Set.of()));
    }

    /** Documents of the project that were deleted: the others are told, or they would keep them. */
    private Set<Ref> deleted(Ref project) throws LibraryException {
        Set<Ref> deleted = new HashSet<>();
        ProjectDocuments.deleted(library).forEach((document, content) -> {
            if (ProjectDocuments.kinds().contains(document.kind()) && project.toDocument().equals(projectOf(content))) {
                deleted.add(document);
            }
        });
        return deleted;
    }

    private static @Nullable Ref projectOf(Document document) {
        EStructuralFeature project = document.eClass().getEStructuralFeature(PROJECT);
        return project == null ? null : (Ref) document.eGet(project);
    }

    private Set<Ref> presetsOf(Ref project) throws LibraryException {
        Set<UUID> people = new HashSet<>(library.query("SELECT party FROM participation WHERE doc = ?",
                row -> row.getObject(1, UUID.class), project.document()));
        Set<Ref> presets = new HashSet<>();
        List<Ref> all = library.query("SELECT doc FROM head WHERE kind = 'preset'",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PRESET)));
        for (Ref preset : all) {
            Ref engineer = library.load(preset, Preset.class).map(stored -> stored.content().getEngineer()).orElse(null);
            if (engineer != null && people.contains(engineer.document())) {
                presets.add(preset);
            }
        }
        return presets;
    }

    private String titleOf(Ref project) throws LibraryException {
        List<@Nullable String> titles = library.query("SELECT title FROM project WHERE doc = ?",
                row -> row.getString(1), project.document());
        return titles.isEmpty() ? "" : Objects.requireNonNullElse(titles.getFirst(), "");
    }
}
