package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.backup.Backups;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** A library on a disk that takes nothing. Mounts one, where that is allowed. */
class ReadOnlyDiskTest {

    @TempDir
    Path temp = Path.of("");

    private Path folder = Path.of("");
    private Path mounted = Path.of("");

    @BeforeEach
    void make() throws Exception {
        folder = temp.resolve("library");
        mounted = Files.createDirectory(temp.resolve("mounted"));
        try (Library library = new StoreService().create(folder)) {
            Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 3));
            Sample.add(library, Kinds.ITEM, Sample.item("Next", 1));
        }
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", mounted.toString());
    }

    @Test
    void itIsReadAndSearchedAndRefusesEverySaveInOneLine() throws Exception {
        Map<String, Long> before = files();
        TreeMap<String, List<String>> state;
        try (Library library = Sample.open(folder)) {
            state = Sample.everything(library);
        }
        mount();
        try (Library library = Sample.open(mounted)) {
            assertTrue(library.info().readOnly());
            assertEquals(state, Sample.everything(library));
            assertEquals(1, library.search(SearchQuery.of("kismet", 5)).size());
            assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
            LibraryException told = assertThrows(LibraryException.class,
                    () -> Sample.add(library, Kinds.ITEM, Sample.item("No", 1)));
            assertTrue(told.getMessage().contains("nothing can be written in " + mounted), told.getMessage());
            try (Backups backups = new Backups(library, new StoreService(), () -> temp, Clock.systemUTC())) {
                assertFalse(backups.look() || backups.due());
            }
        }
        run("umount", mounted.toString());
        assertEquals(before.keySet(), files().keySet());
        try (Library library = Sample.open(folder)) {
            Sample.add(library, Kinds.ITEM, Sample.item("Again", 1));
        }
    }

    @Test
    void aTornTailIsPassedOverAndStays() throws Exception {
        Path segment;
        try (Stream<Path> files = Files.walk(folder)) {
            segment = files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow();
        }
        byte[] whole = Files.readAllBytes(segment);
        int end = whole.length;
        while (end > 0 && whole[end - 1] == 0) {
            end--;
        }
        byte[] torn = Arrays.copyOf(whole, end - 5);
        Files.write(segment, torn, StandardOpenOption.TRUNCATE_EXISTING);
        mount();
        try (Library library = Sample.open(mounted)) {
            assertEquals(List.of("Kismet"), library.query("SELECT title FROM item", row -> row.getString(1)));
            assertTrue(library.info().notes().getFirst().contains("never finished"), library.info().notes().toString());
        }
        assertEquals(torn.length, Files.size(segment));
    }

    private void mount() throws Exception {
        assumeTrue(run("mount", "--bind", folder.toString(), mounted.toString()) == 0
                && run("mount", "-o", "remount,bind,ro", mounted.toString()) == 0, "nothing may be mounted here");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException e) {
            return -1;
        }
    }

    private Map<String, Long> files() throws IOException {
        Map<String, Long> sizes = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(each -> !each.toString().contains("index")).toList()) {
                sizes.put(folder.relativize(file).toString(), Long.valueOf(Files.size(file)));
            }
        }
        return sizes;
    }
}
