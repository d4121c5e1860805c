package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.CheckReport;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryInUseException;
import studio.talkback.library.Revision;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

class StoreLibraryTest {

    private final Path temp;

    private Library library;

    StoreLibraryTest(@TempDir Path temp) throws IOException, LibraryException {
        this.temp = temp;
        library = new StoreService().create(temp.resolve("library"));
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void whatWasSavedIsLoadedAsACopyOfTheCallersOwn() throws LibraryException {
        Item item = Sample.item("Kismet", 4);
        Committed committed = Sample.add(library, Kinds.ITEM, item);
        Stored<Item> first = library.load(Sample.ref(item), Item.class).orElseThrow();
        assertTrue(EcoreUtil.equals(item, first.content()));
        assertNotSame(first.content(), library.load(Sample.ref(item), Item.class).orElseThrow().content());
        assertEquals(Set.of(committed.revisions().get(Sample.ref(item))), first.heads());
        assertEquals(1, committed.sequence());
    }

    @Test
    void aNewLibraryHasNothingSetAside() throws IOException {
        try (Stream<Path> all = Files.list(temp.resolve("library").resolve("index"))) {
            assertEquals(List.of(), all.filter(each -> each.toString().contains("-aside-")).toList());
        }
    }

    @Test
    void queriesAndSearchSeeWhatWasAcknowledged() throws LibraryException {
        Item item = Sample.item("Kismet", 3);
        Sample.add(library, Kinds.ITEM, item);
        assertEquals(List.of("Track 1", "Track 2", "Track 3"), library.query(
                "select name from track where doc = ? order by number", row -> row.getString(1),
                UUID.fromString(item.getId())));
        assertEquals(Sample.ref(item), library.search(SearchQuery.of("kism", 5)).getFirst().document());
    }

    @Test
    void aLaterSaveChangesRowsThatChangedAndDropsThoseThatWent() throws LibraryException {
        Item item = Sample.item("Kismet", 3);
        Sample.add(library, Kinds.ITEM, item);
        Stored<Item> stored = library.load(Sample.ref(item), Item.class).orElseThrow();
        stored.content().getTracks().remove(0);
        stored.content().getTracks().get(0).setName("Vox");
        stored.content().setTitle("Renamed");
        library.commit(ChangeSet.by("MI", "edit").save(stored).build());
        assertEquals(List.of("Track 3", "Vox"),
                library.query("select name from track order by name", row -> row.getString(1)));
        assertEquals(List.of("Renamed"), library.query("select title from item", row -> row.getString(1)));
        assertTrue(library.search(SearchQuery.of("kismet", 5)).isEmpty());
    }

    @Test
    void aSaveOnHeadsThatMovedIsRefusedAndKeepsNothing() throws LibraryException {
        Item item = Sample.item("Kismet", 1);
        Sample.add(library, Kinds.ITEM, item);
        Stored<Item> mine = library.load(Sample.ref(item), Item.class).orElseThrow();
        Stored<Item> theirs = library.load(Sample.ref(item), Item.class).orElseThrow();
        library.commit(ChangeSet.by("BB", "first").save(theirs).build());
        Item other = Sample.item("Bystander", 1);
        StaleHeadsException stale = assertThrows(StaleHeadsException.class, () -> library.commit(
                ChangeSet.by("MI", "second").save(mine).add(Kinds.ITEM, other).build()));
        assertEquals(Sample.ref(item), stale.document());
        assertTrue(library.load(Sample.ref(other), Item.class).isEmpty());
        assertEquals(2, library.history(Sample.ref(item)).size());
    }

    @Test
    void twoDocumentsAreSavedTogether() throws LibraryException {
        Item one = Sample.item("One", 1);
        Item two = Sample.item("Two", 1);
        Committed committed = library.commit(
                ChangeSet.by("MI", "both").add(Kinds.ITEM, one).add(Kinds.ITEM, two).build());
        assertEquals(Set.of(Sample.ref(one), Sample.ref(two)), committed.revisions().keySet());
        assertEquals(committed.changeSet(), library.history(Sample.ref(two)).getFirst().changeSet());
    }

    @Test
    void aDeletedDocumentIsGoneButItsHistoryStays() throws LibraryException {
        Item item = Sample.item("Kismet", 2);
        Sample.add(library, Kinds.ITEM, item);
        library.commit(ChangeSet.by("MI", "away").delete(
                library.load(Sample.ref(item), Item.class).orElseThrow()).build());
        assertTrue(library.load(Sample.ref(item), Item.class).isEmpty());
        assertTrue(library.query("select doc from track", row -> row.getString(1)).isEmpty());
        assertTrue(library.search(SearchQuery.of("kismet", 5)).isEmpty());
        List<Revision> history = library.history(Sample.ref(item));
        assertTrue(history.getFirst().tombstone());
        assertEquals("Kismet", ((Item) library.load(history.getLast().id()).orElseThrow()).getTitle());
        assertTrue(library.load(history.getFirst().id()).isEmpty());
        library.commit(ChangeSet.by("MI", "back").save(Sample.ref(item), item,
                library.heads(Sample.ref(item))).build());
        assertTrue(library.load(Sample.ref(item), Item.class).isPresent());
    }

    @Test
    void historyAndRecentAreNewestFirst() throws LibraryException {
        Item item = Sample.item("Kismet", 1);
        Sample.add(library, Kinds.ITEM, item);
        for (int i = 0; i < 3; i++) {
            library.commit(ChangeSet.by("MI", "edit " + i).save(
                    library.load(Sample.ref(item), Item.class).orElseThrow()).build());
        }
        List<Revision> history = library.history(Sample.ref(item));
        assertEquals(List.of("edit 2", "edit 1", "edit 0", "added"),
                history.stream().map(Revision::reason).toList());
        assertEquals(List.of(history.get(1).id()), history.get(0).parents());
        assertEquals("MI", history.get(0).operator());
        assertEquals(history.subList(0, 2), library.recent(2));
    }

    @Test
    void onlyReadingStatementsAreQueries() throws LibraryException {
        Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 1));
        for (String sql : List.of("delete from item", "drop table item", "update item set title = 'x'",
                "select 1; delete from item", "select doc from final table (delete from item)",
                "with x as (select 1) delete from item", "shutdown", "select file_read('/etc/hostname')")) {
            assertThrows(LibraryException.class, () -> library.query(sql, row -> row.getString(1)), sql);
        }
        assertEquals(1, library.query("with x as (select doc from item) select * from x", row -> row.getString(1))
                .size());
    }

    @Test
    void anInterruptedThreadSavesAndReadsAndIsStillInterrupted() throws LibraryException {
        for (int i = 0; i < 200; i++) {
            Entry entry = Sample.entry("line " + i, Ids.next());
            Thread.currentThread().interrupt();
            Sample.add(library, Kinds.ENTRY, entry);
            assertTrue(Thread.currentThread().isInterrupted());
            assertTrue(library.load(Ref.to(Kinds.ENTRY, UUID.fromString(entry.getId())), Entry.class).isPresent());
            library.search(SearchQuery.of("line", 1));
            assertTrue(Thread.interrupted());
        }
        assertEquals(200, library.query("select doc from entry", row -> row.getString(1)).size());
        assertClean(library.check(new NullProgressMonitor()));
    }

    @Test
    void savesOfManyThreadsAreAllKept() throws LibraryException {
        AtomicInteger failures = new AtomicInteger();
        List<Thread> threads = IntStream.range(0, 8).mapToObj(number -> Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; i < 25; i++) {
                    Sample.add(library, Kinds.ENTRY, Sample.entry("line " + number + "." + i, Ids.next()));
                }
            } catch (LibraryException e) {
                failures.incrementAndGet();
            }
        })).toList();
        threads.forEach(StoreLibraryTest::join);
        assertEquals(0, failures.get());
        assertEquals(200, library.query("select doc from entry", row -> row.getString(1)).size());
        assertEquals(List.of(200L), library.query("select max(sequence) from changeset", row -> row.getLong(1)));
        assertClean(library.check(new NullProgressMonitor()));
    }

    @Test
    void listenersAreToldAfterTheAcknowledgement() throws LibraryException, InterruptedException {
        BlockingQueue<Set<Ref>> told = new LinkedBlockingQueue<>();
        library.addListener(documents -> {
            throw new IllegalStateException("a listener that fails harms no other");
        });
        library.addListener(told::add);
        Item item = Sample.item("Kismet", 1);
        Sample.add(library, Kinds.ITEM, item);
        assertEquals(Set.of(Sample.ref(item)), told.poll(5, TimeUnit.SECONDS));
    }

    @Test
    void aRowMapperThatAsksTheLibraryIsToldInsteadOfWaitingForEver() throws LibraryException {
        Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 1));
        assertThrows(IllegalStateException.class,
                () -> library.query("select doc from item", row -> again(row.getString(1))));
    }

    private String again(String text) {
        try {
            return text + library.recent(1);
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void anInterruptedThreadKeepsAFile() throws LibraryException, IOException {
        Thread.currentThread().interrupt();
        BlobRef kept = library.keep(new ByteArrayInputStream(new byte[] { 1, 2, 3 }));
        assertTrue(Thread.interrupted());
        assertEquals(3, library.blob(kept.digest()).readAllBytes().length);
    }

    @Test
    void aFileIsKeptByteForByteAndMustBeThereBeforeItIsNamed() throws IOException, LibraryException {
        byte[] bytes = "a console scene".getBytes(StandardCharsets.UTF_8);
        Item item = Sample.item("Kismet", 1);
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setDigest("0".repeat(64));
        item.getImports().add(evidence);
        assertThrows(LibraryException.class, () -> Sample.add(library, Kinds.ITEM, item));
        BlobRef kept = library.keep(new ByteArrayInputStream(bytes));
        evidence.setDigest(kept.digest());
        Sample.add(library, Kinds.ITEM, item);
        assertEquals("a console scene", new String(library.blob(kept.digest()).readAllBytes(),
                StandardCharsets.UTF_8));
        assertEquals(1, library.check(new NullProgressMonitor()).blobs());
        Path file = library.blobFile(kept.digest());
        assertTrue(file.toFile().setWritable(true));
        Files.writeString(file, "a console scenf");
        assertThrows(IOException.class, () -> library.blob(kept.digest()).readAllBytes());
        assertFalse(library.check(new NullProgressMonitor()).clean());
    }

    @Test
    void aDocumentIsSavedUnderItsOwnReferenceOnly() {
        Item item = Sample.item("Kismet", 1);
        assertThrows(LibraryException.class, () -> Sample.add(library, Kinds.ENTRY, item));
        assertThrows(LibraryException.class, () -> library.commit(ChangeSet.by("MI", "x").save(
                Ref.to(Kinds.ITEM, Ids.next()), item, Set.of()).build()));
        assertThrows(LibraryException.class, () -> Sample.add(library, "unknown", item));
    }

    @Test
    void aSecondOpenIsRefusedAndSaysWhoAndWhereAndSinceWhen() {
        LibraryInUseException refusal = assertThrows(LibraryInUseException.class,
                () -> Sample.open(temp.resolve("library")));
        assertTrue(refusal.getMessage().contains(System.getProperty("user.name"))
                && refusal.getMessage().contains("since"), refusal.getMessage());
    }

    @Test
    void aNewerFormatIsRefusedUntouched() throws IOException {
        library.close();
        Path file = temp.resolve("library/library.properties");
        Files.writeString(file, Files.readString(file).replace("format=1", "format=2"));
        List<Path> before = tree();
        LibraryException refusal = assertThrows(LibraryException.class, () -> Sample.open(temp.resolve("library")));
        assertTrue(refusal.getMessage().contains("newer Talkback"), refusal.getMessage());
        assertEquals(before, tree());
    }

    @Test
    void aFolderThatIsNotEmptyBecomesNoLibraryAndOneWithoutALibraryDoesNotOpen() throws IOException {
        Path other = Files.createDirectories(temp.resolve("other"));
        assertThrows(LibraryException.class, () -> Sample.open(other));
        assertFalse(new StoreService().exists(other));
        Files.writeString(other.resolve("letter.txt"), "mine");
        assertThrows(LibraryException.class, () -> new StoreService().create(other));
        assertTrue(new StoreService().exists(temp.resolve("library")));
    }

    @Test
    void aClosedLibraryAnswersPlainly() throws LibraryException {
        Item item = Sample.item("Kismet", 1);
        Sample.add(library, Kinds.ITEM, item);
        library.close();
        library.close();
        assertThrows(LibraryException.class, () -> Sample.add(library, Kinds.ITEM, Sample.item("Late", 1)));
        assertThrows(LibraryException.class, () -> library.load(Sample.ref(item), Item.class));
        assertThrows(LibraryException.class, () -> library.search(SearchQuery.of("kismet", 1)));
    }

    @Test
    void everythingIsThereAfterAnOrderlyCloseWithoutANote() throws IOException, LibraryException {
        Item item = Sample.item("Kismet", 5);
        Sample.add(library, Kinds.ITEM, item);
        library.close();
        library = Sample.open(temp.resolve("library"));
        assertEquals(List.of(), library.info().notes());
        assertTrue(EcoreUtil.equals(item, library.load(Sample.ref(item), Item.class).orElseThrow().content()));
        assertEquals(2, Sample.add(library, Kinds.ITEM, Sample.item("Next", 1)).sequence());
        assertEquals(1, library.search(SearchQuery.of("kismet", 5)).size());
        assertClean(library.check(new NullProgressMonitor()));
    }

    private static void assertClean(CheckReport report) {
        assertEquals(List.of(), report.findings());
        assertTrue(report.changeSets() > 0 && report.revisions() > 0);
    }

    private List<Path> tree() throws IOException {
        try (var files = Files.walk(temp)) {
            return files.sorted().toList();
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
