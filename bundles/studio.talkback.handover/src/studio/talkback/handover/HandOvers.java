package studio.talkback.handover;

import java.util.Collections;
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
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.Document;
import studio.talkback.model.Preset;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ProjectDocuments;

/**
 * What goes along when work is handed over. A project takes its items, sessions, log, console settings and deliveries,
 * the people, rooms and equipment that these name, and the presets of those people; nothing of another project. What is
 * on a room's desk stays: that is the room's own. So do the faults of rooms that other sessions found: their words may be
 * about the work of others.
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
        return new HandOver(titleOf(project), room, operator, documents, FOLLOWED, sinceFaultsOfOthers(documents));
    }

    /**
     * Everything that the library holds.
     *
     * @param title    what to call it
     * @param room     what this room is called, for those who take it in
     * @param operator who hands it over, by initials
     */
    public HandOver everything(String title, String room, String operator) {
        return new HandOver(title, room, operator, Objects.requireNonNull(Set.of()), Objects.requireNonNull(Set.of()),
                Objects.requireNonNull(Set.of()));
    }

    /**
     * What rooms were since the first fault that no session of the project found. A room goes along as it was before: a
     * revision is never altered, and one without those before it could not be merged.
     */
    private Set<Revision.Id> sinceFaultsOfOthers(Set<Ref> documents) throws LibraryException {
        Set<Revision.Id> since = new HashSet<>();
        List<Ref> rooms = library.query("SELECT DISTINCT doc FROM head WHERE kind = 'room'",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM)));
        for (Ref room : rooms) {
            Set<String> own = new HashSet<>();
            for (Revision revision : library.history(room).reversed()) {
                Set<String> faults = faults(revision);
                if (isOf(documents, revision)) {
                    own.addAll(faults);
                }
                if (!Collections.disjoint(since, revision.parents()) || !own.containsAll(faults)) {
                    since.add(revision.id());
                }
            }
        }
        return since;
    }

    /** Whether a room was saved with something of the project: with the line of the log that told of a fault. */
    private boolean isOf(Set<Ref> documents, Revision room) throws LibraryException {
        return library.changeSet(room.changeSet()).stream().map(each -> each.document().toDocument())
                .anyMatch(documents::contains);
    }

    /** The faults of a room with their words, since these may be changed. */
    private Set<String> faults(Revision room) throws LibraryException {
        Set<String> faults = new HashSet<>();
        library.load(room.id()).filter(Room.class::isInstance).map(Room.class::cast).ifPresent(content -> content
                .getFaults().forEach(fault -> faults.add(String.join("\n", fault.getId(), String.valueOf(fault.getUnit()),
                        String.valueOf(fault.getText()), String.valueOf(fault.getWorkaround())))));
        return faults;
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
