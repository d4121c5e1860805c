package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.ChildJvm;
import studio.talkback.store.testing.Sample;

class FullDiskTest {

    /** Files may not grow beyond 1.5 MB: the index, which is larger, fails before the journal. */
    private static final int BLOCKS_OF_1024 = 1_500;

    @TempDir
    Path temp = Path.of("");

    @Test
    void savesFailPlainlyAndNothingAcknowledgedIsLost() throws IOException, LibraryException {
        Assumptions.assumeTrue(File.separatorChar == '/', "skipped: no shell that limits the size of files");
        Path folder = temp.resolve("library");
        new StoreService().create(folder).close();
        List<String> lines = saveUntilFull(folder);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("FAILED")), lines::toString);
        try (Library library = Sample.open(folder)) {
            int found = 0;
            for (String line : lines) {
                String[] words = line.split(" ");
                if (words[0].equals("OK")) {
                    assertEquals(words[3], SaveUntilKilled.textOf(
                            library.load(new Revision.Id(UUID.fromString(words[2]))).orElseThrow()));
                    found++;
                }
            }
            assertTrue(found > 10, "only " + found + " were acknowledged before the disk was full");
            Sample.add(library, Kinds.ITEM, Sample.item("Space again", 1));
            assertEquals(List.of(), library.check(new NullProgressMonitor()).findings());
        }
    }

    private static List<String> saveUntilFull(Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("bash", "-c",
                "ulimit -f " + BLOCKS_OF_1024 + "; exec \"$@\"", "full"));
        command.addAll(ChildJvm.command(SaveUntilKilled.class, SaveUntilKilled.NEEDED, folder.toString()));
        List<String> lines = new ArrayList<>();
        try (ChildJvm child = ChildJvm.start(command)) {
            String line = child.readLine();
            while (line != null && !line.startsWith("FAILED")) {
                lines.add(line);
                line = child.readLine();
            }
            if (line != null) {
                lines.add(line);
            }
        }
        return lines;
    }
}
