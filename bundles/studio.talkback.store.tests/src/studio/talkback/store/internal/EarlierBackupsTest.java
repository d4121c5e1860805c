package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.EarlierBackup;
import studio.talkback.library.backup.KnownBackups;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** Backups of earlier days, and those of a second place. */
class EarlierBackupsTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final Path temp;
    private final Path place;
    private final StoreService service = new StoreService();
    private final Library library;
    private final Backups backups;
    private Instant now = Instant.parse("2026-11-26T09:00:00Z");

    EarlierBackupsTest(@TempDir Path temp) throws IOException, LibraryException {
        this.temp = temp;
        place = Files.createDirectory(temp.resolve("drive"));
        library = service.create(temp.resolve("library"));
        backups = new Backups(library, service, () -> place, clock());
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void eachGenerationIsRestoredAsTheLibraryWasThen() throws Exception {
        Map<LocalDate, TreeMap<String, List<String>>> then = new HashMap<>();
        for (int day = 0; day < 60; day++) {
            changeWithFile("Song " + day, "a scene of day " + day);
            then.put(LocalDate.ofInstant(now, ZONE), state(library));
            run();
            now = now.plus(Duration.ofHours(3));
            change("Later on day " + day);
            run();
            now = now.plus(Duration.ofHours(21));
        }
        List<EarlierBackup> earlier = backups.earlier().list();
        assertEquals(List.of("2027-01-24", "2027-01-23", "2027-01-22", "2027-01-21", "2027-01-20", "2027-01-19",
                "2027-01-18", "2027-01-17", "2027-01-10", "2027-01-03", "2026-12-31", "2026-12-27", "2026-11-30"),
                earlier.stream().map(each -> each.folder().getFileName().toString()).toList());
        for (EarlierBackup each : earlier) {
            Path folder = temp.resolve("of " + each.day());
            try (Library again = service.restore(each.folder(), folder, new NullProgressMonitor())) {
                assertEquals(then.get(each.day()), state(again), each.day().toString());
                assertEquals(List.of(), again.check(new NullProgressMonitor()).findings());
            }
        }
        try (Library again = service.restore(place.resolve("library"), temp.resolve("newest"), new NullProgressMonitor())) {
            assertEquals(state(library), state(again));
        }
        List<Path> folders = KnownBackups.folders(temp.resolve("library"));
        assertEquals(1 + earlier.size(), folders.size());
        assertTrue(folders.containsAll(earlier.stream().map(EarlierBackup::folder).toList()));
    }

    @Test
    void whatIsKeptSharesItsFilesAndIsNeverWrittenInto() throws Exception {
        changeWithFile("Kismet", "x".repeat(200_000));
        run();
        EarlierBackup first = backups.earlier().list().getFirst();
        Map<String, String> before = contents(first.folder());
        assertTrue(backups.earlier().space() < 10_000, backups.earlier().space() + " bytes");
        for (int i = 0; i < 5; i++) {
            changeWithFile("Next " + i, "scene " + i);
            library.backup(place.resolve("library"), new NullProgressMonitor());
        }
        assertEquals(before, contents(first.folder()));
    }

    @Test
    void aDiskWithoutFurtherNamesGetsCopiesThatAreReadAgain() throws Exception {
        changeWithFile("Kismet", "x".repeat(100_000));
        run();
        Path copy = temp.resolve("copies/first");
        new BackupCopy(place.resolve("library"), copy, (name, file) -> {
            throw new FileSystemException(name.toString(), null, "Operation not permitted");
        }, new NullProgressMonitor()).make("about", Map.of("a", "b"));
        Path source = blobs(place.resolve("library")).getFirst();
        Path copied = blobs(copy).getFirst();
        assertEquals(source.getFileName(), copied.getFileName());
        assertFalse(Files.isSameFile(source, copied));
        try (Library again = service.restore(copy, temp.resolve("again"), new NullProgressMonitor())) {
            assertEquals(state(library), state(again));
        }
    }

    @Test
    void oneThatIsCutOffIsNoneAndIsSweptWhenTheNextIsMade() throws Exception {
        changeWithFile("Kismet", "a scene");
        run();
        Path copy = temp.resolve("cut/copy");
        int asked = 0;
        for (boolean whole = false; !whole; asked++) {
            try {
                service.copyBackup(place.resolve("library"), copy, "about", Map.of(), new CancelledAfter(asked));
                whole = true;
            } catch (OperationCanceledException e) {
                assertFalse(Files.exists(copy), "after " + asked);
            }
        }
        assertTrue(asked > 2, asked + " places to end at");
        Path beside = backups.earlier().folder();
        Path making = Files.createDirectories(beside.resolve("2026-11-27.making"));
        Files.copy(place.resolve("library/backup.properties"), making.resolve("backup.properties"));
        Path going = Files.createDirectory(beside.resolve("2026-11-01.going"));
        Files.createDirectory(beside.resolve("2026-11-02"));
        assertEquals(1, backups.earlier().list().size());
        nextDay();
        change("Next");
        run();
        assertEquals(2, backups.earlier().list().size());
        assertFalse(Files.exists(making) || Files.exists(going));
        assertTrue(Files.exists(beside.resolve("2026-11-02")), "what is not ours stays");
    }

    @Test
    void aDayIsThatOfTheRoomAndHasOne() throws Exception {
        now = Instant.parse("2026-11-26T22:30:00Z");
        change("Before midnight");
        run();
        now = Instant.parse("2026-11-26T23:30:00Z");
        change("After midnight");
        run();
        now = Instant.parse("2026-11-27T12:00:00Z");
        change("At noon");
        run();
        assertEquals(List.of(LocalDate.parse("2026-11-27"), LocalDate.parse("2026-11-26")),
                backups.earlier().list().stream().map(EarlierBackup::day).toList());
    }

    @Test
    void aClockThatWasSetBackKeepsNobodyFromBackingUpAndCostsNothing() throws Exception {
        for (int day = 0; day < 10; day++) {
            change("Song " + day);
            run();
            nextDay();
        }
        List<EarlierBackup> before = backups.earlier().list();
        now = now.minus(Duration.ofDays(3));
        change("After the clock was set back");
        backups.look();
        assertTrue(backups.due(), "the last backup is of a time still to come");
        assertTrue(backups.behind(now));
        run();
        assertFalse(backups.behind(now));
        List<EarlierBackup> after = backups.earlier().list();
        assertEquals("2026-12-03-2", after.getFirst().folder().getFileName().toString());
        assertEquals(before, after.subList(1, after.size()));
    }

    @Test
    void whatWasPurgedGoesFromTheEarlierOnesToo() throws Exception {
        Item client = changeWithFile("Sekretissimo", "a scene of a client");
        changeWithFile("Kismet", "a scene of another");
        run();
        nextDay();
        change("Next");
        run();
        EarlierBackup old = backups.earlier().list().getLast();
        assertEquals(2, blobs(old.folder()).size());
        library.purge(Set.of(Sample.ref(client)), "MI", "asked", new NullProgressMonitor());
        now = now.plus(Duration.ofHours(2));
        backups.look();
        run();
        assertEquals(Optional.empty(), backups.earlierProblem());
        for (EarlierBackup each : backups.earlier().list()) {
            assertEquals(1, each.purged());
            assertEquals(1, blobs(each.folder()).size());
            try (Library again = service.restore(each.folder(), temp.resolve("of " + each.day()), new NullProgressMonitor())) {
                assertTrue(again.history(Sample.ref(client)).stream().allMatch(revision -> revision.purged()));
                assertTrue(again.query("SELECT title FROM item", row -> row.getString(1)).contains("Kismet"));
            }
        }
    }

    @Test
    void anEarlierOneThatIsDamagedIsToldAndTheOthersAreRidOfWhatWasPurged() throws Exception {
        Item client = changeWithFile("Sekretissimo", "a scene of a client");
        for (int day = 0; day < 3; day++) {
            change("Song " + day);
            run();
            nextDay();
        }
        EarlierBackup damaged = backups.earlier().list().get(1);
        Path segment = segment(damaged.folder());
        byte[] bytes = Files.readAllBytes(segment);
        bytes[bytes.length / 2]++;
        Files.delete(segment);
        Files.write(segment, bytes);
        library.purge(Set.of(Sample.ref(client)), "MI", "asked", new NullProgressMonitor());
        backups.look();
        run();
        String told = backups.earlierProblem().orElseThrow();
        assertTrue(told.contains(damaged.folder().toString()) && told.contains("purged"), told);
        assertEquals(0, blobs(backups.earlier().list().getLast().folder()).size());
        assertTrue(backups.problem().isEmpty());
    }

    @Test
    void aSecondPlaceIsBackedUpToWhenItIsThereAndIsNeverBegunByItself() throws Exception {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        try (Backups second = Backups.second(library, service, () -> stick, clock())) {
            change("Kismet");
            second.look();
            assertTrue(second.needed());
            assertFalse(second.due(), "an empty mount point is no place");
            assertThrows(LibraryException.class, () -> second.run(false, new NullProgressMonitor()));
            second.run(true, new NullProgressMonitor());
            assertTrue(second.problem().isEmpty());
            Files.move(stick, temp.resolve("unplugged"));
            Files.createDirectory(stick);
            change("Next");
            now = now.plus(Duration.ofHours(20));
            second.look();
            assertFalse(second.due());
            assertFalse(second.behind(now), "not said on the first day");
            now = now.plus(Duration.ofHours(5));
            assertTrue(second.behind(now));
            Files.delete(stick);
            Files.move(temp.resolve("unplugged"), stick);
            second.look();
            assertTrue(second.due());
            second.run(false, new NullProgressMonitor());
            assertFalse(second.behind(now));
            assertEquals(2, second.earlier().list().size());
        }
        assertEquals(Optional.empty(), backups.last());
        assertEquals(List.of(Boolean.TRUE),
                KnownBackups.of(temp.resolve("library")).stream().map(KnownBackups.Place::second).toList());
    }

    @Test
    void aSecondPlaceThatNobodyChoseIsNeverDue() throws Exception {
        try (Backups second = Backups.second(library, service, () -> null, clock())) {
            change("Kismet");
            assertFalse(second.look());
            assertFalse(second.due() || second.behind(now) || second.isChosen());
            assertThrows(LibraryException.class, () -> second.run(true, new NullProgressMonitor()));
        }
    }

    private void run() throws IOException, LibraryException {
        backups.run(false, new NullProgressMonitor());
        assertTrue(backups.problem().isEmpty());
    }

    private void nextDay() {
        now = now.plus(Duration.ofDays(1));
    }

    private static TreeMap<String, List<String>> state(Library library) throws LibraryException {
        TreeMap<String, List<String>> all = Sample.everything(library);
        all.remove("#replica_position");
        return all;
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return contents;
    }

    private static List<Path> blobs(Path backup) throws IOException {
        try (Stream<Path> files = Files.walk(backup.resolve("blobs"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static Path segment(Path backup) throws IOException {
        try (Stream<Path> files = Files.walk(backup.resolve("journal"))) {
            return files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow();
        }
    }

    private void change(String title) throws LibraryException {
        Sample.add(library, Kinds.ITEM, Sample.item(title, 1));
    }

    private Item changeWithFile(String title, String content) throws IOException, LibraryException {
        Item item = Sample.item(title, 1);
        Evidence evidence = ModelFactory.eINSTANCE.createEvidence();
        evidence.setDigest(library.keep(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8))).digest());
        item.getImports().add(evidence);
        library.commit(ChangeSet.by("MI", "added").add(Kinds.ITEM, item).build());
        return item;
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZONE;
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                return Clock.fixed(now, ZoneOffset.UTC);
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
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
