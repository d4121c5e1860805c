package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.session.ui.SessionInput;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;

/** Photos and other files that are dropped or pasted into the line of a session's log. */
class AttachTest {

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private Ref session = Ref.parse("session/00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void open() throws LibraryException {
        user.closeEditors();
        session = SomeSession.in(library);
        user.run(() -> Screens.open(user.page(), new SessionInput(session), SessionLogEditor.ID));
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void aPastedFileIsShownAndSavedWithTheLine(@TempDir Path folder) throws Exception {
        Path photo = Files.write(folder.resolve("rack 2.jpg"), new byte[] { 1, 2, 3 });
        user.type(line(), "");
        user.run(() -> line().setText("fet1 as photographed"));
        paste(new String[] { photo.toString() }, FileTransfer.getInstance());
        user.waitUntil("the file is shown", () -> texts().stream().anyMatch(text -> text.contains("1 file: rack 2.jpg")));
        user.press(line(), SWT.CR, 0);
        user.waitUntil("saved and shown", () -> rows() == 1);
        Entry entry = entries().getFirst();
        assertEquals("fet1 as photographed", entry.getText());
        assertEquals("rack 2.jpg", entry.getEvidence().getFirst().getName());
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("taken back", () -> entries().isEmpty() && rows() == 0);
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("there again", () -> entries().size() == 1 && entries().getFirst().getEvidence().size() == 1);
    }

    @Test
    void aPictureAloneIsANoteWithItsName() {
        ImageData picture = new ImageData(2, 2, 1, new PaletteData(new RGB(0, 0, 0), new RGB(255, 255, 255)));
        user.type(line(), "");
        paste(picture, ImageTransfer.getInstance());
        user.waitUntil("the picture is shown", () -> texts().stream().anyMatch(text -> text.contains("1 file: Picture ")));
        user.press(line(), SWT.CR, 0);
        user.waitUntil("saved", () -> entries().size() == 1);
        Entry entry = entries().getFirst();
        Evidence file = entry.getEvidence().getFirst();
        assertEquals("photo", file.getKind());
        assertEquals(file.getName(), entry.getText());
        assertTrue(Objects.requireNonNull(file.getName()).endsWith(".png"), file.getName());
        assertTrue(file.getSizeBytes() > 0);
    }

    @Test
    void enterWaitsForAFileThatIsStillBeingKept(@TempDir Path folder) throws Exception {
        Path memo = Files.write(folder.resolve("memo.wav"), new byte[3_000_000]);
        user.run(() -> line().setText("his idea for the bridge"));
        user.run(() -> {
            ((SessionLogEditor) Objects.requireNonNull(user.page().getActiveEditor()))
                    .takeIn(Objects.requireNonNull(List.of(memo)));
            Event enter = new Event();
            enter.character = SWT.CR;
            enter.keyCode = SWT.CR;
            line().notifyListeners(SWT.KeyDown, enter);
        });
        user.waitUntil("saved", () -> entries().size() == 1);
        assertEquals("memo.wav", entries().getFirst().getEvidence().getFirst().getName());
    }

    @Test
    void escapeForgetsTheFiles(@TempDir Path folder) throws Exception {
        Path photo = Files.write(folder.resolve("wrong.jpg"), new byte[] { 1 });
        user.type(line(), "");
        paste(new String[] { photo.toString() }, FileTransfer.getInstance());
        user.waitUntil("the file is shown", () -> texts().stream().anyMatch(text -> text.contains("wrong.jpg")));
        user.press(line(), SWT.ESC, 0);
        user.waitUntil("forgotten", () -> texts().stream().noneMatch(text -> text.contains("wrong.jpg")));
        user.run(() -> line().setText("next"));
        user.press(line(), SWT.CR, 0);
        user.waitUntil("saved", () -> entries().size() == 1);
        assertTrue(entries().getFirst().getEvidence().isEmpty());
    }

    @Test
    void anEmptyPhotoIsToldAndTheLineStays(@TempDir Path folder) throws Exception {
        Path empty = Files.createFile(folder.resolve("empty.jpg"));
        user.run(() -> line().setText("rack"));
        user.run(() -> ((SessionLogEditor) Objects.requireNonNull(user.page().getActiveEditor()))
                .takeIn(Objects.requireNonNull(List.of(empty))));
        Shell problem = user.dialog("Keeping empty.jpg");
        user.run(problem::close);
        assertEquals("rack", user.ask(line()::getText));
        assertTrue(entries().isEmpty());
    }

    private void paste(Object what, Transfer as) {
        user.run(() -> {
            Clipboard clipboard = new Clipboard(line().getDisplay());
            clipboard.setContents(new Object[] { what }, new Transfer[] { as });
            clipboard.dispose();
            line().setFocus();
            line().paste();
        });
    }

    private int rows() {
        return user.all(control(), Table.class).getFirst().getItemCount();
    }

    private StyledText line() {
        return user.all(control(), StyledText.class).getLast();
    }

    private List<String> texts() {
        return user.ask(() -> Objects.requireNonNull(user.all(control(), Label.class).stream().map(Label::getText).toList()));
    }

    private Composite control() {
        return PartControls.of(Objects.requireNonNull(user.page().getActiveEditor()));
    }

    private List<Entry> entries() {
        try {
            // A line that is taken back between the two readings is there no more.
            return new SessionLog(library).entries(session).stream().flatMap(line -> {
                try {
                    return library.load(line.entry(), Entry.class).stream();
                } catch (LibraryException e) {
                    throw new IllegalStateException(e);
                }
            }).map(Stored::content).toList();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
