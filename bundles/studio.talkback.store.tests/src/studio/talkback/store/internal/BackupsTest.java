package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** A library is backed up by itself. */
class BackupsTest {

    private final Path temp;
    private final Path place;
    private final SetClock clock = new SetClock();
    private final StoreService service = new StoreService();
    private Library library;
    private Backups backups;

    BackupsTest(@TempDir Path temp) throws IOException, LibraryException {
        this.temp = temp;
        place = Files.createDirectory(temp.resolve("drive"));
        library = service.create(temp.resolve("library"));
        backups = new Backups(library, service, () -> place, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anEmptyLibraryNeedsNone() throws Exception {
        assertFalse(looked().needed());
        assertFalse(looked().due());
        assertEquals(Optional.empty(), backups.last());
    }

    @Test
    void whatIsNeededStaysNeededWhileItIsLookedFor() throws Exception {
        List<Boolean> seen = new ArrayList<>();
        AtomicReference<Backups> asked = new AtomicReference<>();
        Library watched = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] { Library.class },
                (proxy, method, arguments) -> {
                    Backups backupsOfIt = asked.get();
                    if (method.getName().equals("recent") && backupsOfIt != null) {
                        seen.add(Boolean.valueOf(backupsOfIt.needed()));
                    }
                    return method.invoke(library, arguments);
                });
        change("Kismet");
        try (Backups lookedFor = new Backups(watched, service, () -> place, clock)) {
            asked.set(lookedFor);
            assertTrue(lookedFor.look());
        }
        assertEquals(List.of(Boolean.TRUE), seen);
    }

    @Test
    void whatIsSavedWhileABackupIsMadeIsNotTakenForBackedUp() throws Exception {
        AtomicBoolean once = new AtomicBoolean();
        Library busy = (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] { Library.class },
                (proxy, method, arguments) -> {
                    Object result = method.invoke(library, arguments);
                    if (method.getName().equals("backup") && once.compareAndSet(false, true)) {
                        change("Meanwhile");
                    }
                    return result;
                });
        change("Kismet");
        try (Backups backupsOfIt = new Backups(busy, service, () -> place, clock)) {
            backupsOfIt.run(true, new NullProgressMonitor());
            assertTrue(backupsOfIt.look());
            backupsOfIt.run(true, new NullProgressMonitor());
            assertFalse(backupsOfIt.look());
        }
    }

    @Test
    void aChangeIsBackedUpAtOnceAndTheNextOneAnHourLater() throws Exception {
        change("Kismet");
        assertTrue(looked().due());
        LastBackup made = run();
        assertEquals(place.resolve("library"), made.folder());
        assertEquals(Optional.of(made), backups.last());
        assertTrue(made.bytes() > 100);
        clock.advance(Duration.ofHours(5));
        assertFalse(looked().due());
        run();
        change("Next");
        assertTrue(looked().needed());
        clock.advance(Duration.ofMinutes(59));
        assertFalse(looked().due());
        clock.advance(Duration.ofMinutes(1));
        assertTrue(looked().due());
        run();
        assertFalse(looked().needed());
        assertEquals(2, restored("all"));
    }

    @Test
    void whatWasBackedUpIsRememberedWhenTheLibraryIsOpenedAgain() throws Exception {
        change("Kismet");
        LastBackup made = run();
        reopen();
        assertEquals(Optional.of(made), backups.last());
        assertFalse(looked().needed());
        change("Next");
        reopen();
        assertTrue(looked().needed());
    }

    @Test
    void aSecondBackupLeavesWhatIsThereAndAddsWhatIsNew() throws Exception {
        changeWithFile("Kismet", "x".repeat(100_000));
        LastBackup first = run();
        Object blob = keyOfBlob();
        changeWithFile("Next", "y".repeat(10_000));
        LastBackup second = run();
        assertEquals(blob, keyOfBlob());
        long more = second.bytes() - first.bytes();
        assertTrue(more > 10_000 && more < 20_000, more + " bytes more");
    }

    @Test
    void aMissingPlaceIsToldUntilItIsThereAgain() throws Exception {
        change("Kismet");
        Files.delete(place);
        LibraryException told = assertThrows(LibraryException.class, this::run);
        assertTrue(told.getMessage().contains("drive is not there"), told.getMessage());
        assertEquals(Optional.of(told.getMessage()), backups.problem());
        assertThrows(LibraryException.class, () -> backups.run(true, new NullProgressMonitor()));
        assertFalse(Files.exists(place));
        assertTrue(looked().due());
        Files.createDirectory(place);
        run();
        assertEquals(Optional.empty(), backups.problem());
    }

    @Test
    void whereADriveMayBeMissingNoBackupBeginsByItself() throws Exception {
        change("Kismet");
        run();
        Files.move(place, temp.resolve("unplugged"));
        Files.createDirectory(place);
        change("Next");
        assertThrows(LibraryException.class, this::run);
        assertTrue(Files.exists(temp.resolve("unplugged/library/backup.properties")));
        backups.run(true, new NullProgressMonitor());
        assertEquals(2, restored("anew"));
    }

    @Test
    void aPlaceThatTakesNoFolderIsToldAndTheLibraryGoesOn() throws Exception {
        change("Kismet");
        Files.createFile(place.resolve("library"));
        assertThrows(LibraryException.class, this::run);
        assertTrue(backups.problem().isPresent());
        assertTrue(looked().needed());
        change("Next");
        assertEquals(2, library.recent(9).size());
    }

    @Test
    void anotherPlaceIsDueAtOnce() throws Exception {
        change("Kismet");
        run();
        assertFalse(looked().due());
        backups.close();
        Path other = Files.createDirectory(temp.resolve("other"));
        backups = new Backups(library, service, () -> other, clock);
        assertTrue(looked().due());
        run();
        assertFalse(looked().due());
        assertTrue(Files.exists(other.resolve("library/backup.properties")));
    }

    @Test
    void whereverABackupEndsEarlyWhatIsThereIsWhole() throws Exception {
        changeWithFile("Kismet", "first");
        run();
        changeWithFile("Next", "second");
        clock.advance(Duration.ofHours(2));
        int ends = 0;
        for (boolean done = false; !done; ends++) {
            try {
                backups.run(false, new CancelledAfter(ends));
                done = true;
            } catch (OperationCanceledException cut) {
                assertTrue(looked().due());
            }
            int items = restored("after" + ends);
            assertTrue(items == 1 || items == 2, items + " items after " + ends);
        }
        assertTrue(ends > 5, ends + " places to end at");
        assertEquals(2, restored("whole"));
    }

    @Test
    void aChangeIsNoticedWithoutLooking() throws Exception {
        change("Kismet");
        for (int i = 0; i < 500 && !backups.needed(); i++) {
            Thread.sleep(10);
        }
        assertTrue(backups.needed());
    }

    /** The backups, once they have looked what was saved. */
    private Backups looked() throws LibraryException {
        backups.look();
        return backups;
    }

    private LastBackup run() throws IOException, LibraryException {
        return backups.run(false, new NullProgressMonitor());
    }

    private void reopen() throws IOException, LibraryException {
        library.close();
        library = Sample.open(temp.resolve("library"));
        backups = new Backups(library, service, () -> place, clock);
    }

    private void change(String title) throws LibraryException {
        Sample.add(library, Kinds.ITEM, Sample.item(title, 1));
    }

    private void changeWithFile(String title, String content) throws IOException, LibraryException {
        Item item = Sample.item(title, 1);
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setDigest(library.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))).digest());
        item.getImports().add(evidence);
        Sample.add(library, Kinds.ITEM, item);
    }

    /** How many items a library has that is made of the backup; everything in it was verified. */
    private int restored(String folder) throws IOException, LibraryException {
        try (Library again = service.restore(place.resolve("library"), temp.resolve(folder), new NullProgressMonitor())) {
            return again.query("SELECT COUNT(*) FROM item", row -> Integer.valueOf(row.getInt(1))).getFirst().intValue();
        }
    }

    /** What tells the largest blob's file from one that was written anew. */
    private Object keyOfBlob() throws IOException {
        List<Path> blobs = new ArrayList<>();
        try (Stream<Path> files = Files.walk(place.resolve("library/blobs"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (Files.size(file) == 100_000) {
                    blobs.add(file);
                }
            }
        }
        BasicFileAttributes attributes = Files.readAttributes(blobs.getFirst(), BasicFileAttributes.class);
        return List.of(String.valueOf(attributes.fileKey()), attributes.lastModifiedTime());
    }

    /** A clock that stands still until it is moved. */
    private static final class SetClock extends Clock {

        private Instant now = Instant.parse("2026-11-26T10:00:00Z");

        void advance(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(@Nullable ZoneId zone) {
            throw new UnsupportedOperationException("one zone is enough");
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    /** Is cancelled once it was asked so many times. */
    private static final class CancelledAfter extends NullProgressMonitor {

        private int left;

        CancelledAfter(int asked) {
            left = asked;
        }

        @Override
        public boolean isCanceled() {
            return left-- <= 0;
        }
    }
}
