package studio.talkback.store.internal.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalFailureTest {

    private static final int APPENDS = 14;

    @TempDir
    Path temp = Path.of("");

    @ParameterizedTest
    @ValueSource(ints = { 0, 512 })
    void aDiskThatFailsOnceAtAnyStepLosesNothingAcknowledgedAndTearsNothing(int preallocate) throws IOException {
        JournalOptions options = new JournalOptions(2048, JournalFixture.MAX_RECORD, preallocate);
        int steps = run(options, 0, false);
        assertTrue(steps > 30, "the run must go through many steps, not " + steps);
        for (int step = 1; step <= steps; step++) {
            run(options, step, false);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 512 })
    void aDiskThatFailsForGoodAtAnyStepLosesNothingAcknowledged(int preallocate) throws IOException {
        JournalOptions options = new JournalOptions(2048, JournalFixture.MAX_RECORD, preallocate);
        int steps = run(options, 0, true);
        for (int step = 1; step <= steps; step++) {
            run(options, step, true);
        }
    }

    /** Appends with one failure; the journal must hold exactly what was acknowledged. Returns the steps taken. */
    private int run(JournalOptions options, int failAt, boolean forEver) throws IOException {
        JournalFixture journal = new JournalFixture(temp.resolve(options.preallocateBytes() + "-" + failAt + forEver));
        FailingStorage disk = new FailingStorage(failAt, forEver);
        List<String> acknowledged = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (JournalWriter writer = JournalWriter.open(journal.folder, JournalFixture.REPLICA, options,
                journal.recover(JournalPosition.NONE), disk)) {
            for (int i = 0; i < APPENDS; i++) {
                appendPair(writer, i, acknowledged, failures);
            }
        } catch (IOException e) {
            failures.add("open or close: " + e.getMessage());
        }
        String where = "failing at step " + failAt + " with " + options + ": " + failures;
        assertTrue(forEver || failures.size() <= 1, where);
        RecoveryReport report = journal.recover(JournalPosition.NONE);
        assertTrue(report.writable(), where + report);
        List<String> found = journal.contents();
        assertEquals(acknowledged, found.subList(0, Math.min(acknowledged.size(), found.size())), where);
        assertTrue(found.size() == acknowledged.size() || forEver, where + found);
        journal.append(options, "after all");
        assertTrue(journal.contents().contains("after all"), where);
        assertEquals(List.of(), journal.check().findings(), where);
        return disk.steps();
    }

    private static void appendPair(JournalWriter writer, int number, List<String> acknowledged,
            List<String> failures) {
        String one = number + "x".repeat(180);
        String two = number + "y".repeat(number * 397 % 700);
        try {
            writer.append(List.of(one.getBytes(), two.getBytes()));
            acknowledged.add(one);
            acknowledged.add(two);
        } catch (IOException e) {
            failures.add(number + ": " + e.getMessage());
        }
    }

    @Test
    void aWriterThatCannotUndoAFailureRefusesUntilTheJournalIsOpenedAgain() throws IOException {
        JournalFixture journal = new JournalFixture(temp);
        JournalOptions options = new JournalOptions(1 << 20, JournalFixture.MAX_RECORD, 0);
        int stepsToOpen = stepsToOpen(options);
        FailingStorage disk = new FailingStorage(stepsToOpen + 2, true);
        try (JournalWriter writer = JournalWriter.open(journal.folder, JournalFixture.REPLICA, options,
                journal.recover(JournalPosition.NONE), disk)) {
            assertThrows(IOException.class, () -> writer.append(List.of("half".getBytes())));
            JournalException refused = assertThrows(JournalException.class,
                    () -> writer.append(List.of("more".getBytes())));
            assertTrue(String.valueOf(refused.getMessage()).contains("open it again"), refused.getMessage());
            assertTrue(String.valueOf(refused.getCause()).contains("injected"));
        }
        journal.append(options, "again");
        assertEquals(List.of("again"), journal.contents());
    }

    @Test
    void aDiskTooFullToSetSpaceAsideStillTakesTheRecord() throws IOException {
        JournalFixture journal = new JournalFixture(temp);
        FailingStorage disk = new FailingStorage(stepsToOpen(JournalFixture.SMALL) + 1, false);
        try (JournalWriter writer = JournalWriter.open(journal.folder, JournalFixture.REPLICA, JournalFixture.SMALL,
                journal.recover(JournalPosition.NONE), disk)) {
            writer.append(List.of("small".getBytes()));
            assertEquals(SegmentHeader.BYTES + RecordFrame.BYTES + 5, Files.size(journal.segment(1)),
                    "the step that failed must have been the one that sets space aside");
        }
        assertEquals(List.of("small"), journal.contents());
    }

    private int stepsToOpen(JournalOptions options) throws IOException {
        FailingStorage counting = FailingStorage.never();
        JournalFixture other = new JournalFixture(temp.resolve("counted"));
        JournalWriter.open(other.folder, JournalFixture.REPLICA, options, other.recover(JournalPosition.NONE), counting)
                .close();
        return counting.steps() - 2;
    }

    @Test
    void anInterruptOfACallerDoesNotReachTheJournal() throws Exception {
        JournalFixture journal = new JournalFixture(temp);
        try (ExecutorService store = Executors.newSingleThreadExecutor();
                JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            CountDownLatch go = new CountDownLatch(1);
            Future<?> appended = store.submit(() -> {
                go.await();
                return writer.append(List.of("asked for by an interrupted caller".getBytes()));
            });
            Thread caller = Thread.ofPlatform().start(() -> assertThrows(InterruptedException.class, appended::get));
            caller.interrupt();
            caller.join();
            go.countDown();
            appended.get();
            store.submit(() -> writer.append(List.of("next".getBytes()))).get();
        }
        assertEquals(List.of("asked for by an interrupted caller", "next"), journal.contents());
    }

    @Test
    void anInterruptThatIsPendingIsPutOffAndNotSwallowed() throws IOException {
        JournalFixture journal = new JournalFixture(temp);
        try (JournalWriter writer = journal.open(JournalFixture.SMALL)) {
            Thread.currentThread().interrupt();
            writer.append(List.of("one".getBytes()));
            assertTrue(Thread.interrupted(), "the interrupt must still be pending");
            writer.append(List.of("two".getBytes()));
            assertFalse(Thread.interrupted());
        }
        assertEquals(List.of("one", "two"), journal.contents());
    }

    @Test
    void aClosedWriterRefuses() throws IOException {
        JournalWriter writer = new JournalFixture(temp).open(JournalFixture.SMALL);
        writer.close();
        assertThrows(JournalException.class, () -> writer.append(List.of(new byte[1])));
    }
}
