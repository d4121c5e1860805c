package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.testkit.TestLibrary;

class SeederTest {

    private static final ZonedDateTime UNTIL = ZonedDateTime.of(2026, 3, 10, 12, 0, 0, 0, ZoneOffset.UTC);

    @Test
    void aSeedMakesWhatThePlanSays(@TempDir Path folder) throws Exception {
        try (Library library = TestLibrary.create(folder.resolve("library"))) {
            assertEquals(2, new Seeder(library, "JK").seed(new SeedPlan(2, 5, 450, 1, UNTIL), null).size());
            assertEquals(450, count(library, "entry"));
            assertEquals(5, count(library, "item"));
            assertEquals(12, count(library, "session"));
            assertFalse(new Pipeline(library).view().rows().isEmpty());
        }
    }

    @Test
    void theSameSeedMakesTheSameDocuments(@TempDir Path folder) throws Exception {
        List<String> first = entries(folder.resolve("first"), 7);
        assertEquals(first, entries(folder.resolve("second"), 7));
        assertNotEquals(first, entries(folder.resolve("third"), 8));
    }

    @Test
    void seedingCanBeCancelled(@TempDir Path folder) throws Exception {
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        try (Library library = TestLibrary.create(folder.resolve("library"))) {
            assertThrows(LibraryException.class,
                    () -> new Seeder(library, "JK").seed(new SeedPlan(1, 1, 100, 1, UNTIL), monitor));
            assertEquals(0, count(library, "entry"));
        }
    }

    @Test
    void aPlanWithoutProjectsIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new SeedPlan(0, 1, 1, 1, UNTIL));
    }

    private static List<String> entries(Path folder, long seed) throws Exception {
        try (Library library = TestLibrary.create(folder)) {
            new Seeder(library, "JK").seed(new SeedPlan(1, 3, 60, seed, UNTIL), null);
            return library.query("SELECT doc, text FROM entry ORDER BY doc",
                    row -> row.getString("doc") + " " + row.getString("text"));
        }
    }

    private static int count(Library library, String table) throws LibraryException {
        return library.query("SELECT COUNT(*) AS n FROM " + table, row -> Integer.valueOf(row.getInt("n"))).getFirst()
                .intValue();
    }
}
