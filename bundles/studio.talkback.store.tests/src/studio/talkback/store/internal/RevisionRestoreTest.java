package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.compare.DocumentChange;
import studio.talkback.library.history.RevisionChanges;
import studio.talkback.library.history.RevisionRestore;
import studio.talkback.library.history.RevisionText;
import studio.talkback.library.history.SavedSinceException;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;
import studio.talkback.store.testing.TwoRooms;

/** An earlier state of a document becomes its newest one. */
class RevisionRestoreTest {

    private final Library library;
    private final Item item = Sample.item("Kismet", 2);
    private final Ref ref = Sample.ref(item);
    private final RevisionRestore restore;

    RevisionRestoreTest(@TempDir Path work) throws Exception {
        library = new StoreService().create(Objects.requireNonNull(work.resolve("library")));
        restore = new RevisionRestore(library);
        Sample.add(library, Kinds.ITEM, item);
        TwoRooms.edit(library, ref, song -> song.setTitle("Second"));
        TwoRooms.edit(library, ref, song -> song.getTracks().clear());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEarlierStateBecomesAFurtherRevisionMadeFromTheNewest() throws Exception {
        List<Revision> before = library.history(ref);
        restore.restore(ref, before.getLast().id(), library.heads(ref), "JK");
        Item now = load();
        assertEquals("Kismet", now.getTitle());
        assertEquals(2, now.getTracks().size());
        List<Revision> after = library.history(ref);
        assertEquals(4, after.size());
        assertEquals(List.of(before.getFirst().id()), after.getFirst().parents());
        assertEquals("JK", after.getFirst().operator());
        assertTrue(after.getFirst().reason().startsWith("Restored as it was "), after.getFirst().reason());
        assertEquals(before, after.subList(1, 4), "what was there is still there");
    }

    @Test
    void requestsAndApprovalsStayAsTheyAreNow() throws Exception {
        Request asked = ModelFactory.eINSTANCE.createRequest();
        asked.setText("louder");
        TwoRooms.edit(library, ref, song -> song.getRequests().add(Ids.complete(asked)));
        Revision.Id open = library.history(ref).getFirst().id();
        TwoRooms.edit(library, ref, song -> {
            song.getRequests().getFirst().setState(RequestState.DONE);
            MixVersion first = mix("1");
            MixVersion second = mix("2");
            second.setParent(first);
            second.getApprovals().add(Ids.complete(ModelFactory.eINSTANCE.createApproval()));
            song.getMixVersions().addAll(List.of(first, second));
        });
        Set<Revision.Id> heads = library.heads(ref);
        assertEquals(List.of("Mix version 1: removed"), restore.plan(ref, open, heads).stream()
                .filter(change -> change.kind() == DocumentChange.Kind.REMOVED).map(DocumentChange::text).toList());
        restore.restore(ref, open, heads, "JK");
        Item now = load();
        assertEquals(RequestState.DONE, now.getRequests().getFirst().getState());
        assertEquals(List.of("2"), now.getMixVersions().stream().map(MixVersion::getName).toList());
        assertEquals(1, now.getMixVersions().getFirst().getApprovals().size());
        assertNull(now.getMixVersions().getFirst().getParent());
        library.commit(ChangeSet.by("EB", "gone").delete(library.load(ref, Item.class).orElseThrow()).build());
        restore.restore(ref, library.history(ref).getLast().id(), library.heads(ref), "JK");
        assertEquals(1, load().getRequests().size(), "also where the document was deleted meanwhile");
    }

    private static MixVersion mix(String name) {
        MixVersion mix = ModelFactory.eINSTANCE.createMixVersion();
        mix.setName(name);
        return Ids.complete(mix);
    }

    @Test
    void whatIsDeletedComesBack() throws Exception {
        library.commit(ChangeSet.by("EB", "gone").delete(library.load(ref, Item.class).orElseThrow()).build());
        assertTrue(library.load(ref, Item.class).isEmpty());
        restore.restore(ref, library.history(ref).get(1).id(), library.heads(ref), "JK");
        assertEquals("Second", load().getTitle());
        assertEquals(1, library.heads(ref).size());
    }

    @Test
    void aRevisionThatDeletesHoldsNothingToRestore() throws Exception {
        library.commit(ChangeSet.by("EB", "gone").delete(library.load(ref, Item.class).orElseThrow()).build());
        refused("deletes Item Second", library.history(ref).getFirst().id(), library.heads(ref));
    }

    @Test
    void somebodyElsesSaveIsNotOverwritten() throws Exception {
        Set<Revision.Id> seen = library.heads(ref);
        TwoRooms.edit(library, ref, song -> song.setTitle("Third"));
        LibraryException refused = refused("was saved again", library.history(ref).getLast().id(), seen);
        assertTrue(refused instanceof SavedSinceException since && since.document().equals(ref));
        assertTrue(refused.getMessage().contains("by BB (\"an edit\")"), refused.getMessage());
        assertEquals("Third", load().getTitle());
    }

    @Test
    void theNewestAndWhatIsLikeItNeedNoRestoring() throws Exception {
        refused("is like that now", library.history(ref).getFirst().id(), library.heads(ref));
        restore.restore(ref, library.history(ref).getLast().id(), library.heads(ref), "JK");
        refused("is like that now", library.history(ref).getLast().id(), library.heads(ref));
        assertEquals(4, library.history(ref).size());
    }

    @Test
    void aRevisionOfAnotherDocumentIsRefused() throws Exception {
        Item other = Sample.item("Other", 0);
        Sample.add(library, Kinds.ITEM, other);
        refused("no revision", library.history(Sample.ref(other)).getFirst().id(), library.heads(ref));
    }

    @Test
    void whatWasPurgedDoesNotComeBack() throws Exception {
        library.purge(Objects.requireNonNull(Set.of(ref)), "MI", "asked", new NullProgressMonitor());
        refused("purged", library.history(ref).getLast().id(), library.heads(ref));
        List<Revision> history = library.history(ref);
        assertTrue(new RevisionChanges(library).between(history.getLast(), history.getFirst()).isEmpty());
    }

    @Test
    void whereRoomsSavedApartTheRestoredStateTakesThePlaceOfAllHeads(@TempDir Path rooms) throws Exception {
        try (Library met = TwoRooms.met(rooms, ours -> ours.setTitle("Ours"), theirs -> theirs.setTitle("Theirs"))) {
            Ref song = met.query("SELECT doc FROM item", row -> Ref.parse("item/" + row.getString(1))).getFirst();
            Set<Revision.Id> heads = met.heads(song);
            assertEquals(2, heads.size());
            new RevisionRestore(met).restore(song, met.history(song).getLast().id(), heads, "JK");
            assertEquals("Kismet", met.load(song, Item.class).orElseThrow().content().getTitle());
            assertEquals(1, met.heads(song).size());
            assertEquals(heads, Set.copyOf(met.history(song).getFirst().parents()));
        }
    }

    @Test
    void whatChangedIsSaidInTheWordsOfTheStudio() throws Exception {
        List<Revision> history = library.history(ref);
        RevisionChanges changes = new RevisionChanges(library);
        assertEquals(List.of("title Kismet \u2192 Second"), lines(changes, history.get(2), history.get(1)));
        assertEquals(List.of("Track 1 Track 1: removed", "Track 2 Track 2: removed"),
                lines(changes, RevisionChanges.before(history.getFirst(), history), history.getFirst()));
        assertTrue(lines(changes, null, history.getLast()).contains("title \u2013 \u2192 Kismet"));
    }

    @Test
    void allThatStoodInARevisionIsSaid() throws Exception {
        List<Revision> history = library.history(ref);
        assertEquals(List.of("title: Kismet", "due: 2026-03-14 15:09:26 Europe/Berlin",
                "Track 1 Track 1: source Vocal booth 1, comment as recorded",
                "Track 2 Track 2: source Vocal booth 2, comment as recorded"),
                RevisionText.of(history.getLast().id(), library));
        library.commit(ChangeSet.by("EB", "gone").delete(library.load(ref, Item.class).orElseThrow()).build());
        assertEquals(List.of(), RevisionText.of(library.history(ref).getFirst().id(), library));
    }

    private static List<String> lines(RevisionChanges changes, @Nullable Revision older,
            Revision newer) throws LibraryException {
        return changes.between(older, newer).orElseThrow().stream().map(change -> change.text()).toList();
    }

    private LibraryException refused(String words, Revision.Id revision, Set<Revision.Id> heads) throws Exception {
        int revisions = library.history(ref).size();
        LibraryException refused = assertThrows(LibraryException.class,
                () -> restore.restore(ref, revision, heads, "JK"));
        assertTrue(String.valueOf(refused.getMessage()).contains(words), refused.getMessage());
        assertEquals(revisions, library.history(ref).size());
        return refused;
    }

    private Item load() throws LibraryException {
        return library.load(ref, Item.class).orElseThrow().content();
    }
}
