package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.draft.Drafts;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.library.merge.Side;
import studio.talkback.library.merge.UndecidedException;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;
import studio.talkback.store.testing.TwoRooms;

/** What was saved apart in two rooms, or edited while somebody else saved, comes together. */
class RoomsMeetTest {

    private final StoreService service = new StoreService();

    @TempDir
    @Nullable
    Path work;

    @Test
    void whatTwoRoomsChangedInDifferentPlacesGoesTogether() throws IOException, LibraryException {
        try (Library library = met(ours -> ours.setTitle("Ours"), theirs -> theirs.setNumber("9"))) {
            Stored<Item> together = load(library, ConflictChooser.NOBODY);
            assertEquals("Ours", together.content().getTitle());
            assertEquals("9", together.content().getNumber());
            library.commit(ChangeSet.by("MI", "merged").saveTogether(together).build());
            assertEquals(1, library.heads(together.ref()).size());
        }
    }

    @Test
    void whoeverHasNotBroughtTheHeadsTogetherSavesNothing() throws IOException, LibraryException {
        try (Library library = met(ours -> ours.setTitle("Ours"), theirs -> theirs.setNumber("9"))) {
            Ref item = load(library, ConflictChooser.NOBODY).ref();
            Stored<Item> newest = library.load(item, Item.class).orElseThrow();
            newest.content().setNote("on top of one of the two");
            LibraryException refused = assertThrows(LibraryException.class,
                    () -> library.commit(ChangeSet.by("MI", "an edit").save(newest).build()));
            assertTrue(refused.getMessage().contains("Kismet") || refused.getMessage().contains("Ours"),
                    refused.getMessage());
            assertThrows(LibraryException.class,
                    () -> library.commit(ChangeSet.by("MI", "deleted").delete(newest).build()));
            assertEquals(2, library.heads(item).size());
        }
    }

    @Test
    void whatBothChangedIsAskedAndNothingIsChosenForNobody() throws IOException, LibraryException {
        try (Library library = met(ours -> ours.setTitle("Ours"), theirs -> theirs.setTitle("Theirs"))) {
            UndecidedException open = assertThrows(UndecidedException.class, () -> load(library, ConflictChooser.NOBODY));
            assertEquals(1, open.conflicts().size());
            assertEquals(Set.of("Ours", "Theirs"), Set.of(load(library, all(Side.MINE)).content().getTitle(),
                    load(library, all(Side.THEIRS)).content().getTitle()));
        }
    }

    @Test
    void anEditGoesOnTopOfWhatWasSavedMeanwhile() throws IOException, LibraryException {
        try (Library library = service.create(Objects.requireNonNull(Objects.requireNonNull(work).resolve("one")))) {
            Item item = Sample.item("Kismet", 3);
            Sample.add(library, Kinds.ITEM, item);
            Stored<Item> base = library.load(Sample.ref(item), Item.class).orElseThrow();
            Stored<Item> mine = library.load(Sample.ref(item), Item.class).orElseThrow();
            mine.content().getTracks().remove(0);
            edit(library, Sample.ref(item), other -> other.setTitle("Theirs"));
            Reconciliation together = new Reconciliation(library, Ref::toString, ConflictChooser.NOBODY);
            Stored<Item> now = together.load(Sample.ref(item), Item.class).orElseThrow();
            Stored<Item> merged = together.rebase(base.content(), mine.content(), now, Item.class);
            library.commit(ChangeSet.by("EB", "mine").save(merged).build());
            Item saved = library.load(Sample.ref(item), Item.class).orElseThrow().content();
            assertEquals("Theirs", saved.getTitle());
            assertEquals(2, saved.getTracks().size());
        }
    }

    @Test
    void whatIsPurgedLeavesNoDraft() throws IOException, LibraryException {
        Path folder = Objects.requireNonNull(Objects.requireNonNull(work).resolve("one"));
        try (Library library = service.create(folder)) {
            Item item = Sample.item("Sekretissimo", 3);
            Sample.add(library, Kinds.ITEM, item);
            Drafts drafts = new Drafts(folder, library.kinds());
            drafts.keep(new Draft(Sample.ref(item), item, library.heads(Sample.ref(item)), "EB",
                    Objects.requireNonNull(ZonedDateTime.now())));
            library.purge(Set.of(Sample.ref(item)), "MI", "asked", new NullProgressMonitor());
            assertTrue(drafts.all().isEmpty());
            assertFalse(Files.exists(folder.resolve("drafts").resolve("item-" + item.getId() + ".draft")));
        }
    }

    private static Stored<Item> load(Library library, ConflictChooser chooser) throws LibraryException {
        Ref item = library.query("SELECT doc FROM item", row -> Ref.parse("item/" + row.getString(1))).getFirst();
        return new Reconciliation(library, Ref::toString, chooser).load(Objects.requireNonNull(item), Item.class).orElseThrow();
    }

    private static ConflictChooser all(Side side) {
        return conflicts -> Objects.requireNonNull(Optional.of(choices(conflicts, side)));
    }

    private static Map<Conflict, Side> choices(List<Conflict> conflicts, Side side) {
        return Objects.requireNonNull(conflicts.stream().collect(Collectors.toMap(each -> each, each -> side)));
    }

    /** A library in which one item was changed here and in another room, which then met. */
    private Library met(Consumer<Item> here, Consumer<Item> there) throws IOException, LibraryException {
        return TwoRooms.met(Objects.requireNonNull(work), here, there);
    }

    private static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        TwoRooms.edit(library, item, change);
    }
}
