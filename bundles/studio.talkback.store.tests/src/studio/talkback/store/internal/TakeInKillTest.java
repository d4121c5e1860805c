package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.ChildJvm;
import studio.talkback.store.testing.Sample;

/** Kills a process that takes in a hand-over: when the library is open again, all of it is there or nothing. */
class TakeInKillTest {

    private static final int KILLS = Integer.getInteger("talkback.takein.kills", 8);

    private static final int ENTRIES = 1_500;

    @TempDir
    Path temp = Path.of("");

    @Test
    void aHandOverIsTakenInWholeOrNotAtAllAfterKills() throws IOException, LibraryException, InterruptedException {
        StoreService service = new StoreService();
        Path file = temp.resolve("work.tbh");
        TreeMap<String, List<String>> whole;
        try (Library giver = service.create(temp.resolve("giver"))) {
            UUID session = UUID.randomUUID();
            for (int i = 0; i < ENTRIES; i++) {
                Sample.add(giver, Kinds.ENTRY, Sample.entry("line " + i, session));
            }
            giver.exchange().handOver(new HandOver("work", "A Room", "EB", Set.of(), Set.of(), Set.of()), file,
                    new NullProgressMonitor());
            whole = Sample.shown(giver);
        }
        Random random = new Random(20_261_126);
        int cut = 0;
        for (int kill = 1; kill <= KILLS; kill++) {
            Path folder = temp.resolve("taker" + kill);
            TreeMap<String, List<String>> nothing;
            try (Library taker = service.create(folder)) {
                nothing = Sample.shown(taker);
            }
            boolean done = takeInAndKill(folder, file, 100 + random.nextInt(900));
            try (Library taker = Sample.open(folder)) {
                TreeMap<String, List<String>> there = Sample.shown(taker);
                String when = "kill " + kill + ", " + taker.info().notes();
                assertTrue(there.equals(whole) || !done && there.equals(nothing), when);
                assertEquals(List.of(), taker.check(new NullProgressMonitor()).findings(), when);
                cut += done ? 0 : 1;
            }
            try (var left = Files.newDirectoryStream(Files.createDirectories(folder.resolve("taking-in")), "*.tbh")) {
                assertTrue(!left.iterator().hasNext(), "something is still waiting after kill " + kill);
            }
        }
        assertTrue(cut > 0, "nothing was cut off in " + KILLS + " kills");
        System.out.println(KILLS + " kills, " + cut + " of them in the middle, all of it or nothing was there");
    }

    private static boolean takeInAndKill(Path folder, Path file, long millis)
            throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(TakeInUntilKilled.class, TakeInUntilKilled.needed(), folder.toString(),
                file.toString())) {
            String line = child.readLine();
            while (line != null && !line.equals(TakeInUntilKilled.READY)) {
                lines.add(line);
                line = child.readLine();
            }
            assertEquals(TakeInUntilKilled.READY, line, () -> String.join("\n", lines));
            Thread.sleep(millis);
            child.kill();
            lines.addAll(child.readLines());
        }
        return lines.contains(TakeInUntilKilled.DONE);
    }
}
