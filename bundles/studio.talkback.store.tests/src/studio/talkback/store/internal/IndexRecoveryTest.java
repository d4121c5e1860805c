package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ids;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

class IndexRecoveryTest {

    private static final int ITEMS = 12;

    private final Path folder;

    private final Path database;

    private final TreeMap<String, List<String>> before;

    private Library library;

    IndexRecoveryTest(@TempDir Path temp) throws IOException, LibraryException {
        folder = temp.resolve("library");
        database = folder.resolve("index/h2/library.mv.db");
        library = new StoreService().create(folder);
        for (int i = 0; i < ITEMS; i++) {
            Item item = Sample.item("Song " + i, 8);
            Sample.add(library, Kinds.ITEM, item);
            item.setTitle("Song " + i + " take two");
            library.commit(ChangeSet.by("MI", "edit").save(Sample.ref(item), item,
                    library.heads(Sample.ref(item))).build());
            Sample.add(library, Kinds.ENTRY, Sample.entry("line " + i, Ids.next()));
            if (i % 5 == 0) {
                library.commit(ChangeSet.by("MI", "away").delete(
                        library.load(Sample.ref(item), Item.class).orElseThrow()).build());
            }
        }
        before = Sample.everything(library);
        library.close();
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void aMissingDatabaseIsMadeAnewEqual() throws IOException, LibraryException {
        SetAside.delete(folder.resolve("index/h2"));
        requireEqualAfterOpening();
    }

    @Test
    void aDatabaseCutShortIsMadeAnewEqual() throws IOException, LibraryException {
        try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
            file.setLength(file.length() / 3);
        }
        requireEqualAfterOpening();
        assertTrue(library.info().notes().toString().contains("index"));
    }

    @Test
    void aDatabaseOfNoiseIsSetAsideAndMadeAnewEqual() throws IOException, LibraryException {
        byte[] noise = new byte[100_000];
        new Random(5).nextBytes(noise);
        Files.write(database, noise);
        requireEqualAfterOpening();
        try (Stream<Path> all = Files.list(folder.resolve("index"))) {
            assertEquals(1, all.filter(each -> each.toString().contains("h2-aside-")).count());
        }
    }

    @Test
    void flippedBitsAreFoundOrHarmless() throws IOException, LibraryException {
        Random random = new Random(6);
        for (int round = 0; round < 4; round++) {
            library.close();
            try (RandomAccessFile file = new RandomAccessFile(database.toFile(), "rw")) {
                for (long at = 8192 + random.nextInt(512); at < file.length(); at += 4096) {
                    file.seek(at);
                    int old = file.read();
                    file.seek(at);
                    file.write(old ^ 1 << random.nextInt(8));
                }
            }
            library = Sample.open(folder);
            boolean equal = before.equals(Sample.everything(library));
            boolean found = !library.info().notes().isEmpty()
                    || !library.check(new NullProgressMonitor()).clean();
            assertTrue(equal || found, "round " + round);
            library.rebuildIndexes(new NullProgressMonitor());
            assertEquals(before, Sample.everything(library));
        }
    }

    @Test
    void aMissingFullTextIsMadeAnew() throws IOException, LibraryException {
        SetAside.delete(folder.resolve("index/lucene"));
        requireEqualAfterOpening();
    }

    @Test
    void aDamagedFullTextIsMadeAnew() throws IOException, LibraryException {
        try (Stream<Path> files = Files.list(folder.resolve("index/lucene"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.write(file, new byte[] { 1, 2, 3 });
            }
        }
        requireEqualAfterOpening();
        assertTrue(library.info().notes().toString().contains("full text"), library.info().notes().toString());
    }

    @Test
    void indexesThatAreBehindCatchUp() throws IOException, LibraryException {
        Path old = folder.resolveSibling("old-index");
        copy(folder.resolve("index"), old);
        library = Sample.open(folder);
        for (int i = 0; i < 5; i++) {
            Sample.add(library, Kinds.ITEM, Sample.item("Later " + i, 3));
        }
        TreeMap<String, List<String>> later = Sample.everything(library);
        library.close();
        SetAside.delete(folder.resolve("index"));
        copy(old, folder.resolve("index"));
        library = Sample.open(folder);
        assertEquals(later, Sample.everything(library));
        assertEquals(5, library.search(SearchQuery.of("later", 10)).size());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
    }

    @Test
    void indexesThatAreAheadOfACutJournalAreMadeAnewAndSavingGoesOn() throws IOException, LibraryException {
        library = Sample.open(folder);
        Item last = Sample.item("Lost", 2);
        Sample.add(library, Kinds.ITEM, last);
        Object replica = library.info().replica();
        library.close();
        Path segment = segment();
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.setLength(file.length() - 7);
        }
        library = Sample.open(folder);
        assertTrue(library.info().notes().toString().contains("backup"), library.info().notes().toString());
        assertTrue(library.load(Sample.ref(last), Item.class).isEmpty());
        assertNotEquals(replica, library.info().replica());
        assertEquals(before.get("item"), Sample.everything(library).get("item"));
        assertEquals(before.get("#head"), Sample.everything(library).get("#head"));
        assertTrue(library.search(SearchQuery.of("lost", 5)).isEmpty());
        Sample.add(library, Kinds.ITEM, Sample.item("Next", 1));
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        library.close();
        library = Sample.open(folder);
        assertEquals(1, library.search(SearchQuery.of("next", 5)).size());
        assertEquals(List.of(), library.info().notes());
    }

    @Test
    void aJournalDamagedInItsMiddleOpensReadOnlyAndTheRestIsRead() throws IOException, LibraryException {
        try (RandomAccessFile file = new RandomAccessFile(segment().toFile(), "rw")) {
            file.seek(600);
            file.write(new byte[20]);
        }
        library = Sample.open(folder);
        assertTrue(library.info().readOnly());
        assertTrue(String.valueOf(library.info().readOnlyBecause()).contains("journal is damaged"));
        assertFalse(library.info().notes().isEmpty());
        assertThrows(LibraryException.class, () -> Sample.add(library, Kinds.ITEM, Sample.item("No", 1)));
        assertFalse(library.search(SearchQuery.of("line 7", 5)).isEmpty());
        assertFalse(library.check(new NullProgressMonitor()).clean());
    }

    @Test
    void anIndexThatFailsAfterTheJournalWasForcedIsMadeAnewBeforeTheAcknowledgement()
            throws IOException, LibraryException, SQLException {
        library = Sample.open(folder);
        asAdministrator("drop table track");
        Item item = Sample.item("Saved anyway", 3);
        Sample.add(library, Kinds.ITEM, item);
        assertEquals(List.of(3L), library.query("select count(*) from track where doc = ?", row -> row.getLong(1),
                Sample.ref(item).document()));
        assertEquals(1, library.search(SearchQuery.of("saved anyway", 5)).size());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
    }

    @Test
    void anIndexThatGoesAwayBetweenSavesIsMadeAnewForAReaderAndForAWriter()
            throws IOException, LibraryException, SQLException {
        library = Sample.open(folder);
        asAdministrator("shutdown immediately");
        assertEquals(before.get("item"), Sample.everything(library).get("item"));
        asAdministrator("shutdown immediately");
        Sample.add(library, Kinds.ITEM, Sample.item("Goes on", 1));
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
    }

    @Test
    void anOpeningThatIsCancelledLeavesTheLibraryFreeForTheNext() throws IOException, LibraryException {
        SetAside.delete(folder.resolve("index"));
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new StoreService().open(folder, cancelled));
        requireEqualAfterOpening();
    }

    @Test
    void indexesOfOtherKindsOfDocumentAreMadeAnew() throws IOException, LibraryException {
        List<DocumentKind> fewer = Kinds.builtIn().stream().filter(kind -> !kind.key().equals(Kinds.ENTRY)).toList();
        library = new StoreService(new DocumentKinds(fewer)).open(folder, new NullProgressMonitor());
        assertTrue(library.search(SearchQuery.of("line", 50)).isEmpty());
        assertEquals(List.of(), library.query("select doc from entry", row -> row.getString(1)));
        library.close();
        requireEqualAfterOpening();
    }

    private void asAdministrator(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("index/h2/library"), "STORE", "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void requireEqualAfterOpening() throws IOException, LibraryException {
        library = Sample.open(folder);
        assertEquals(before, Sample.everything(library));
        assertEquals(ITEMS, library.search(SearchQuery.of("line", 50)).size());
        assertEquals(ITEMS - 3, library.search(SearchQuery.of("take two", 50)).size());
        assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        Sample.add(library, Kinds.ITEM, Sample.item("Goes on", 1));
    }

    private Path segment() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            return files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow();
        }
    }

    private static void copy(Path source, Path target) throws IOException {
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(source.relativize(file).toString()));
            }
        }
    }
}
