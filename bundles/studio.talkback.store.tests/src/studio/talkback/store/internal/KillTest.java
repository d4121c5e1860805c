package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.ChildJvm;
import studio.talkback.store.testing.Sample;

/**
 * Kills a process that saves, again and again, and looks whether anything that was acknowledged is missing or can
 * never be written again. {@code -Dtalkback.kills} says how often, {@code -Dtalkback.kill.megabytes} how large the
 * journal is made before.
 */
class KillTest {

    private static final int KILLS = Integer.getInteger("talkback.kills", 20);

    private static final int MEGABYTES = Integer.getInteger("talkback.kill.megabytes", 0);

    /** Every tenth time, everything is read again, else the newest change sets. */
    private static final int KILLS_BETWEEN_CHECKS = 10;

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** What was acknowledged. */
    private record Acknowledged(Ref document, Revision.Id revision, String text) {
    }

    @TempDir
    Path temp = Path.of("");

    @Test
    void nothingAcknowledgedIsLostOrStuckAfterKills() throws IOException, LibraryException, InterruptedException {
        Path folder = temp.resolve("library");
        try (Library library = new StoreService().create(folder)) {
            grow(library, folder);
        }
        Random random = new Random(20_260_314);
        List<Acknowledged> all = new ArrayList<>();
        for (int kill = 1; kill <= KILLS; kill++) {
            List<Acknowledged> last = saveAndKill(folder, 50 + random.nextInt(351));
            all.addAll(last);
            try (Library library = Sample.open(folder)) {
                String when = "kill " + kill + ", " + library.info().notes();
                requireThere(library, last, when);
                requireWritable(library, last, when);
                if (kill % KILLS_BETWEEN_CHECKS == 0 || kill == KILLS) {
                    requireThere(library, all, when);
                    assertEquals(List.of(), library.check(new NullProgressMonitor()).findings(), when);
                }
            }
        }
        assertTrue(all.size() > KILLS * 8, "only " + all.size() + " change sets were acknowledged");
        System.out.println(KILLS + " kills, " + all.size() + " acknowledged revisions, none lost");
    }

    private static void grow(Library library, Path folder) throws IOException, LibraryException {
        while (bytesOf(folder.resolve("journal")) < MEGABYTES * 1_000_000L) {
            ChangeSet.Builder change = ChangeSet.by("MI", "grow");
            for (int i = 0; i < 10; i++) {
                Item item = Sample.item("Grown", SaveUntilKilled.TRACKS);
                item.getTracks().forEach(track -> track.setComment(UUID.randomUUID().toString()));
                change.add(Kinds.ITEM, item);
            }
            library.commit(change.build());
        }
    }

    private static long bytesOf(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
        }
    }

    private static List<Acknowledged> saveAndKill(Path folder, long millis) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(SaveUntilKilled.class, SaveUntilKilled.NEEDED, folder.toString())) {
            String line = child.readLine();
            while (line != null && !line.equals(SaveUntilKilled.READY)) {
                lines.add(line);
                line = child.readLine();
            }
            assertEquals(SaveUntilKilled.READY, line, () -> String.join("\n", lines));
            Thread.sleep(millis);
            child.kill();
            lines.addAll(child.readLines());
        }
        List<Acknowledged> acknowledged = new ArrayList<>();
        for (String line : lines) {
            assertTrue(!line.startsWith("FAILED"), line);
            String[] words = line.split(" ");
            // The last line may be cut short by the kill.
            if (words.length == 4 && words[0].equals("OK") && words[3].length() == 36) {
                acknowledged.add(new Acknowledged(Ref.parse(words[1]), new Revision.Id(UUID.fromString(words[2])),
                        words[3]));
            }
        }
        return acknowledged;
    }

    private static void requireThere(Library library, List<Acknowledged> acknowledged, String when)
            throws LibraryException {
        for (Acknowledged one : acknowledged) {
            Document content = library.load(one.revision()).orElseThrow();
            assertEquals(one.text(), SaveUntilKilled.textOf(content), when);
            if (content instanceof Item item) {
                assertEquals(SaveUntilKilled.TRACKS, item.getTracks().size(), when);
                assertEquals(List.of((long) SaveUntilKilled.TRACKS), library.query(
                        "select count(*) from track where doc = ?", row -> row.getLong(1), one.document().document()));
            }
            assertTrue(library.history(one.document()).stream().anyMatch(it -> it.id().equals(one.revision())), when);
        }
    }

    private static void requireWritable(Library library, List<Acknowledged> acknowledged, String when) {
        Map<Ref, Acknowledged> newest = new LinkedHashMap<>();
        acknowledged.forEach(one -> newest.put(one.document(), one));
        for (Ref document : newest.keySet()) {
            assertTimeoutPreemptively(PATIENCE, () -> {
                Stored<Document> stored = library.load(document, Document.class).orElseThrow();
                library.commit(ChangeSet.by("MI", "after").save(stored).build());
            }, when);
        }
    }
}
