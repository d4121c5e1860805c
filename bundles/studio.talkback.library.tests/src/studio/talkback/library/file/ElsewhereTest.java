package studio.talkback.library.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.LibraryException;

/** Work on disks that hang. */
class ElsewhereTest {

    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path temp = Path.of("");

    private final CountDownLatch answer = new CountDownLatch(1);

    @Test
    void workThatEndsAnswersAndAFolderIsThereOrNot() throws IOException, LibraryException {
        Elsewhere disks = new Elsewhere(LONG, LONG);
        assertEquals("done", disks.run(temp, monitor -> "done", new NullProgressMonitor()));
        assertTrue(disks.isFolder(temp));
        assertFalse(disks.isFolder(temp.resolve("missing")));
        IOException told = assertThrows(IOException.class, () -> disks.run(temp, monitor -> {
            throw new IOException("full");
        }, new NullProgressMonitor()));
        assertEquals("full", told.getMessage());
    }

    @Test
    void oneWhoCancelsIsLetGoThoughTheDiskHangs() {
        Elsewhere disks = new Elsewhere(LONG, SHORT);
        IProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> disks.run(temp, this::hang, monitor));
        answer.countDown();
    }

    @Test
    void aDiskThatDoesNotAnswerIsSaidAndNothingMoreIsBegunThereUntilItDoes() throws Exception {
        Elsewhere disks = new Elsewhere(SHORT, SHORT);
        AtomicBoolean cancelled = new AtomicBoolean();
        AtomicBoolean left = new AtomicBoolean();
        CountDownLatch ended = new CountDownLatch(1);
        LibraryException told = assertThrows(LibraryException.class, () -> disks.run(temp.resolve("share"), monitor -> {
            hang(monitor);
            cancelled.set(monitor.isCanceled());
            left.set(disks.isLeftBehind());
            ended.countDown();
            return "late";
        }, new NullProgressMonitor()));
        assertTrue(told.getMessage().startsWith(temp.resolve("share") + " does not answer"), told.getMessage());
        AtomicInteger begun = new AtomicInteger();
        assertThrows(LibraryException.class, () -> disks.run(temp.resolve("share/room"),
                monitor -> Integer.valueOf(begun.incrementAndGet()), new NullProgressMonitor()));
        Path share = Files.createDirectory(temp.resolve("share"));
        assertFalse(disks.isFolder(share));
        assertEquals(0, begun.get());
        assertEquals("else", disks.run(temp.resolve("other"), monitor -> "else", new NullProgressMonitor()));
        answer.countDown();
        ended.await();
        assertTrue(cancelled.get() && left.get(), "it learns that nobody waits for it");
        for (int tries = 0; !disks.isFolder(share); tries++) {
            assertTrue(tries < 100, "the place answers again");
            Thread.sleep(20);
        }
    }

    @Test
    void slowWorkThatGoesOnIsWaitedFor() throws IOException, LibraryException {
        Elsewhere disks = new Elsewhere(SHORT, SHORT);
        assertEquals("slow", disks.run(temp, monitor -> {
            for (int i = 0; i < 12; i++) {
                assertFalse(monitor.isCanceled());
                sleep();
            }
            return "slow";
        }, new NullProgressMonitor()));
    }

    private String hang(IProgressMonitor monitor) {
        try {
            answer.await();
            return "late";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
