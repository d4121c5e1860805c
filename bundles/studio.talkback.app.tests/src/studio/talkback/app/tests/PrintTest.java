package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** Printing what one works in, from the keyboard. */
class PrintTest {

    private static final String PRINT = "studio.talkback.sheet.ui.print";

    @TempDir
    Path folder = Path.of("");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());

    @BeforeEach
    void nothingIsOpen() {
        user.closeEditors();
    }

    @Test
    void controlPPrints() {
        // A test before this one may have had a window of its own in front, and no window manager brings ours back.
        user.run(() -> Objects.requireNonNull(user.page().getWorkbenchWindow()).getShell().forceActive());
        user.waitUntil("Ctrl+P prints", () -> PRINT.equals(bound("M1+P")));
    }

    /** The command that a key stands for now; empty for none. */
    private static String bound(String key) {
        try {
            Binding binding = PlatformUI.getWorkbench().getService(IBindingService.class).getPerfectMatch(KeySequence.getInstance(key));
            return binding == null ? "" : String.valueOf(binding.getParameterizedCommand().getId());
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aSessionsLogAndItsWorkOrderAreWrittenWhereItIsSaid() throws Exception {
        Ref session = SomeSession.in(library);
        user.run(() -> DocumentOpeners.open(user.page(), session));
        user.waitUntil("the log", () -> user.page().getActiveEditor() != null);
        Shell dialog = print();
        assertEquals(List.of("Session log", "Work order"), sheets(dialog).subList(0, 2));
        into(dialog, folder.resolve("new"), 0);
        awaitFile("Session log.pdf");
        Shell again = print();
        assertEquals(folder.resolve("new").toString(), user.ask(() -> folderField(again).getText()), "the folder is remembered");
        assertFalse(user.ask(() -> Boolean.valueOf(openBox(again).getSelection())).booleanValue(), "so is what happens then");
        into(again, folder.resolve("new"), 1);
        awaitFile("Work order.pdf");
    }

    @Test
    void theTrackSheetOfASongAndWhereItWasLeftOff() throws Exception {
        Ref item = SomeSession.item(library);
        new OpenDocument(user).open(item);
        Shell dialog = print();
        assertEquals(List.of("Track sheet", "Left off"), sheets(dialog).subList(0, 2));
        into(dialog, folder.resolve("new"), 0);
        awaitFile("Track sheet.pdf");
    }

    @Test
    void leftOffIsPrintedFromItsPageAndCopiedAsText() throws Exception {
        Ref project = SomeSession.project(library);
        user.run(() -> Talkback.context().setWork(project, null));
        user.view("studio.talkback.brief.ui.leftOff");
        Shell dialog = print();
        assertEquals("Left off", sheets(dialog).getFirst());
        user.pressButton(dialog, "Copy as Text");
        user.waitUntil("the text is on the clipboard",
                () -> ClipboardText.get(Objects.requireNonNull(user.page().getWorkbenchWindow().getShell().getDisplay()))
                        .contains("Left off\nLeaks"));
    }

    @Test
    void aFolderThatCannotBeIsRefusedWhereItIsTyped() throws Exception {
        new OpenDocument(user).open(SomeSession.item(library));
        Shell dialog = print();
        user.run(() -> folderField(dialog).setText("somewhere"));
        user.pressButton(dialog, "Write PDF");
        user.waitUntil("it is refused", () -> user.all(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains("Name a folder to write to.")));
        Path taken = Files.writeString(folder.resolve("taken"), "a file");
        into(dialog, taken, 0);
        Shell told = user.dialog("Print Track sheet");
        user.run(told::close);
        assertEquals("a file", Files.readString(taken));
    }

    private Shell print() {
        user.command(PRINT);
        return user.dialog("Print");
    }

    private List<String> sheets(Shell dialog) {
        return user.ask(() -> List.of(user.all(dialog, Combo.class).getFirst().getItems()));
    }

    private Text folderField(Shell dialog) {
        return user.all(dialog, Text.class).stream().filter(Text::getEditable).findFirst().orElseThrow();
    }

    private Button openBox(Shell dialog) {
        return user.all(dialog, Button.class).stream().filter(box -> box.getText().contains("Open it")).findFirst()
                .orElseThrow();
    }

    private void into(Shell dialog, Path place, int sheet) {
        user.run(() -> {
            user.all(dialog, Combo.class).getFirst().select(sheet);
            folderField(dialog).setText(place.toString());
            openBox(dialog).setSelection(false);
        });
        user.pressButton(dialog, "Write PDF");
    }

    private void awaitFile(String ending) throws Exception {
        user.waitUntil("a file " + ending, () -> !files(ending).isEmpty());
        byte[] written = Files.readAllBytes(files(ending).getFirst());
        assertTrue(new String(written, StandardCharsets.ISO_8859_1).startsWith("%PDF-1."));
    }

    private List<Path> files(String ending) {
        Path place = folder.resolve("new");
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
