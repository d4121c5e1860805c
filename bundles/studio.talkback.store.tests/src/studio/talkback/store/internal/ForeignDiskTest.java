package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.BlobRef;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ids;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** Hand-overs and backups on sticks of other file systems, where such can be made and mounted. */
class ForeignDiskTest {

    private static final HandOver EVERYTHING = new HandOver("work", "A Room", "EB", Set.of(), Set.of(), Set.of());
    private static final int FILE_BYTES = 300_000;

    private final StoreService service = new StoreService();

    @TempDir
    Path temp = Path.of("");

    private Path stick = Path.of("");

    @BeforeEach
    void make() throws IOException {
        stick = Files.createDirectory(temp.resolve("stick"));
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", "-l", stick.toString());
    }

    @Test
    void exFat() throws Exception {
        mount("mkfs.exfat {0}", "mount -t exfat-fuse -o loop {0} {1}");
        carry(true);
    }

    @Test
    void ntfs() throws Exception {
        mount("mkfs.ntfs -F -Q {0}", "ntfs-3g {0} {1}");
        carry(true);
    }

    /** It knows no permissions at all. The driver loses what is in a folder that is renamed, as that of an earlier day is. */
    @Test
    void fat() throws Exception {
        mount("mkfs.vfat {0}", "fusefat -o rw+ {0} {1}");
        carry(false);
    }

    @Test
    void aStickThatIsTooSmallIsSaidBeforeAndKeepsWhatItHad() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=400k", "tmpfs", stick.toString()) == 0, "nothing can be mounted here: skipped");
        try (Library library = library("a")) {
            Path file = Files.writeString(stick.resolve("work.tbh"), "the one of yesterday");
            Files.write(stick.resolve("song.wav"), new byte[200_000]);
            LibraryException told = assertThrows(LibraryException.class,
                    () -> library.exchange().handOver(EVERYTHING, file, new NullProgressMonitor()));
            assertTrue(told.getMessage().startsWith("there is not enough room in " + stick), told.getMessage());
            assertEquals("the one of yesterday", Files.readString(file));
            assertFalse(Files.exists(stick.resolve("work.tbh.part")));
            told = assertThrows(LibraryException.class,
                    () -> library.backup(stick.resolve("backup"), new NullProgressMonitor()));
            assertTrue(told.getMessage().startsWith("there is not enough room in " + stick), told.getMessage());
            told = assertThrows(LibraryException.class, () -> service.restore(stick.resolve("backup"), temp.resolve("made"), new NullProgressMonitor()));
            assertTrue(told.getMessage().contains("cut off before anything was in it"), told.getMessage());
            assertFalse(Files.exists(temp.resolve("made/library.properties")));
        }
    }

    @Test
    void aStickThatIsReadOnlyIsSaid() throws Exception {
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", stick.toString()) == 0, "nothing can be mounted here: skipped");
        try (Library library = library("a")) {
            LibraryException told = assertThrows(LibraryException.class, () -> library.exchange().handOver(EVERYTHING,
                    stick.resolve("work.tbh"), new NullProgressMonitor()));
            assertEquals(stick + " takes nothing, as it is read-only: unlock the stick, or use another place",
                    told.getMessage());
            assertEquals(told.getMessage(), assertThrows(LibraryException.class,
                    () -> library.backup(stick.resolve("backup"), new NullProgressMonitor())).getMessage());
        }
    }

    private void carry(boolean renamesFolders) throws Exception {
        Map<String, List<String>> shown;
        try (Library a = library("a"); Library b = service.create(temp.resolve("b"))) {
            Path file = stick.resolve("glass house.tbh");
            a.exchange().handOver(EVERYTHING, file, new NullProgressMonitor());
            assertEquals(1, b.exchange().takeIn(file, "JK", new NullProgressMonitor()).blobs());
            assertEquals(List.of(), b.check(new NullProgressMonitor()).findings());
            shown = Sample.shown(a);
            try (Backups backups = new Backups(a, service, () -> stick, Clock.systemUTC())) {
                backups.run(true, new NullProgressMonitor());
                restore(backups.folder(), "restored", shown);
                if (renamesFolders) {
                    assertEquals(1, backups.earlier().list().size(), backups.earlierProblem().toString());
                    restore(backups.earlier().list().getFirst().folder(), "earlier", shown);
                }
                assertEquals(0, a.backup(backups.folder(), new NullProgressMonitor()).copiedBytes(),
                        "nothing is new, whatever the disk makes of times");
            }
            flipBit(file);
            try (Library c = service.create(temp.resolve("c"))) {
                LibraryException told = assertThrows(LibraryException.class,
                        () -> c.exchange().takeIn(file, "JK", new NullProgressMonitor()));
                assertTrue(told.getMessage().startsWith("glass house.tbh is damaged: copy it again"), told.getMessage());
                assertEquals(List.of(), c.recent(1));
            }
        }
        try (Stream<Path> left = Files.walk(stick)) {
            assertEquals(List.of(), left.filter(each -> each.toString().matches(".*\\.(part|tmp|making)")).toList());
        }
    }

    private void restore(Path backup, String name, Map<String, List<String>> shown) throws Exception {
        try (Library made = service.restore(backup, temp.resolve(name), new NullProgressMonitor())) {
            assertEquals(shown, Sample.shown(made));
            assertEquals(List.of(), made.check(new NullProgressMonitor()).findings());
        }
    }

    private Library library(String name) throws IOException, LibraryException {
        Library library = service.create(temp.resolve(name));
        byte[] photo = new byte[FILE_BYTES];
        new Random(7).nextBytes(photo);
        BlobRef blob = library.keep(new ByteArrayInputStream(photo));
        Evidence evidence = Ids.complete(ModelFactory.eINSTANCE.createEvidence());
        evidence.setDigest(blob.digest());
        evidence.setSizeBytes(blob.sizeBytes());
        evidence.setName("photo.jpg");
        Item item = Sample.item("Glass House", 3);
        item.getImports().add(evidence);
        Sample.add(library, Kinds.ITEM, item);
        return library;
    }

    /** In the photo, which fills most of the file. */
    private static void flipBit(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(FILE_BYTES / 2);
            int was = bytes.read();
            bytes.seek(FILE_BYTES / 2);
            bytes.write(was ^ 4);
        }
    }

    private void mount(String format, String mount) throws Exception {
        Path image = temp.resolve("stick.img");
        try (RandomAccessFile file = new RandomAccessFile(image.toFile(), "rw")) {
            file.setLength(64 << 20);
        }
        for (String command : List.of(format, mount)) {
            assumeTrue(run(command.replace("{0}", image.toString()).replace("{1}", stick.toString()).split(" ")) == 0,
                    "no such stick can be made here (" + command + "): skipped");
        }
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            // A program that stays to serve the mount keeps the stream open.
            return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }
}
