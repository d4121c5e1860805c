package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.history.ChangeSetRevert;
import studio.talkback.library.history.ChangeSetRevert.Effect;
import studio.talkback.library.history.SavedSinceException;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;
import studio.talkback.store.testing.TwoRooms;

/** A whole change set is taken back by another one, or nothing of it is. */
class ChangeSetRevertTest {

    private final Library library;
    private final ChangeSetRevert revert;
    private final Ref song;
    private final Ref gone;
    private final Ref line;
    private final Committed changed;

    ChangeSetRevertTest(@TempDir Path work) throws Exception {
        library = new StoreService().create(Objects.requireNonNull(work.resolve("library")));
        revert = new ChangeSetRevert(library);
        Item item = Sample.item("Kismet", 2);
        Item old = Sample.item("Gone", 0);
        song = Sample.ref(item);
        gone = Sample.ref(old);
        Sample.add(library, Kinds.ITEM, item);
        Sample.add(library, Kinds.ITEM, old);
        Stored<Item> stored = library.load(song, Item.class).orElseThrow();
        stored.content().setTitle("Changed");
        Entry entry = Sample.entry("lead vox +0.5", Objects.requireNonNull(UUID.randomUUID()));
        entry.setItem(song);
        line = Documents.ref(Kinds.ENTRY, entry);
        changed = library.commit(ChangeSet.by("EB", "One action").save(stored)
                .delete(library.load(gone, Item.class).orElseThrow()).add(Kinds.ENTRY, entry).build());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aChangeSetIsKnownByAllThatItBrought() throws Exception {
        List<Revision> revisions = library.changeSet(changed.changeSet());
        assertEquals(Set.of(song, gone, line), revisions.stream().map(Revision::document).collect(Collectors.toSet()));
        assertEquals(Set.copyOf(changed.revisions().values()),
                revisions.stream().map(Revision::id).collect(Collectors.toSet()));
        assertTrue(library.changeSet(Objects.requireNonNull(UUID.randomUUID())).isEmpty());
    }

    @Test
    void everyDocumentIsWhatItWasBefore() throws Exception {
        assertEquals(
                Set.of(new ChangeSetRevert.Step(song, Effect.SET_BACK),
                        new ChangeSetRevert.Step(gone, Effect.BROUGHT_BACK),
                        new ChangeSetRevert.Step(line, Effect.DELETED)),
                Set.copyOf(revert.plan(changed.changeSet())));
        Committed reverted = revert.revert(changed.changeSet(), "JK", null);
        assertEquals("Kismet", title(song));
        assertEquals("Gone", title(gone));
        assertTrue(library.load(line, Entry.class).isEmpty());
        assertEquals(3, library.changeSet(reverted.changeSet()).size());
        assertEquals("Reverted: One action", library.history(song).getFirst().reason());
        assertEquals(2, library.history(line).size(), "the line's revisions stay");
    }

    @Test
    void revertingTheRevertDoesItAgain() throws Exception {
        Committed reverted = revert.revert(changed.changeSet(), "JK", null);
        revert.revert(reverted.changeSet(), "JK", null);
        assertEquals("Changed", title(song));
        assertTrue(library.load(gone, Item.class).isEmpty());
        assertEquals("lead vox +0.5", library.load(line, Entry.class).orElseThrow().content().getText());
    }

    @Test
    void nothingIsRevertedWhereOneDocumentWasSavedSince() throws Exception {
        TwoRooms.edit(library, song, item -> item.setNumber("7"));
        LibraryException refused = refused("Item 7 Changed was saved again", changed.changeSet());
        assertTrue(refused instanceof SavedSinceException since && since.document().equals(song));
        assertTrue(library.load(gone, Item.class).isEmpty());
        assertEquals("Changed", title(song));
    }

    @Test
    void whatOthersReferToByNowIsNotTakenAway() throws Exception {
        Item item = Sample.item("New", 0);
        Committed made = Sample.add(library, Kinds.ITEM, item);
        Entry entry = Sample.entry("take 2", Objects.requireNonNull(UUID.randomUUID()));
        entry.setItem(Sample.ref(item));
        Sample.add(library, Kinds.ENTRY, entry);
        refused("Log line take 2 refers to it", made.changeSet());
        assertEquals("New", title(Sample.ref(item)));
    }

    @Test
    void aChangeSetThatIsNotThereIsRefused() {
        refused("no change set", Objects.requireNonNull(UUID.randomUUID()));
    }

    @Test
    void whatWasPurgedCannotBeSetBack() throws Exception {
        library.purge(Objects.requireNonNull(Set.of(song)), "MI", "asked", new NullProgressMonitor());
        assertThrows(LibraryException.class, () -> revert.revert(changed.changeSet(), "JK", null));
        assertTrue(library.load(gone, Item.class).isEmpty());
    }

    @Test
    void whatBroughtRoomsTogetherHasNoOneStateBefore(@TempDir Path rooms) throws Exception {
        try (Library met = TwoRooms.met(rooms, ours -> ours.setTitle("Ours"), theirs -> theirs.setNumber("9"))) {
            Ref item = met.query("SELECT doc FROM item", row -> Ref.parse("item/" + row.getString(1))).getFirst();
            Stored<Item> together = new Reconciliation(met, Ref::toString, ConflictChooser.NOBODY).load(item, Item.class)
                    .orElseThrow();
            Committed merged = met.commit(ChangeSet.by("MI", "merged").saveTogether(together).build());
            LibraryException refused = assertThrows(LibraryException.class,
                    () -> new ChangeSetRevert(met).revert(merged.changeSet(), "JK", null));
            assertTrue(String.valueOf(refused.getMessage()).contains("saved apart"), refused.getMessage());
        }
    }

    private LibraryException refused(String words, UUID changeSet) {
        LibraryException planned = assertThrows(LibraryException.class, () -> revert.plan(changeSet));
        LibraryException refused = assertThrows(LibraryException.class, () -> revert.revert(changeSet, "JK", null));
        assertEquals(planned.getMessage(), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
        return refused;
    }

    private String title(Ref item) throws LibraryException {
        return Objects.requireNonNull(library.load(item, Item.class).orElseThrow().content().getTitle());
    }
}
