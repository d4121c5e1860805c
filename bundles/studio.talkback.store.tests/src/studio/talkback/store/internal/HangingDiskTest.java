package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** A share that hangs: a pipe without anybody at its other end, which does not even let itself be opened. */
class HangingDiskTest {

    private static final HandOver EVERYTHING = new HandOver("work", "A Room", "EB", Set.of(), Set.of(), Set.of());

    @TempDir
    Path temp = Path.of("");

    @Test
    void aHandOverThereIsCancelledAndHoldsUpNeitherBackupsNorTheEnd() throws Exception {
        Path share = Files.createDirectory(temp.resolve("share"));
        Path pipe = share.resolve("work.tbh.part");
        assumeTrue(made(pipe), "no pipe can be made here: skipped");
        Library library = new StoreService().create(temp.resolve("library"));
        try {
            Sample.add(library, Kinds.ITEM, Sample.item("Kismet", 3));
            IProgressMonitor monitor = new NullProgressMonitor();
            CompletableFuture<?> handing = CompletableFuture.supplyAsync(() -> handOver(library, share, monitor));
            Thread.sleep(500);
            assertTrue(!handing.isDone(), "it hangs");
            monitor.setCanceled(true);
            ExecutionException ended = Assertions.assertThrows(ExecutionException.class,
                    () -> handing.get(20, TimeUnit.SECONDS));
            assertInstanceOf(OperationCanceledException.class, ended.getCause());
            assertEquals(1, library.backup(temp.resolve("backup"), new NullProgressMonitor()).changeSets());
            handOver(library, Files.createDirectory(temp.resolve("stick")), new NullProgressMonitor());
            assertTrue(Files.isRegularFile(temp.resolve("stick/work.tbh")));
        } finally {
            library.close();
            drain(pipe);
        }
    }

    private static Object handOver(Library library, Path folder, IProgressMonitor monitor) {
        try {
            return library.exchange().handOver(EVERYTHING, folder.resolve("work.tbh"), monitor);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean made(Path pipe) throws InterruptedException {
        try {
            return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Lets the thread end that was left behind. */
    private static void drain(Path pipe) throws IOException {
        if (Files.exists(pipe)) {
            try (InputStream in = new FileInputStream(pipe.toFile())) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }
}
