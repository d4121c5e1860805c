package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.Meeting;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.library.merge.Side;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** What one room hands over and another takes in. */
class ExchangeTest {

    private static final Set<String> FOLLOWED = Set.of(Kinds.PARTY, Kinds.ROOM, Kinds.GEAR);

    private final StoreService service = new StoreService();

    private int files;

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatIsHandedOverIsThereWithItsHistoryAndItsFiles() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            byte[] photo = "a photo of the desk".getBytes(StandardCharsets.UTF_8);
            Item item = Sample.item("Glass House", 3);
            item.getImports().add(kept(a, photo));
            Sample.add(a, Kinds.ITEM, item);
            edit(a, Sample.ref(item), it -> it.setTitle("Glass Houses"));

            TakeInReport report = takeIn(b, handOver(a, "A Room", Sample.ref(item)));

            assertEquals(2, report.revisions());
            assertEquals(Set.of(Sample.ref(item)), report.added());
            assertEquals(1, report.blobs());
            Item there = load(b, Sample.ref(item)).content();
            assertEquals("Glass Houses", there.getTitle());
            try (InputStream in = b.blob(there.getImports().getFirst().getDigest())) {
                assertArrayEquals(photo, in.readAllBytes());
            }
            assertEquals(historyOf(a, Sample.ref(item)), historyOf(b, Sample.ref(item)));
            assertEquals(1, b.search(SearchQuery.of("houses", 5)).size());
            assertSound(b);
        }
    }

    @Test
    void whatIsReferredToComesAlongAndNothingElseDoes() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Party label = party(a, "Harbour Records");
            Party stranger = party(a, "Another Client");
            Item item = Sample.item("Glass House", 1);
            item.setBlockedOn(Documents.ref(Kinds.PARTY, label));
            Sample.add(a, Kinds.ITEM, item);
            takeIn(b, handOver(a, "A Room", Sample.ref(item)));
            assertTrue(b.load(Documents.ref(Kinds.PARTY, label), Party.class).isPresent());
            assertTrue(b.load(Documents.ref(Kinds.PARTY, stranger), Party.class).isEmpty());
        }
    }

    @Test
    void whatOneChangeSetBroughtOfAnotherProjectStaysWhereItIs() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item ours = Sample.item("Ours", 1);
            Item others = Sample.item("Others", 1);
            a.commit(ChangeSet.by("MI", "two at once").add(Kinds.ITEM, ours).add(Kinds.ITEM, others).build());
            Path file = handOver(a, "A Room", Sample.ref(ours));
            takeIn(b, file);
            assertTrue(b.load(Sample.ref(others), Item.class).isEmpty());
            assertFalse(Files.readString(file, StandardCharsets.ISO_8859_1).contains(others.getId()));
            takeIn(b, handOver(a, "A Room", Sample.ref(others)));
            assertEquals(2, b.changeSet(b.history(Sample.ref(ours)).getFirst().changeSet()).size());
            assertSound(b);
        }
    }

    @Test
    void whyTwoProjectsWereChangedAtOnceIsNotToldToWhoGetsOneOfThem() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Party label = party(a, "Harbour Records");
            Item ours = Sample.item("Ours", 1);
            ours.setBlockedOn(Documents.ref(Kinds.PARTY, label));
            Item others = Sample.item("Others", 1);
            a.commit(ChangeSet.by("MI", "Moved from Secret Album").add(Kinds.ITEM, ours).add(Kinds.ITEM, others)
                    .build());
            Stored<Party> named = a.load(Documents.ref(Kinds.PARTY, label), Party.class).orElseThrow();
            Stored<Item> titled = load(a, Sample.ref(ours));
            named.content().setName("Harbour");
            titled.content().setTitle("Ours, really");
            a.commit(ChangeSet.by("MI", "Named anew").save(titled).save(named).build());
            takeIn(b, handOver(a, "A Room", Sample.ref(ours)));
            assertEquals(List.of("Named anew", ""),
                    b.history(Sample.ref(ours)).stream().map(Revision::reason).toList());
        }
    }

    @Test
    void aLibraryOpensThoughWhatItWasTakingInIsDamaged() throws IOException, LibraryException {
        Item item;
        try (Library a = create("a")) {
            item = added(a, "Glass House");
        }
        Path staged = Files.createDirectories(temp.resolve("a").resolve("taking-in"));
        Files.writeString(staged.resolve("cut.tbh"), "PK, and no more");
        for (int i = 0; i < 2; i++) {
            try (Library a = Sample.open(temp.resolve("a"))) {
                assertEquals("Glass House", load(a, Sample.ref(item)).content().getTitle());
                assertEquals(i == 0, a.info().notes().stream().anyMatch(note -> note.contains("hand-over")));
            }
        }
    }

    @Test
    void whatIsPurgedIsNotLeftInWhatWasTakenInByHalf() throws IOException, LibraryException {
        try (Library a = create("a")) {
            Item item = added(a, "Sekretissimo");
            Path staged = Files.createDirectories(temp.resolve("a").resolve("taking-in"));
            for (String name : List.of("cut.tbh.part", "set aside.tbh.damaged")) {
                Files.writeString(staged.resolve(name), "Sekretissimo");
            }
            a.purge(Set.of(Sample.ref(item)), "MI", "asked", new NullProgressMonitor());
            assertEquals(List.of(), List.of(staged.toFile().list()));
        }
    }

    @Test
    void takingInTwiceAddsNothing() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            Path file = handOver(a, "A Room", Sample.ref(item));
            takeIn(b, file);
            Map<String, List<String>> before = Sample.everything(b);
            TakeInReport again = takeIn(b, file);
            assertEquals(0, again.revisions());
            assertEquals(before, Sample.everything(b));
        }
    }

    @Test
    void rowsSayWhichRoomHasTheNewestState() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            HandOverContents contents = takeIn(b, handOver(a, "A Room", Sample.ref(item))).contents();
            HeldElsewhere held = b.exchange().heldElsewhere(Kinds.ITEM).getFirst();
            assertEquals(Sample.ref(item), held.document());
            assertEquals("A Room", held.room());
            assertEquals(contents.writtenAt().toInstant().toEpochMilli(), held.asOf().toEpochMilli());
            assertEquals(a.history(Sample.ref(item)).getFirst().at(), held.since());
            assertTrue(a.exchange().heldElsewhere(Kinds.ITEM).isEmpty());
            edit(b, Sample.ref(item), it -> it.setTitle("Here now"));
            assertTrue(b.exchange().heldElsewhere(Kinds.ITEM).isEmpty());
        }
    }

    @Test
    void aThirdRoomKnowsOfTheFirstThroughTheSecond() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b"); Library c = create("c")) {
            Item item = added(a, "Glass House");
            takeIn(b, handOver(a, "A Room", Sample.ref(item)));
            takeIn(c, handOver(b, "B Room", Sample.ref(item)));
            assertEquals("A Room", c.exchange().heldElsewhere(Kinds.ITEM).getFirst().room());
            assertEquals(Set.of("A Room", "B Room"),
                    c.exchange().rooms().stream().map(room -> room.name()).collect(Collectors.toSet()));
            c.rebuildIndexes(new NullProgressMonitor());
            assertEquals("A Room", c.exchange().heldElsewhere(Kinds.ITEM).getFirst().room());
        }
    }

    @Test
    void whatRoomsChangedInDifferentPlacesComesTogetherAlikeInBoth() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            takeIn(b, handOver(a, "A Room", Sample.ref(item)));
            edit(a, Sample.ref(item), it -> it.setTitle("Glass Houses"));
            edit(b, Sample.ref(item), it -> it.getTracks().add(track("Tambourine")));
            Path fromA = handOver(a, "A Room", Sample.ref(item));
            Path fromB = handOver(b, "B Room", Sample.ref(item));
            takeIn(a, fromB);
            takeIn(b, fromA);
            assertEquals(Set.of(), settle(a));
            assertEquals(Set.of(), settle(b));
            assertEquals(a.heads(Sample.ref(item)), b.heads(Sample.ref(item)));
            assertEquals(Sample.shown(a), Sample.shown(b));
            Item together = load(a, Sample.ref(item)).content();
            assertEquals("Glass Houses", together.getTitle());
            assertEquals(4, together.getTracks().size());
            assertSound(a);
            assertSound(b);
        }
    }

    @Test
    void whatClashesWaitsAndTheChoiceOfOneRoomIsTheOthersToo() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            Ref ref = Sample.ref(item);
            takeIn(b, handOver(a, "A Room", ref));
            edit(a, ref, it -> it.setTitle("In A"));
            edit(b, ref, it -> it.setTitle("In B"));
            takeIn(b, handOver(a, "A Room", ref));
            assertEquals(Set.of(ref), settle(b));
            assertEquals(Set.of(ref), b.exchange().diverged());
            choose(b, ref, "In A");
            assertEquals(Set.of(), b.exchange().diverged());
            takeIn(a, handOver(b, "B Room", ref));
            assertEquals(Set.of(), settle(a));
            assertEquals("In A", load(a, ref).content().getTitle());
            assertEquals(Sample.shown(a), Sample.shown(b));
        }
    }

    @Test
    void twoRoomsThatChoseDifferentlyAreAskedOnceMore() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            Ref ref = Sample.ref(item);
            takeIn(b, handOver(a, "A Room", ref));
            edit(a, ref, it -> it.setTitle("In A"));
            edit(b, ref, it -> it.setTitle("In B"));
            Path fromA = handOver(a, "A Room", ref);
            takeIn(a, handOver(b, "B Room", ref));
            takeIn(b, fromA);
            choose(a, ref, "In A");
            choose(b, ref, "In B");
            takeIn(a, handOver(b, "B Room", ref));
            assertEquals(Set.of(ref), settle(a));
        }
    }

    @Test
    void whatOneRoomDeletedAndTheOtherKeptIsChosenBySomebody() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            Ref ref = Sample.ref(item);
            takeIn(b, handOver(a, "A Room", ref));
            edit(b, ref, it -> it.setTitle("Still wanted"));
            a.commit(ChangeSet.by("MI", "deleted").delete(load(a, ref)).build());
            takeIn(b, handOver(a, "A Room", ref));
            assertEquals(Set.of(ref), settle(b));
            assertEquals("Still wanted", load(b, ref).content().getTitle());
        }
    }

    @Test
    void roomsComeOutEqualWhateverTheOrder() throws IOException, LibraryException {
        for (int seed = 1; seed <= 12; seed++) {
            exchangeAtRandom(new Random(seed), "seed " + seed);
        }
    }

    private void exchangeAtRandom(Random random, String seed) throws IOException, LibraryException {
        List<Library> rooms = new ArrayList<>();
        try {
            for (String name : List.of("a", "b", "c")) {
                rooms.add(create(seed + " " + name));
            }
            List<Ref> items = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                items.add(Sample.ref(added(rooms.getFirst(), "Song " + i)));
            }
            exchange(rooms, 0, 1);
            exchange(rooms, 0, 2);
            for (int step = 0; step < 25; step++) {
                int room = random.nextInt(rooms.size());
                if (random.nextInt(3) == 0) {
                    exchange(rooms, random.nextInt(rooms.size()), room);
                } else {
                    changeAtRandom(rooms.get(room), items.get(random.nextInt(items.size())), random);
                }
            }
            for (int round = 0; round < 3; round++) {
                for (int from : List.of(2, 0, 1)) {
                    for (int to = 0; to < rooms.size(); to++) {
                        exchange(rooms, from, to);
                    }
                }
            }
            TreeMap<String, List<String>> first = Sample.shown(rooms.getFirst());
            for (Library room : rooms) {
                assertEquals(first, Sample.shown(room), seed);
                assertSound(room);
            }
        } finally {
            rooms.forEach(Library::close);
        }
    }

    private void exchange(List<Library> rooms, int from, int to) throws IOException, LibraryException {
        if (from != to) {
            takeIn(rooms.get(to), handOver(rooms.get(from), "Room " + from));
            settle(rooms.get(to));
        }
    }

    private static void changeAtRandom(Library library, Ref item, Random random) throws LibraryException {
        if (library.heads(item).size() > 1) {
            choose(library, item, random.nextBoolean() ? Side.MINE : Side.THEIRS);
        }
        edit(library, item, it -> {
            switch (random.nextInt(4)) {
            case 0 -> it.setTitle("Title " + random.nextInt(100));
            case 1 -> it.getTracks().add(random.nextInt(it.getTracks().size() + 1), track("T" + random.nextInt(100)));
            case 2 -> it.setNumber(Integer.toString(random.nextInt(9)));
            default -> {
                if (!it.getTracks().isEmpty()) {
                    Track track = it.getTracks().get(random.nextInt(it.getTracks().size()));
                    if (random.nextBoolean()) {
                        it.getTracks().remove(track);
                    } else {
                        track.setComment("C" + random.nextInt(100));
                    }
                }
            }
            }
        });
    }

    @Test
    void aFileThatIsCutOffOrChangedIsRefusedAndNothingIsTakenIn() throws IOException, LibraryException {
        byte[] whole;
        Ref item;
        try (Library a = create("a")) {
            Item photographed = Sample.item("Glass House", 3);
            photographed.getImports().add(kept(a, "a photo of the desk".getBytes(StandardCharsets.UTF_8)));
            Sample.add(a, Kinds.ITEM, photographed);
            item = Sample.ref(photographed);
            whole = Files.readAllBytes(handOver(a, "A Room", item));
        }
        Random random = new Random(7);
        Path file = temp.resolve("wrong.tbh");
        try (Library b = create("b")) {
            Map<String, List<String>> before = Sample.everything(b);
            for (int i = 0; i < 200; i++) {
                Files.write(file, i % 2 == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length))
                        : flipped(whole, random));
                if (isRefused(b, file)) {
                    assertEquals(before, Sample.everything(b), "file " + i);
                    assertEquals(0, blobsOf(temp.resolve("b")), "file " + i);
                } else {
                    assertTakenInWhole(b, item, "file " + i);
                    b.purge(Set.of(item), "MI", "again", new NullProgressMonitor());
                    before = Sample.everything(b);
                }
            }
        }
    }

    private static byte[] flipped(byte[] whole, Random random) {
        byte[] wrong = whole.clone();
        wrong[random.nextInt(wrong.length)] ^= (byte) (1 << random.nextInt(8));
        return wrong;
    }

    private static boolean isRefused(Library library, Path file) throws IOException {
        try {
            takeIn(library, file);
            return false;
        } catch (LibraryException e) {
            assertTrue(e.getMessage().startsWith("wrong.tbh is "), e.getMessage());
            return true;
        }
    }

    /** Some bits of an archive mean nothing, such as the times of its entries: then all of it must have come. */
    private static void assertTakenInWhole(Library library, Ref item, String when) throws IOException, LibraryException {
        if (library.history(item).stream().noneMatch(Revision::purged)) {
            Item there = load(library, item).content();
            try (InputStream in = library.blob(there.getImports().getFirst().getDigest())) {
                assertEquals("a photo of the desk", new String(in.readAllBytes(), StandardCharsets.UTF_8), when);
            }
        }
    }

    private static long blobsOf(Path library) throws IOException {
        try (Stream<Path> all = Files.walk(library.resolve("blobs"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void whatIsNoHandOverIsRefusedInOneLine() throws IOException, LibraryException {
        try (Library a = create("a")) {
            Path text = Files.writeString(temp.resolve("mail.txt"), "hello");
            assertEquals("mail.txt is no hand-over file, or not whole: copy it again",
                    assertThrows(LibraryException.class, () -> takeIn(a, text)).getMessage());
            assertEquals("nothing.tbh is not there: plug in the stick that it lies on, or choose another file (.tbh)",
                    assertThrows(LibraryException.class, () -> takeIn(a, temp.resolve("nothing.tbh"))).getMessage());
        }
    }

    @Test
    void whatWasPurgedHereDoesNotComeBack() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Sekretissimo");
            Path file = handOver(a, "A Room", Sample.ref(item));
            takeIn(b, file);
            b.purge(Set.of(Sample.ref(item)), "MI", "asked", new NullProgressMonitor());
            edit(a, Sample.ref(item), it -> it.setTitle("Sekretissimo 2"));
            TakeInReport report = takeIn(b, handOver(a, "A Room", Sample.ref(item)));
            assertEquals(Set.of(Sample.ref(item)), report.purgedHere());
            assertTrue(b.load(Sample.ref(item), Item.class).isEmpty());
            assertEquals(0, b.search(SearchQuery.of("sekretissimo", 5)).size());
        }
    }

    @Test
    void whatWasPurgedThereIsSaidAndStaysHere() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Sekretissimo");
            takeIn(b, handOver(a, "A Room"));
            a.purge(Set.of(Sample.ref(item)), "MI", "the client asked", new NullProgressMonitor());
            TakeInReport report = takeIn(b, handOver(a, "A Room"));
            assertEquals("the client asked", report.purges().getFirst().reason());
            assertTrue(b.load(Sample.ref(item), Item.class).isPresent());
            assertSound(b);
        }
    }

    @Test
    void aHandOverIsNeverLeftHalfWrittenUnderItsName() throws IOException, LibraryException {
        try (Library a = create("a")) {
            Item item = Sample.item("Glass House", 1);
            BlobRef photo = a.keep(new ByteArrayInputStream("photo".getBytes(StandardCharsets.UTF_8)));
            item.getImports().add(evidence(photo));
            Sample.add(a, Kinds.ITEM, item);
            Path blob = a.blobFile(photo.digest());
            assertTrue(blob.toFile().setWritable(true));
            Files.writeString(blob, "ph0to");
            Path file = temp.resolve("out.tbh");
            Files.writeString(file, "the one of yesterday");
            assertThrows(LibraryException.class, () -> handOver(a, file, "A Room", Sample.ref(item)));
            assertEquals("the one of yesterday", Files.readString(file));
            assertFalse(Files.exists(temp.resolve("out.tbh.part")));
        }
    }

    @Test
    void whatIsLaterThanAllClocksHereIsStillFollowedByWhatIsSavedHere() throws IOException, LibraryException {
        try (Library a = create("a"); Library b = create("b")) {
            Item item = added(a, "Glass House");
            takeIn(b, handOver(a, "A Room", Sample.ref(item)));
            edit(b, Sample.ref(item), it -> it.setTitle("Later"));
            List<Revision> history = b.history(Sample.ref(item));
            assertEquals("BB", history.getFirst().operator());
            assertTrue(history.getFirst().clock() > history.get(1).clock());
        }
    }

    private Library create(String name) throws IOException, LibraryException {
        return service.create(temp.resolve(name));
    }

    private Path handOver(Library library, String room, Ref... documents) throws IOException, LibraryException {
        Path file = temp.resolve("handover-" + ++files + ".tbh");
        handOver(library, file, room, documents);
        return file;
    }

    private static void handOver(Library library, Path file, String room, Ref... documents)
            throws IOException, LibraryException {
        library.exchange().handOver(new HandOver("Some work", room, "EB", Set.of(documents), FOLLOWED, Set.of()),
                file, new NullProgressMonitor());
    }

    private static TakeInReport takeIn(Library library, Path file) throws IOException, LibraryException {
        return library.exchange().takeIn(file, "JK", new NullProgressMonitor());
    }

    private static Set<Ref> settle(Library library) throws LibraryException {
        return new Meeting(library).settle(new NullProgressMonitor()).waiting();
    }

    private static void choose(Library library, Ref item, String title) throws LibraryException {
        Stored<Item> together = new Reconciliation(library, Ref::toString, conflicts -> Objects.requireNonNull(
                Optional.of(conflicts.stream().collect(Collectors.toMap(Function.identity(),
                        each -> each.mine().equals(title) ? Side.MINE : Side.THEIRS))))).load(item, Item.class)
                .orElseThrow();
        library.commit(ChangeSet.by("JK", "chosen").saveTogether(together).build());
    }

    private static void choose(Library library, Ref item, Side side) throws LibraryException {
        Stored<Item> together = new Reconciliation(library, Ref::toString, conflicts -> Objects.requireNonNull(
                Optional.of(all(conflicts, side)))).load(item, Item.class).orElseThrow();
        library.commit(ChangeSet.by("JK", "chosen").saveTogether(together).build());
    }

    private static Map<Conflict, Side> all(List<Conflict> conflicts, Side side) {
        return Objects.requireNonNull(conflicts.stream().collect(Collectors.toMap(each -> each, each -> side)));
    }

    private static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = load(library, item);
        change.accept(stored.content());
        library.commit(ChangeSet.by("BB", "an edit").save(stored).build());
    }

    private static Stored<Item> load(Library library, Ref item) throws LibraryException {
        return library.load(item, Item.class).orElseThrow();
    }

    private static Item added(Library library, String title) throws LibraryException {
        Item item = Sample.item(title, 3);
        Sample.add(library, Kinds.ITEM, item);
        return item;
    }

    private static Party party(Library library, String name) throws LibraryException {
        Party party = Ids.complete(ModelFactory.eINSTANCE.createParty());
        party.setName(name);
        Sample.add(library, Kinds.PARTY, party);
        return party;
    }

    private static Track track(String name) {
        Track track = ModelFactory.eINSTANCE.createTrack();
        track.setId(UUID.randomUUID().toString());
        track.setName(name);
        return track;
    }

    private static Evidence kept(Library library, byte[] bytes) throws IOException, LibraryException {
        return evidence(library.keep(new ByteArrayInputStream(bytes)));
    }

    private static Evidence evidence(BlobRef blob) {
        Evidence evidence = Ids.complete(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName("photo.jpg");
        return evidence;
    }

    /** Everything but the numbers in the journal, which are each room's own. */
    private static List<Revision> historyOf(Library library, Ref document) throws LibraryException {
        return library.history(document);
    }

    /** The library checks well, and indexes made anew say the same. */
    private static void assertSound(Library library) throws LibraryException {
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        Map<String, List<String>> before = Sample.everything(library);
        assertNotEquals(0, before.size());
        library.rebuildIndexes(new NullProgressMonitor());
        assertEquals(before, Sample.everything(library));
    }
}
