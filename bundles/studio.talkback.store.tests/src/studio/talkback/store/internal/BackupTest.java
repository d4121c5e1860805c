package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BackupReport;
import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.Revision;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.store.StoreService;
import studio.talkback.store.internal.disk.DurableFiles;
import studio.talkback.store.internal.journal.ChangeSetCodec;
import studio.talkback.store.internal.journal.JournalPosition;
import studio.talkback.store.internal.journal.JournalReader;
import studio.talkback.store.internal.journal.StoredRevision;
import studio.talkback.store.testing.Sample;

class BackupTest {

    private final Path folder;

    private final Path backup;

    private final Path restored;

    private final StoreService service = new StoreService();

    private Library library;

    BackupTest(@TempDir Path temp) throws IOException, LibraryException {
        folder = temp.resolve("library");
        backup = temp.resolve("backup");
        restored = temp.resolve("restored");
        library = service.create(folder);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aBackupIsRestoredEqualUnderAJournalOfItsOwn() throws IOException, LibraryException {
        Item item = withFile("Kismet", "a scene");
        Sample.add(library, Kinds.ITEM, item);
        edit(item, "Renamed");
        BackupReport report = library.backup(backup, new NullProgressMonitor());
        assertEquals(2, report.changeSets());
        assertEquals(1, report.blobs());
        TreeMap<String, List<String>> before = Sample.everything(library);
        try (Library again = service.restore(backup, restored, new NullProgressMonitor())) {
            TreeMap<String, List<String>> after = Sample.everything(again);
            before.remove("#replica_position");
            after.remove("#replica_position");
            assertEquals(before, after);
            assertNotEquals(library.info().replica(), again.info().replica());
            assertEquals("a scene", new String(again.blob(digestOf(item)).readAllBytes(), StandardCharsets.UTF_8));
            again.commit(ChangeSet.by("MI", "goes on").save(
                    again.load(Sample.ref(item), Item.class).orElseThrow()).build());
            assertEquals(3, again.history(Sample.ref(item)).size());
            assertEquals(List.of(), again.check(new NullProgressMonitor()).findings());
        }
        try (Library later = Sample.open(restored)) {
            assertEquals(List.of(), later.info().notes());
            assertEquals(3, later.history(Sample.ref(item)).size());
        }
    }

    @Test
    void aSecondBackupCopiesOnlyWhatIsNew() throws IOException, LibraryException {
        Sample.add(library, Kinds.ITEM, withFile("Kismet", "x".repeat(100_000)));
        long first = library.backup(backup, new NullProgressMonitor()).copiedBytes();
        assertTrue(first > 100_000);
        assertEquals(0, library.backup(backup, new NullProgressMonitor()).copiedBytes());
        Sample.add(library, Kinds.ITEM, Sample.item("Next", 1));
        BackupReport third = library.backup(backup, new NullProgressMonitor());
        assertTrue(third.copiedBytes() > 0 && third.copiedBytes() < 50_000, third.toString());
        assertEquals(2, third.changeSets());
    }

    @Test
    void aBackupWhileOthersSaveIsWhole() throws IOException, LibraryException, InterruptedException {
        Thread saver = Thread.ofPlatform().start(() -> {
            try {
                for (int i = 0; i < 150; i++) {
                    Sample.add(library, Kinds.ITEM, Sample.item("Song " + i, 4));
                }
            } catch (LibraryException e) {
                throw new IllegalStateException(e);
            }
        });
        BackupReport report = library.backup(backup, new NullProgressMonitor());
        saver.join();
        try (Library again = service.restore(backup, restored, new NullProgressMonitor())) {
            assertEquals(List.of(report.changeSets()),
                    again.query("select count(*) from item", row -> row.getLong(1)));
        }
    }

    @Test
    void aDamagedBackupIsNotRestored() throws IOException, LibraryException {
        Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 5));
        Sample.add(library, Kinds.ITEM, Sample.item("Next", 5));
        library.backup(backup, new NullProgressMonitor());
        try (RandomAccessFile file = new RandomAccessFile(segmentIn(backup).toFile(), "rw")) {
            file.seek(200);
            file.write(1);
        }
        assertThrows(LibraryException.class, () -> service.restore(backup, restored, new NullProgressMonitor()));
        assertFalse(service.exists(restored));
    }

    @Test
    void aBackupOfAnotherLibraryIsNotOverwritten() throws IOException, LibraryException {
        library.backup(backup, new NullProgressMonitor());
        try (Library other = service.create(restored)) {
            assertThrows(LibraryException.class, () -> other.backup(backup, new NullProgressMonitor()));
        }
        assertThrows(LibraryException.class,
                () -> library.backup(folder.resolve("inside"), new NullProgressMonitor()));
    }

    @Test
    void aPurgeLeavesNothingOfTheContentsAnywhereAndKeepsTheRest() throws IOException, LibraryException {
        Item client = withFile("Sekretissimo", "a scene of a client");
        Item other = withFile("Kismet", "a scene of another");
        client.getImports().add(evidence("shared"));
        other.getImports().add(evidence("shared"));
        Sample.add(library, Kinds.ITEM, client);
        Sample.add(library, Kinds.ITEM, other);
        edit(client, "Sekretissimo again");
        library.backup(backup, new NullProgressMonitor());
        PurgeReport would = library.wouldPurge(Set.of(Sample.ref(client)));
        PurgeReport report = library.purge(Set.of(Sample.ref(client)), "MI", "the client asked",
                new NullProgressMonitor());
        assertEquals(would, report);
        assertEquals(new PurgeReport(1, 2, 1, "a scene of a client".length(), 1), report);
        assertTrue(library.load(Sample.ref(client), Item.class).isEmpty());
        List<Revision> history = library.history(Sample.ref(client));
        assertEquals(3, history.size());
        assertTrue(history.stream().allMatch(Revision::purged));
        assertEquals("the client asked", history.getFirst().reason());
        assertTrue(library.load(history.getLast().id()).isEmpty());
        assertThrows(LibraryException.class, () -> library.blob(digestOf(client)));
        assertTrue(library.search(SearchQuery.of("sekretissimo", 5)).isEmpty());
        assertTrue(library.load(Sample.ref(other), Item.class).isPresent());
        assertEquals(2, library.check(new NullProgressMonitor()).blobs());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        Sample.add(library, Kinds.ITEM, Sample.item("Goes on", 1));
        assertEquals(2, library.backup(backup, new NullProgressMonitor()).blobs());
        try (Library again = service.restore(backup, restored, new NullProgressMonitor())) {
            assertThrows(LibraryException.class, () -> again.blob(digestOf(client)));
            assertTrue(again.load(history.getLast().id()).isEmpty());
        }
        library.close();
        requireNowhere("Sekretissimo");
        requireZeros(Sample.ref(client).document());
        library = Sample.open(folder);
        assertEquals(List.of(), library.info().notes());
        assertTrue(library.load(Sample.ref(other), Item.class).isPresent());
    }

    @Test
    void roomsThatSavedApartHaveTwoHeadsUntilTheyAreMerged() throws IOException, LibraryException {
        Item item = Sample.item("Kismet", 3);
        Sample.add(library, Kinds.ITEM, item);
        library.backup(backup, new NullProgressMonitor());
        try (Library other = service.restore(backup, restored, new NullProgressMonitor())) {
            Stored<Item> theirs = other.load(Sample.ref(item), Item.class).orElseThrow();
            theirs.content().setTitle("Theirs");
            other.commit(ChangeSet.by("BB", "there").save(theirs).build());
        }
        edit(item, "Ours");
        library.close();
        for (Path journal : journalsOf(restored)) {
            Path here = folder.resolve("journal").resolve(String.valueOf(journal.getFileName()));
            if (!Files.exists(here)) {
                Files.createDirectories(here);
                Files.copy(journal.resolve("000001.tbj"), here.resolve("000001.tbj"));
            }
        }
        library = Sample.open(folder);
        Stored<Item> both = library.load(Sample.ref(item), Item.class).orElseThrow();
        assertTrue(both.diverged());
        assertEquals("Ours", both.content().getTitle());
        assertEquals(List.of("Ours"), library.query("select title from item", row -> row.getString(1)));
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        library.rebuildIndexes(new NullProgressMonitor());
        assertEquals(both.heads(), library.heads(Sample.ref(item)));
        library.commit(ChangeSet.by("MI", "merged").saveTogether(both).build());
        assertEquals(1, library.heads(Sample.ref(item)).size());
        assertEquals(2, library.history(Sample.ref(item)).getFirst().parents().size());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
    }

    @Test
    void aPurgeThatWasCutOffIsFinishedAtTheNextOpen() throws IOException, LibraryException {
        Item client = Sample.item("Sekretissimo", 3);
        Sample.add(library, Kinds.ITEM, client);
        Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 3));
        Path before = Files.copy(segmentIn(folder), folder.resolveSibling("before.tbj"));
        library.purge(Set.of(Sample.ref(client)), "MI", "asked", new NullProgressMonitor());
        library.close();
        putContentsBack(before, segmentIn(folder));
        Files.createFile(folder.resolve("purge"));
        library = Sample.open(folder);
        assertEquals(List.of("a purge that was cut off has been finished"), library.info().notes());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        library.close();
        assertFalse(Files.exists(folder.resolve("purge")));
        requireSame(before, segmentIn(folder), false);
    }

    /** Makes the journal what it was after the purge was written down and before contents were removed. */
    private static void putContentsBack(Path before, Path segment) throws IOException {
        byte[] old = Files.readAllBytes(before);
        byte[] now = Files.readAllBytes(segment);
        int first = 36;
        int length = ByteBuffer.wrap(old).getInt(first);
        System.arraycopy(old, first, now, first, 16 + length);
        Files.write(segment, now);
        requireSame(before, segment, true);
    }

    private static void requireSame(Path before, Path segment, boolean same) throws IOException {
        byte[] old = Arrays.copyOf(Files.readAllBytes(before), 500);
        byte[] now = Arrays.copyOf(Files.readAllBytes(segment), 500);
        assertEquals(same, Arrays.equals(old, now));
    }

    /** Every revision of the document that had a content has zeros in its place. */
    private void requireZeros(UUID document) throws IOException {
        UUID replica = library.info().replica();
        int[] revisions = { 0 };
        new JournalReader(DurableFiles.parentOf(segmentIn(folder)), replica, 1 << 20).scan(JournalPosition.NONE,
                JournalPosition.LAST, (position, payload) -> {
                    for (StoredRevision revision : ChangeSetCodec.decode(payload).revisions()) {
                        if (revision.document().equals(document) && !revision.tombstone()) {
                            revisions[0]++;
                            assertArrayEquals(new byte[revision.deflatedXmi().length], revision.deflatedXmi());
                        }
                    }
                });
        assertEquals(2, revisions[0]);
    }

    private void requireNowhere(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertFalse(content.contains(text) || content.contains(text.toLowerCase(Locale.ROOT)),
                        file.toString());
            }
        }
    }

    private static List<Path> journalsOf(Path library) throws IOException {
        try (Stream<Path> journals = Files.list(library.resolve("journal"))) {
            return journals.toList();
        }
    }

    private void edit(Item item, String title) throws LibraryException {
        var stored = library.load(Sample.ref(item), Item.class).orElseThrow();
        stored.content().setTitle(title);
        library.commit(ChangeSet.by("MI", "edit").save(stored).build());
    }

    private Item withFile(String title, String content) throws IOException, LibraryException {
        Item item = Sample.item(title, 2);
        item.getImports().add(evidence(content));
        return item;
    }

    private Evidence evidence(String content) throws IOException, LibraryException {
        BlobRef kept = library.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setDigest(kept.digest());
        return evidence;
    }

    private static String digestOf(Item item) {
        return item.getImports().getFirst().getDigest();
    }

    private static Path segmentIn(Path library) throws IOException {
        try (Stream<Path> files = Files.walk(library)) {
            return files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow();
        }
    }
}
