package studio.talkback.handover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Side;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** Rooms that share a folder, or carry a stick to and fro. */
class SharedFolderTest {

    @TempDir
    Path temp = Path.of("");

    private Path folder = temp;
    private @Nullable Library first;
    private @Nullable Library second;
    private @Nullable Library third;

    @BeforeEach
    void open() throws IOException, LibraryException {
        folder = Files.createDirectory(temp.resolve("stick"));
        first = TestLibrary.create(temp.resolve("a"));
        second = TestLibrary.create(temp.resolve("b"));
        third = TestLibrary.create(temp.resolve("c"));
    }

    @AfterEach
    void close() {
        a().close();
        b().close();
        c().close();
    }

    private Library a() {
        return Objects.requireNonNull(first);
    }

    private Library b() {
        return Objects.requireNonNull(second);
    }

    private Library c() {
        return Objects.requireNonNull(third);
    }

    @Test
    void whatOneRoomLeavesTheOtherTakesInAndOnlyWhatIsNewGoesAlongNextTime() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        assertEquals(1, meet(a()).left().orElseThrow().revisions());
        Met met = meet(b());
        assertEquals(1, met.taken().size());
        assertTrue(met.left().isEmpty(), "all of it was there already");
        edit(b(), item, it -> it.setTitle("Glass Houses"));
        assertEquals(1, meet(b()).left().orElseThrow().revisions());
        assertEquals(1, meet(a()).taken().getFirst().revisions());
        assertEquals("Glass Houses", title(a(), item));
        Met nothing = meet(a());
        assertTrue(nothing.taken().isEmpty());
        assertTrue(nothing.left().isEmpty());
    }

    @Test
    void aFileThatIsThereAlreadyIsNotLeftTwiceAndComesAlongAllTheSame() throws IOException, LibraryException {
        byte[] photo = "the same photo".getBytes(StandardCharsets.UTF_8);
        Ref item = added(a(), "Glass House");
        edit(a(), item, it -> it.getImports().add(kept(a(), photo)));
        meet(a());
        edit(a(), item, it -> it.setTitle("Another title, the same photo"));
        assertEquals(0, meet(a()).left().orElseThrow().blobs());
        meet(b());
        Evidence there = b().load(item, Item.class).orElseThrow().content().getImports().getFirst();
        try (InputStream in = b().blob(Objects.requireNonNull(there.getDigest()))) {
            assertEquals("the same photo", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    void aHandOverThatIsStillBeingCopiedIsLeftForLaterAndTheOthersAreTakenIn() throws IOException, LibraryException {
        Ref first = added(a(), "First");
        meet(a());
        Ref second = added(c(), "Second");
        new SharedFolder(folder).leave(c(), everything(c()), new NullProgressMonitor());
        Path half = parts(a()).getFirst();
        byte[] whole = Files.readAllBytes(half);
        Files.write(half, Arrays.copyOf(whole, whole.length / 2));
        Met met = meet(b());
        assertEquals(1, met.problems().size(), met.problems().toString());
        assertTrue(met.problems().getFirst().contains("000001.tbh"), met.problems().getFirst());
        assertEquals("Second", title(b(), second));
        assertTrue(b().load(first, Item.class).isEmpty());
        Files.write(half, whole);
        assertEquals(List.of(), meet(b()).problems());
        assertEquals("First", title(b(), first));
    }

    @Test
    void whatARoomLeftIsMadeOneFileOnceThereAreMany() throws IOException, LibraryException {
        Ref item = added(a(), "Title 0");
        for (int i = 1; i <= 60; i++) {
            meet(a());
            String title = "Title " + i;
            edit(a(), item, it -> it.setTitle(title));
        }
        meet(a());
        assertTrue(parts(a()).size() < 20, parts(a()).size() + " files");
        meet(b());
        assertEquals("Title 60", title(b(), item));
        assertEquals(a().history(item), b().history(item));
    }

    @Test
    void aLargeFileIsNotWrittenAnewForManySmallOnes() throws IOException, LibraryException {
        byte[] photo = new byte[3_000_000];
        new Random(7).nextBytes(photo);
        Ref item = added(a(), "Title 0");
        edit(a(), item, it -> it.getImports().add(kept(a(), photo)));
        meet(a());
        Path large = parts(a()).getFirst();
        for (int i = 1; i <= 130; i++) {
            String title = "Title " + i;
            edit(a(), item, it -> it.setTitle(title));
            meet(a());
        }
        assertEquals(large, parts(a()).getFirst());
        assertTrue(parts(a()).size() <= 50, parts(a()).size() + " files");
        meet(b());
        assertEquals("Title 130", title(b(), item));
        assertEquals(a().history(item), b().history(item));
        Evidence there = b().load(item, Item.class).orElseThrow().content().getImports().getFirst();
        try (InputStream in = b().blob(Objects.requireNonNull(there.getDigest()))) {
            assertArrayEquals(photo, in.readAllBytes());
        }
    }

    @Test
    void threeRoomsThatWorkedApartComeOutEqual() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        meet(a());
        meet(b());
        meet(c());
        edit(a(), item, it -> it.setTitle("By A"));
        edit(b(), item, it -> it.setNumber("7"));
        edit(c(), item, it -> it.setNote("By C"));
        for (int round = 0; round < 3; round++) {
            meet(c());
            meet(a());
            meet(b());
        }
        for (Library room : List.of(a(), b(), c())) {
            Item there = room.load(item, Item.class).orElseThrow().content();
            assertEquals("By A", there.getTitle());
            assertEquals("7", there.getNumber());
            assertEquals("By C", there.getNote());
            assertEquals(a().heads(item), room.heads(item));
        }
    }

    @Test
    void whatOneOfTwoWhoHadMetTookBackStaysSoWhereTheThirdMeetsBothAtOnce() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        meet(a());
        meet(b());
        edit(b(), item, it -> it.setNumber("7"));
        meet(b());
        meet(c());
        edit(b(), item, it -> it.setNote("By B"));
        edit(c(), item, it -> it.setNumber(null));
        for (Library each : List.of(b(), c())) {
            new SharedFolder(folder).leave(each, everything(each), new NullProgressMonitor());
        }
        edit(a(), item, it -> it.setTitle("By A"));
        meet(a());
        Item there = a().load(item, Item.class).orElseThrow().content();
        assertEquals(1, a().heads(item).size());
        assertEquals("By A", there.getTitle());
        assertEquals("By B", there.getNote());
        assertNull(there.getNumber());
    }

    @Test
    void whatClashesWaitsInBothRoomsUntilOneChooses() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        meet(a());
        meet(b());
        edit(a(), item, it -> it.setTitle("By A"));
        edit(b(), item, it -> it.setTitle("By B"));
        meet(a());
        assertEquals(1, meet(b()).waiting().size());
        SavedApart apart = new Apart(b()).all().getFirst();
        assertEquals("By B", apart.conflicts().getFirst().mine());
        assertEquals("By A", apart.conflicts().getFirst().theirs());
        assertEquals(List.of("", "Room a"), apart.versions().stream().map(SavedApart.Version::room).toList());
        new Apart(b()).choose(item, ConflictChooser.MINE, "JK");
        assertTrue(new Apart(b()).all().isEmpty());
        meet(b());
        assertTrue(meet(a()).waiting().isEmpty());
        assertEquals("By B", title(a(), item));
    }

    @Test
    void ofThreeRoomsAnyOnesStateCanBeChosen() throws IOException, LibraryException {
        for (String wanted : List.of("By A", "By B", "By C")) {
            Ref item = threeApart();
            SavedApart apart = new Apart(c()).of(item).orElseThrow();
            new Apart(c()).choose(item, new ChosenLines(apart.conflicts().stream().collect(Collectors.toMap(
                    each -> each, each -> isFor(each, wanted)))), "JK");
            assertEquals(wanted, title(c(), item));
        }
    }

    @Test
    void whatOneRoomOfThreeDeletedIsKeptAsTheOthersAreChosen() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        for (Library each : List.of(a(), b(), c())) {
            meet(each);
        }
        a().commit(ChangeSet.by("EB", "deleted").delete(a().load(item, Item.class).orElseThrow()).build());
        edit(b(), item, it -> it.setTitle("By B"));
        edit(c(), item, it -> it.setTitle("By C"));
        meet(a());
        meet(b());
        meet(c());
        SavedApart apart = new Apart(c()).of(item).orElseThrow();
        assertTrue(apart.deletedSomewhere());
        assertEquals(1, apart.conflicts().size());
        new Apart(c()).keep(apart, true, new ChosenLines(Map.of(apart.conflicts().getFirst(), Side.THEIRS)), "JK");
        assertEquals("By B", title(c(), item));
    }

    @Test
    void whatCannotBeComparedIsSaidAndTheRestCanStillBeChosen() throws IOException, LibraryException {
        Ref lost = added(a(), "Lost");
        Ref item = added(a(), "Glass House");
        meet(a());
        meet(b());
        for (Ref each : List.of(lost, item)) {
            edit(a(), each, it -> it.setTitle("By A"));
            edit(b(), each, it -> it.setTitle("By B"));
        }
        meet(a());
        meet(b());
        Library readable = unreadable(b(), lost);
        List<SavedApart> all = new Apart(readable).all();
        assertEquals(2, all.size());
        for (SavedApart each : all) {
            assertEquals(each.document().equals(lost), !each.problem().isEmpty());
        }
    }

    /** A library in which one document cannot be read, as where a plug-in is missing. */
    private static Library unreadable(Library library, Ref lost) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] { Library.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("load") && lost.equals(arguments[0])) {
                        throw new LibraryException("install the plug-in that brings it");
                    }
                    return method.invoke(library, arguments);
                });
    }

    /** Of a line that does not have it any is as good. */
    private static Side isFor(Conflict line, String wanted) {
        return line.theirs().equals(wanted) ? Side.THEIRS : Side.MINE;
    }

    /** An item that three rooms changed, known to all in the last of them. */
    private Ref threeApart() throws IOException, LibraryException {
        Ref item = added(a(), "Glass House");
        for (Library each : List.of(a(), b(), c())) {
            meet(each);
        }
        edit(a(), item, it -> it.setTitle("By A"));
        edit(b(), item, it -> it.setTitle("By B"));
        edit(c(), item, it -> it.setTitle("By C"));
        meet(a());
        meet(b());
        meet(c());
        return item;
    }

    @Test
    void whatOneRoomDeletedIsKeptOrDeletedAsSomebodyChooses() throws IOException, LibraryException {
        for (boolean keep : List.of(Boolean.TRUE, Boolean.FALSE)) {
            Ref item = added(a(), "Glass House");
            meet(a());
            meet(b());
            a().commit(ChangeSet.by("EB", "deleted").delete(a().load(item, Item.class).orElseThrow()).build());
            edit(b(), item, it -> it.setTitle("Still wanted"));
            meet(a());
            meet(b());
            SavedApart apart = new Apart(b()).of(item).orElseThrow();
            assertTrue(apart.deletedSomewhere());
            new Apart(b()).keep(apart, keep, ConflictChooser.MINE, "JK");
            meet(b());
            meet(a());
            assertEquals(Boolean.valueOf(keep), Boolean.valueOf(a().load(item, Item.class).isPresent()));
            assertEquals(a().heads(item), b().heads(item));
        }
    }

    @Test
    void strangeFilesInTheFolderAreLeftAlone() throws IOException, LibraryException {
        added(a(), "Glass House");
        meet(a());
        Path rooms = folder.resolve(SharedFolder.NAME);
        Files.writeString(rooms.resolve("Read me.txt"), "hello");
        Path strange = Files.createDirectory(rooms.resolve("photos"));
        Files.writeString(strange.resolve("000001.tbh"), "no hand-over");
        Met met = meet(b());
        assertEquals(List.of(), met.problems());
        assertEquals(1, met.taken().size());
        assertEquals("hello", Files.readString(rooms.resolve("Read me.txt")));
    }

    private Met meet(Library library) throws IOException, LibraryException {
        return new SharedFolder(folder).meet(library, everything(library), "EB", new NullProgressMonitor());
    }

    private HandOver everything(Library library) {
        return new HandOvers(library).everything("Everything", "Room " + library.info().folder().getFileName(), "EB");
    }

    private List<Path> parts(Library library) throws IOException {
        try (Stream<Path> files = Files.list(
                folder.resolve(SharedFolder.NAME).resolve(library.info().replica().toString()))) {
            return Objects.requireNonNull(files.sorted().collect(Collectors.toList()));
        }
    }

    private static String title(Library library, Ref item) throws LibraryException {
        return library.load(item, Item.class).orElseThrow().content().getTitle();
    }

    private static Ref added(Library library, String title) throws LibraryException {
        Item item = Ids.complete(ModelFactory.eINSTANCE.createItem());
        item.setTitle(title);
        library.commit(ChangeSet.by("EB", "added").add(Kinds.ITEM, item).build());
        return Documents.ref(Kinds.ITEM, item);
    }

    private static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        change.accept(stored.content());
        library.commit(ChangeSet.by("EB", "an edit").save(stored).build());
    }

    private static Evidence kept(Library library, byte[] bytes) {
        try {
            BlobRef blob = library.keep(new ByteArrayInputStream(bytes));
            Evidence evidence = Ids.complete(ModelFactory.eINSTANCE.createEvidence());
            evidence.setDigest(blob.digest());
            evidence.setSizeBytes(blob.sizeBytes());
            evidence.setName("photo.jpg");
            return evidence;
        } catch (IOException | LibraryException e) {
            throw new AssertionError(e);
        }
    }
}
