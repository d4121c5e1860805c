package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.SharedFolder;
import studio.talkback.handover.TakeIns;
import studio.talkback.handover.ui.RoomsView;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryService;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** Work goes from room to room, and what both changed is chosen from the keyboard. */
class RoomsTest {

    @TempDir
    Path temp = Path.of("");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final Ref song;

    RoomsTest() throws Exception {
        song = SomeSession.item(library);
    }

    @BeforeEach
    void sitDown() {
        user.closeEditors();
        user.run(() -> {
            Talkback.context().setPinned(false);
            Talkback.context().setOperator("JK");
        });
    }

    @AfterEach
    void letGo() {
        user.closeEditors();
    }

    @Test
    void whatClashesIsChosenLineByLineFromTheKeyboard() throws Exception {
        clash();
        user.command("studio.talkback.handover.ui.rooms");
        user.waitUntil("the choice is shown", () -> lines().getItemCount() == 2);
        assertFalse(user.ask(() -> Boolean.valueOf(button("Bring Together").isEnabled())).booleanValue());
        assertTrue(user.ask(() -> lines().getColumn(3).getText()).startsWith("Here "),
                user.ask(() -> lines().getColumn(3).getText()));
        assertTrue(user.ask(() -> lines().getColumn(2).getText()).startsWith("B Room "),
                user.ask(() -> lines().getColumn(2).getText()));
        user.press(lines(), SWT.ARROW_LEFT, 0);
        user.run(() -> lines().select(1));
        user.press(lines(), SWT.ARROW_RIGHT, 0);
        user.waitUntil("all is chosen", () -> button("Bring Together").isEnabled());
        assertEquals("\u2713 there", user.ask(() -> lines().getItem(0).getText(2)).strip());
        user.command("studio.talkback.handover.ui.together");
        user.waitUntil("it is together", () -> heads() == 1);
        Item together = load().content();
        assertEquals("there", together.getTitle());
        assertEquals("by us", together.getNote());
        assertEquals("there too", together.getBlockedWhy());
        user.waitUntil("nothing waits any more", () -> view().isEmpty());
    }

    @Test
    void thePipelineSaysInFullWhatTwoRoomsChangedInAWindowOfALaptop() throws Exception {
        clash();
        Rectangle before = user.ask(() -> user.page().getWorkbenchWindow().getShell().getBounds());
        user.run(() -> user.page().getWorkbenchWindow().getShell().setSize(1440, 900));
        Composite part = PartControls.of(user.view(PipelineViewPart.ID));
        NatTable pipeline = user.all(part, NatTable.class).getFirst();
        Text filter = user.all(part, Text.class).getFirst();
        user.run(() -> filter.setText("there"));
        try {
            user.waitUntil("it is said", () -> said(pipeline) != null);
            user.waitUntil("nothing of it is cut off", () -> isInFull(pipeline, Objects.requireNonNull(said(pipeline))));
        } finally {
            user.run(() -> {
                user.page().getWorkbenchWindow().getShell().setBounds(before);
                filter.setText("");
            });
        }
        user.command("studio.talkback.handover.ui.rooms");
        user.waitUntil("the choice is shown", () -> lines().getItemCount() == 2);
        user.run(() -> button("Older for All").notifyListeners(SWT.Selection, new Event()));
        user.command("studio.talkback.handover.ui.together");
        user.waitUntil("it is not said any more", () -> said(pipeline) == null);
    }

    private static @Nullable ILayerCell said(NatTable table) {
        for (int row = 0; row < table.getRowCount(); row++) {
            for (int column = 0; column < table.getColumnCount(); column++) {
                ILayerCell cell = table.getCellByPosition(column, row);
                if (cell != null && String.valueOf(cell.getDataValue()).contains("two rooms")) {
                    return cell;
                }
            }
        }
        return null;
    }

    private static boolean isInFull(NatTable table, ILayerCell cell) {
        GC gc = new GC(table);
        try {
            Rectangle bounds = cell.getBounds();
            int words = gc.textExtent(String.valueOf(cell.getDataValue())).x;
            return words < bounds.width && bounds.x + bounds.width <= table.getClientArea().width;
        } finally {
            gc.dispose();
        }
    }

    @Test
    void nothingIsBroughtTogetherAsLongAsALineIsOpen() throws Exception {
        clash();
        user.command("studio.talkback.handover.ui.rooms");
        user.waitUntil("the choice is shown", () -> lines().getItemCount() == 2);
        user.press(lines(), SWT.ARROW_LEFT, 0);
        user.command("studio.talkback.handover.ui.together");
        user.pause();
        assertEquals(2, heads());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("it is copied as text",
                () -> ClipboardText.get(lines().getDisplay()).contains("Leaks\tthere\there"));
        user.run(() -> button("Older for All").notifyListeners(SWT.Selection, new Event()));
        user.command("studio.talkback.handover.ui.together");
        user.waitUntil("it is together", () -> heads() == 1);
        assertEquals("here", load().content().getTitle());
    }

    @Test
    void whatTheOtherRoomDeletedIsKeptOrDeleted() throws Exception {
        Path file = temp.resolve("work.tbh");
        try (Library there = otherRoom(file)) {
            there.commit(ChangeSet.by("EB", "deleted").delete(there.load(song, Item.class).orElseThrow()).build());
            edit(library, it -> it.setTitle("Still wanted"));
            handOver(there, "B Room", file);
        }
        new TakeIns(library).takeIn(file, "JK", new NullProgressMonitor());
        user.command("studio.talkback.handover.ui.rooms");
        user.waitUntil("it is asked", () -> !view().isEmpty() && isThere("Keep, with the Changes"));
        user.run(() -> button("Keep, with the Changes").notifyListeners(SWT.Selection,
                new Event()));
        user.waitUntil("it is kept", () -> heads() == 1);
        assertEquals("Still wanted", load().content().getTitle());
    }

    @Test
    void aProjectIsHandedOverFromTheMenuAndTakenInElsewhere() throws Exception {
        Path file = temp.resolve("from the menu.tbh");
        user.run(() -> Talkback.context().setWork(null, song));
        user.command("studio.talkback.handover.ui.handover");
        Shell dialog = user.dialog("Hand Over");
        List<Text> fields = fields(dialog);
        user.run(() -> fields.getFirst().setText(""));
        user.pressButton(dialog, "Hand Over");
        user.pause();
        assertFalse(user.ask(() -> Boolean.valueOf(dialog.isDisposed())).booleanValue(), "a room has a name");
        user.run(() -> {
            fields.getFirst().setText("A Room");
            fields.getLast().setText(file.toString());
        });
        user.pressButton(dialog, "Hand Over");
        user.pressButton(user.dialog("Hand Over", shell -> shell != dialog), "Close");
        try (Library there = Talkback.service(LibraryService.class).create(temp.resolve("there"))) {
            new TakeIns(there).takeIn(file, "EB", new NullProgressMonitor());
            assertTrue(there.load(song, Item.class).isPresent());
        }
    }

    @Test
    void aFolderThatIsSharedIsKeptUpToDateAndTakenInByItself() throws Exception {
        Path stick = Files.createDirectory(temp.resolve("stick"));
        user.command("studio.talkback.handover.ui.shared");
        Shell dialog = user.dialog("Shared Folder");
        List<Text> fields = fields(dialog);
        user.run(() -> {
            fields.getFirst().setText(stick.toString());
            fields.getLast().setText("A Room");
        });
        user.pressButton(dialog, "Share");
        try {
            user.waitUntil("it lies there", () -> parts(stick) == 1);
            try (Library there = Talkback.service(LibraryService.class).create(temp.resolve("there"))) {
                SharedFolder shared = new SharedFolder(stick);
                shared.takeIn(there, "EB", new NullProgressMonitor());
                edit(there, it -> it.setTitle("Changed in B"));
                shared.leave(there, new HandOvers(there).everything("Everything", "B Room", "EB"),
                        new NullProgressMonitor());
            }
            user.command("studio.talkback.handover.ui.shared");
            user.pressButton(user.dialog("Shared Folder", shell -> shell != dialog), "Share");
            user.waitUntil("it was taken in", () -> "Changed in B".equals(title()));
        } finally {
            shareNoMore();
        }
    }

    /** Nobody presses anything: what is marked in a run at one workstation is seen at the other while one stands there. */
    @Test
    void marksOfARecallRunGoToAndFroWithinSeconds() throws Exception {
        Path stick = Files.createDirectory(temp.resolve("side by side"));
        share(stick);
        try (Library there = Talkback.service(LibraryService.class).create(temp.resolve("there"))) {
            user.waitUntil("it lies there", () -> parts(stick) == 1);
            user.pause();
            RecallRun run = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecallRun());
            run.setNote("begun here");
            Ref ref = Documents.ref(Kinds.RECALL_RUN, run);
            library.commit(ChangeSet.by("JK", "a run").add(Kinds.RECALL_RUN, run).build());
            user.waitUntil("the run lies there", () -> parts(stick) == 2);
            SharedFolder shared = new SharedFolder(stick);
            shared.takeIn(there, "EB", new NullProgressMonitor());
            Stored<RecallRun> stored = there.load(ref, RecallRun.class).orElseThrow();
            stored.content().setNote("noted there");
            there.commit(ChangeSet.by("EB", "a note").save(stored).build());
            shared.leave(there, new HandOvers(there).everything("Everything", "B Room", "EB"), new NullProgressMonitor());
            user.waitUntil("it came in by itself", () -> "noted there".equals(note(ref)));
        } finally {
            shareNoMore();
        }
    }

    private String note(Ref run) {
        try {
            return String.valueOf(library.load(run, RecallRun.class).orElseThrow().content().getNote());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A pipe that nobody reads from does not let itself be opened: so does a folder on a network that hangs. */
    @Test
    void aSharedFolderThatHangsFreezesNothingAndIsLeftForAnother() throws Exception {
        Path share = Files.createDirectory(temp.resolve("share"));
        Path stick = Files.createDirectory(temp.resolve("other stick"));
        Path own = Files.createDirectories(share.resolve(SharedFolder.NAME).resolve(library.info().replica().toString()));
        Path pipe = own.resolve("000001.tbh.part");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no pipe can be made here: skipped");
        share(share);
        try {
            user.waitUntil("it hangs", () -> Thread.getAllStackTraces().entrySet().stream()
                    .anyMatch(each -> each.getKey().getName().equals("Talkback elsewhere")
                            && Arrays.toString(each.getValue()).contains("FileOutputStream.open0")));
            edit(library, it -> it.setTitle("Saved meanwhile"));
            long asked = System.nanoTime();
            user.run(() -> assertFalse(PlatformUI.getWorkbench().isClosing()));
            assertTrue(System.nanoTime() - asked < TimeUnit.SECONDS.toNanos(2), "the window answers");
            share(stick);
            user.waitUntil("it lies on the other one", () -> parts(stick) == 1);
        } finally {
            shareNoMore();
            try (InputStream in = new FileInputStream(pipe.toFile())) {
                in.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void share(Path folder) {
        user.command("studio.talkback.handover.ui.shared");
        Shell dialog = user.dialog("Shared Folder", shell -> !shell.isDisposed());
        List<Text> fields = fields(dialog);
        user.run(() -> {
            fields.getFirst().setText(folder.toString());
            fields.getLast().setText("A Room");
        });
        user.pressButton(dialog, "Share");
    }

    private void shareNoMore() {
        user.command("studio.talkback.handover.ui.shared");
        user.pressButton(user.dialog("Shared Folder", shell -> !shell.isDisposed()), "Share No More");
    }

    /** What can be typed into, in its order. */
    private List<Text> fields(Shell dialog) {
        return user.ask(() -> user.all(dialog, Text.class).stream()
                .filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).toList());
    }

    private static long parts(Path stick) {
        try (Stream<Path> files = Files.walk(stick)) {
            return files.filter(file -> file.toString().endsWith(".tbh")).count();
        } catch (IOException e) {
            return 0;
        }
    }

    /** Both rooms change the title and the note; the other room's change is the newer one. */
    private void clash() throws Exception {
        Path file = temp.resolve("work.tbh");
        try (Library there = otherRoom(file)) {
            edit(library, it -> {
                it.setTitle("here");
                it.setNote("by us");
            });
            edit(there, it -> {
                it.setTitle("there");
                it.setNote("by them");
                it.setBlockedWhy("there too");
            });
            handOver(there, "B Room", file);
        }
        new TakeIns(library).takeIn(file, "JK", new NullProgressMonitor());
        assertEquals(2, heads());
    }

    private Library otherRoom(Path file) throws Exception {
        handOver(library, "A Room", file);
        Library there = Talkback.service(LibraryService.class).create(temp.resolve("there"));
        new TakeIns(there).takeIn(file, "EB", new NullProgressMonitor());
        return there;
    }

    private static void handOver(Library from, String room, Path file) throws IOException, LibraryException {
        from.exchange().handOver(new HandOvers(from).everything("Everything", room, "EB"), file,
                new NullProgressMonitor());
    }

    private void edit(Library in, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = in.load(song, Item.class).orElseThrow();
        change.accept(stored.content());
        in.commit(ChangeSet.by("EB", "an edit").save(stored).build());
    }

    private Stored<Item> load() throws LibraryException {
        return library.load(song, Item.class).orElseThrow();
    }

    private String title() {
        try {
            return load().content().getTitle();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private int heads() {
        try {
            return library.heads(song).size();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    /** The rows of documents that wait, of this song. */
    private List<String> view() {
        Table documents = tables().getFirst();
        return Stream.of(documents.getItems()).map(item -> item.getText(0))
                .filter(name -> !name.isEmpty()).toList();
    }

    private Table lines() {
        return tables().getLast();
    }

    private List<Table> tables() {
        return user.all(composite(), Table.class);
    }

    private Button button(String text) {
        return user.all(composite(), Button.class).stream()
                .filter(button -> button.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
    }

    private boolean isThere(String text) {
        return user.all(composite(), Button.class).stream()
                .anyMatch(button -> button.getText().replace("&", "").equals(text));
    }

    private Composite composite() {
        return PartControls.of(user.view(RoomsView.ID));
    }
}
