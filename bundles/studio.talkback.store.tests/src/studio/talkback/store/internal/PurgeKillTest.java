package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.ChildJvm;
import studio.talkback.store.testing.Sample;

/**
 * Kills a process that purges, again and again, each time somewhere else: by the next open all of it is there, or nothing
 * is. {@code -Dtalkback.kills} says how often.
 */
class PurgeKillTest {

    private static final int KILLS = Integer.getInteger("talkback.kills", 10);

    private static final int DOCUMENTS = 40;

    private static final String WORD = "Sekretissimo";

    @TempDir
    Path temp = Path.of("");

    @Test
    void aPurgeThatWasKilledIsWholeOrNotBegunByTheNextOpen() throws IOException, LibraryException, InterruptedException {
        Random random = new Random(20_261_126);
        int gone = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path folder = temp.resolve("library" + kill);
            List<Item> theirs = library(folder);
            boolean done = purgeAndKill(folder, theirs, random.nextInt(400));
            try (Library library = Sample.open(folder)) {
                int left = library.search(SearchQuery.of(WORD, 1_000)).size();
                String when = "kill " + kill + ", done " + done + ", " + library.info().notes();
                assertTrue(left == 0 || left == DOCUMENTS && !done, when + ", left " + left);
                assertEquals(List.of(), library.check(new NullProgressMonitor()).findings(), when);
                assertTrue(library.load(Sample.ref(theirs.getFirst()), Item.class).isPresent() == (left > 0), when);
                assertEquals(1, library.search(SearchQuery.of("Kismet", 9)).size(), when);
                gone += left == 0 ? 1 : 0;
            }
            if (gone > 0 && isGone(folder, theirs)) {
                assertEquals(List.of(), filesWith(folder), "kill " + kill);
            }
        }
        System.out.println(KILLS + " kills of a purge, " + gone + " of them whole by the next open");
        assertTrue(gone > 0, "every one was killed before it began");
    }

    private static boolean isGone(Path folder, List<Item> theirs) throws IOException, LibraryException {
        try (Library library = Sample.open(folder)) {
            return library.load(Sample.ref(theirs.getFirst()), Item.class).isEmpty();
        }
    }

    private static List<Item> library(Path folder) throws IOException, LibraryException {
        List<Item> theirs = new ArrayList<>();
        try (Library library = new StoreService().create(folder)) {
            Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 3));
            for (int i = 0; i < DOCUMENTS; i++) {
                Item item = Sample.item(WORD + " " + i, 8);
                Evidence file = ModelFactory.eINSTANCE.createEvidence();
                file.setDigest(library.keep(new ByteArrayInputStream((WORD + " file " + i).getBytes(StandardCharsets.UTF_8))).digest());
                item.getImports().add(file);
                library.commit(ChangeSet.by("MI", "item " + WORD).add(Kinds.ITEM, item).build());
                theirs.add(item);
            }
        }
        return theirs;
    }

    private static boolean purgeAndKill(Path folder, List<Item> theirs, long millis) throws IOException, InterruptedException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString()));
        theirs.forEach(item -> arguments.add(Sample.ref(item).toString()));
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(PurgeUntilKilled.class, SaveUntilKilled.NEEDED, arguments.toArray(String[]::new))) {
            String line = child.readLine();
            while (line != null && !line.equals(PurgeUntilKilled.READY)) {
                line = child.readLine();
            }
            assertEquals(PurgeUntilKilled.READY, line);
            Thread.sleep(millis);
            child.kill();
            lines.addAll(child.readLines());
        }
        return lines.contains(PurgeUntilKilled.DONE);
    }

    private static List<String> filesWith(Path folder) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                if (bytes.contains(WORD) || bytes.replace("\0", "").contains(WORD)) {
                    found.add(folder.relativize(file).toString());
                }
            }
        }
        return found;
    }
}
