package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.testing.ChildJvm;

class JournalCrashTest {

    private static final int RUNS = 5;

    private static final List<Class<?>> NEEDED = List.of(Sha256.class);

    @TempDir
    Path temp = Path.of("");

    @Test
    void everyAcknowledgedRecordSurvivesKillMinusNine() throws IOException {
        JournalFixture journal = new JournalFixture(temp.resolve("killed"));
        int acknowledged = -1;
        for (int run = 0; run < RUNS; run++) {
            int next = journal.contents().size();
            acknowledged = appendAndKill(journal, next, 40 + 37 * run);
            RecoveryReport report = journal.recover(JournalPosition.NONE);
            assertTrue(report.writable(), report.toString());
            int found = requireNumbered(journal.contents());
            assertTrue(found > acknowledged, found + " records, the last acknowledged was " + acknowledged);
        }
        assertTrue(acknowledged > RUNS * 40, "the last number must show that all runs appended");
    }

    /** Returns the last number that was acknowledged. */
    private static int appendAndKill(JournalFixture journal, int from, int lines) throws IOException {
        int last = -1;
        try (ChildJvm child = ChildJvm.start(AppendUntilKilled.class, NEEDED, journal.folder.toString(),
                Integer.toString(from), "65536")) {
            for (int i = 0; i < lines; i++) {
                last = Integer.parseInt(String.valueOf(child.readLine()));
            }
            child.kill();
            for (String line : child.readLines()) {
                last = line.matches("\\d+") ? Math.max(last, Integer.parseInt(line)) : last;
            }
        }
        return last;
    }

    @Test
    void aFullDiskTearsNothingAndLosesNothingAcknowledged() throws IOException {
        Path bash = Path.of("/bin/bash");
        Assumptions.assumeTrue(Files.isExecutable(bash), "skipped: there is no bash to limit a file's size with");
        for (int preallocate : new int[] { 0, 65536 }) {
            JournalFixture journal = new JournalFixture(temp.resolve("full-" + preallocate));
            List<String> command = new ArrayList<>(
                    List.of(bash.toString(), "-c", "ulimit -f 150; exec \"$@\"", "bash"));
            command.addAll(ChildJvm.command(AppendUntilKilled.class, NEEDED, journal.folder.toString(), "0",
                    Integer.toString(preallocate)));
            List<String> lines;
            try (ChildJvm child = ChildJvm.start(command)) {
                lines = child.readLines();
                assertEquals(0, child.awaitExit(), "closing after a refusal must work: " + lines);
            }
            assertEquals("refused", lines.getLast());
            assertTrue(lines.size() > 10, "some must have been acknowledged before the disk was full: " + lines);
            RecoveryReport report = journal.recover(JournalPosition.NONE);
            assertEquals(List.of(), report.findings(), "nothing torn may be left behind");
            assertEquals(lines.size() - 1, requireNumbered(journal.contents()));
        }
    }

    private static int requireNumbered(List<String> contents) {
        for (int i = 0; i < contents.size(); i++) {
            assertEquals(new String(AppendUntilKilled.payload(i)), contents.get(i));
        }
        return contents.size();
    }
}
