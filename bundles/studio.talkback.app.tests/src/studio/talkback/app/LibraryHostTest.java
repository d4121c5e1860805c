package studio.talkback.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.ui.Talkback;

/** How the workstation opens a library that another program has, and one that takes nothing. */
class LibraryHostTest {

    private static final int PATIENCE_SECONDS = 15;

    private final LibraryService service = Talkback.service(LibraryService.class);
    private final Display display = Objects.requireNonNull(PlatformUI.getWorkbench().getDisplay());

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatAnotherHasIsToldAndOpensByItselfWhenItIsFree() throws Exception {
        Path folder = temp.resolve("library");
        Library other = service.create(folder);
        try (LibraryHost host = new LibraryHost(folder)) {
            host.open();
            String told = host.held().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(told.contains("in use by") && told.contains("since"), told);
            HeldDialog.show(host, told, display);
            await(() -> dialog() != null);
            Thread.sleep(1_500);
            assertFalse(host.library().isDone());
            other.close();
            Library opened = host.library().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertFalse(opened.info().readOnly());
            await(() -> dialog() == null);
        }
    }

    @Test
    void oneMayLeaveWhileAnotherHasIt() throws Exception {
        Path folder = temp.resolve("library");
        try (Library other = service.create(folder)) {
            LibraryHost host = new LibraryHost(folder);
            host.open();
            host.held().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTimeoutPreemptively(Duration.ofSeconds(PATIENCE_SECONDS), host::close);
            assertThrows(CompletionException.class, () -> host.library().join());
            assertEquals(0, other.recent(1).size());
        }
    }

    @Test
    void aDamagedLibraryIsOpenedAndRefusesASaveInOneLine() throws Exception {
        Path folder = temp.resolve("library");
        try (Library library = service.create(folder)) {
            for (int i = 0; i < 20; i++) {
                library.commit(item("Song " + i));
            }
        }
        try (RandomAccessFile file = new RandomAccessFile(segment(folder).toFile(), "rw")) {
            file.seek(600);
            file.write(new byte[20]);
        }
        try (LibraryHost host = new LibraryHost(folder)) {
            host.open();
            Library opened = host.library().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertTrue(opened.info().readOnly());
            LibraryException told = assertThrows(LibraryException.class, () -> opened.commit(item("No")));
            assertEquals("the library is read-only, because its journal is damaged: restore it from a backup",
                    told.getMessage());
            assertFalse(host.backups().get(PATIENCE_SECONDS, TimeUnit.SECONDS).first().needed());
        }
    }

    private static ChangeSet item(String title) {
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle(title);
        return ChangeSet.by("EB", title).add(Kinds.ITEM, item).build();
    }

    private static Path segment(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            return Objects.requireNonNull(
                    files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow());
        }
    }

    /** The dialog that says who has it, where it is seen. */
    private @Nullable Shell dialog() {
        return display.syncCall(() -> {
            for (Shell shell : display.getShells()) {
                if (shell.isVisible() && shell.getText().equals(Messages.Held)) {
                    return shell;
                }
            }
            return null;
        });
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 50 && !condition.getAsBoolean(); i++) {
            Thread.sleep(20);
        }
        assertTrue(condition.getAsBoolean());
    }
}
