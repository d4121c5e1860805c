package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;

import studio.talkback.app.BackupDialog;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.LibraryProvider;
import studio.talkback.ui.Talkback;

/** The workbench on a library in which nothing can be saved. */
class ReadOnlyTest {

    private final User user = new User();

    @TempDir
    Path temp = Path.of("");

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void anEditorSaysThatNothingCanBeChangedAndTakesNothing() throws Exception {
        LibraryService service = Talkback.service(LibraryService.class);
        Path folder = temp.resolve("library");
        Ref item;
        try (Library library = service.create(folder)) {
            item = SomeSession.item(library);
            for (int i = 0; i < 20; i++) {
                SomeSession.project(library);
            }
        }
        damageInTheMiddle(folder);
        Library library = service.open(folder, new NullProgressMonitor());
        ServiceRegistration<LibraryProvider> shown = provide(library);
        try {
            user.run(() -> DocumentOpeners.open(user.page(), item));
            user.waitUntil("it is said above the sheet", () -> labels().stream()
                    .anyMatch(text -> text.startsWith("Nothing can be changed here") && text.contains("journal is damaged")));
            IEditorPart editor = user.ask(() -> user.page().getActiveEditor());
            List<Text> fields = user.all(PartControls.of(editor), Text.class);
            assertFalse(fields.isEmpty());
            assertTrue(user.ask(() -> Boolean.valueOf(fields.stream().noneMatch(Text::getEditable))).booleanValue());
            NatTable tracks = user.all(PartControls.of(editor), NatTable.class).getFirst();
            user.press(tracks, 'k', 0);
            user.run(() -> editor.doSave(new NullProgressMonitor()));
            assertFalse(user.ask(() -> Boolean.valueOf(editor.isDirty())).booleanValue());
            assertEquals(1, library.history(item).size());
            user.closeEditors();
        } finally {
            shown.unregister();
            library.close();
        }
    }

    private List<String> labels() {
        IEditorPart editor = user.page().getActiveEditor();
        return editor == null ? List.of()
                : user.all(PartControls.of(editor), Label.class).stream().map(label -> String.valueOf(label.getText())).toList();
    }

    /** In the place of the workbench's own library. */
    private static ServiceRegistration<LibraryProvider> provide(Library library) {
        Dictionary<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, Integer.valueOf(1_000));
        return FrameworkUtil.getBundle(BackupDialog.class).getBundleContext().registerService(LibraryProvider.class,
                () -> Objects.requireNonNull(CompletableFuture.completedFuture(library)), first);
    }

    private static void damageInTheMiddle(Path folder) throws IOException {
        Path segment;
        try (Stream<Path> files = Files.walk(folder.resolve("journal"))) {
            segment = Objects.requireNonNull(
                    files.filter(file -> file.toString().endsWith(".tbj")).findFirst().orElseThrow());
        }
        byte[] bytes = Files.readAllBytes(segment);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "rw")) {
            file.seek(end * 3L / 4);
            file.write(new byte[20]);
        }
    }
}
