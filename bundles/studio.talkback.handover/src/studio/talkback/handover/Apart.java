package studio.talkback.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import studio.talkback.handover.SavedApart.Version;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** What rooms saved apart, and the choices that bring it together. */
public final class Apart {

    private final Library library;

    private final DocumentNames names;

    /** Looks into this library. */
    public Apart(Library library) {
        this.library = library;
        this.names = new DocumentNames(library);
    }

    /** All that waits for a choice. */
    public List<SavedApart> all() throws LibraryException {
        List<SavedApart> all = new ArrayList<>();
        for (Ref document : library.exchange().diverged()) {
            of(document).ifPresent(all::add);
        }
        return all;
    }

    /** One document's choice; empty where there is none to be made. */
    public Optional<SavedApart> of(Ref document) throws LibraryException {
        Set<Revision.Id> heads = library.heads(document);
        if (heads.size() < 2) {
            return Objects.requireNonNull(Optional.empty());
        }
        List<Version> versions = new ArrayList<>();
        for (Revision revision : library.history(document).stream().filter(each -> heads.contains(each.id()))
                .sorted(Revision.NEWEST_FIRST).toList()) {
            String room = library.exchange().madeIn(revision.id()).map(KnownRoom::name).orElse("");
            versions.add(new Version(revision.id(), room, revision.at(), revision.operator(), revision.tombstone()));
        }
        String name = names.full(document);
        try {
            return Objects.requireNonNull(
                    Optional.of(new SavedApart(document, name, versions, conflicts(document), "")));
        } catch (LibraryException e) {
            return Objects.requireNonNull(Optional.of(new SavedApart(document, name, versions,
                    Objects.requireNonNull(List.of()), Objects.requireNonNullElse(e.getMessage(), e.toString()))));
        }
    }

    /**
     * Brings a document together as somebody chose.
     *
     * @param chooser  decides each conflict; the newer version's is "mine"
     * @param operator who chose, by initials
     * @throws LibraryException if something was left open, or others saved it meanwhile; nothing is changed
     */
    public void choose(Ref document, ConflictChooser chooser, String operator) throws LibraryException {
        Stored<Document> together = new Reconciliation(library, names::name, chooser).load(document, Document.class)
                .orElseThrow(() -> gone(document));
        library.commit(ChangeSet.by(operator, Messages.Apart_chosen).saveTogether(together).build());
    }

    /**
     * Keeps a document that a room deleted, with what the others changed, or deletes it in all rooms.
     *
     * @param apart    the choice as it was seen
     * @param chooser  decides what the others cannot agree on, where it is kept
     * @param operator who chose, by initials
     * @throws LibraryException if others saved it since it was seen, or something was left open; nothing is changed
     */
    public void keep(SavedApart apart, boolean keep, ConflictChooser chooser, String operator) throws LibraryException {
        Ref document = apart.document();
        Set<Revision.Id> seen = new HashSet<>();
        apart.versions().forEach(version -> seen.add(version.revision()));
        if (!library.heads(document).equals(seen)) {
            throw new LibraryException(names.full(document) + Messages.Apart_moved);
        }
        if (keep) {
            choose(document, chooser, operator);
        } else {
            Stored<Document> stored = library.load(document, Document.class).orElseThrow(() -> gone(document));
            library.commit(ChangeSet.by(operator, Messages.Apart_deleted).deleteTogether(stored).build());
        }
    }

    private List<Conflict> conflicts(Ref document) throws LibraryException {
        Map<Integer, List<Conflict>> asked = new HashMap<>();
        new Reconciliation(library, names::name, conflicts -> {
            asked.put(Integer.valueOf(asked.size()), conflicts);
            return ConflictChooser.MINE.choose(conflicts);
        }).load(document, Document.class);
        return Objects.requireNonNull(asked.values().stream().flatMap(List::stream).toList());
    }

    private LibraryException gone(Ref document) {
        return new LibraryException(names.full(document) + Messages.Apart_gone);
    }
}
