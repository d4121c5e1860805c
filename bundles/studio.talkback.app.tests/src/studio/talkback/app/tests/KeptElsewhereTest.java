package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;

/** What other systems keep of a recall is typed, and its file kept with it. */
class KeptElsewhereTest {

    private static final byte[] DUMP = { (byte) 0xF0, 0x43, 1, 2, (byte) 0xF7, (byte) 0xF0, 0x43, 3, (byte) 0xF7 };
    private static final int PAGE = 4;

    private final User user = new User();
    private final OpenDocument settings = new OpenDocument(user);
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    @TempDir
    @Nullable
    Path folder;
    private @Nullable Ref recall;

    @BeforeEach
    void open() throws Exception {
        Recall made = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        made.setTitle("Mix 3");
        made.setProject(SomeSession.project(library));
        ChangeSet changes = ChangeSet.by("EB", "a recall").add(Kinds.RECALL, made).build();
        library.commit(changes);
        recall = changes.changes().getFirst().document();
        user.run(() -> Talkback.context().setOperator("EB"));
        settings.open(Objects.requireNonNull(recall));
        settings.page(PAGE);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void aPartIsTypedAndItsPastedFileIsKeptByteForByteSaidOpenedAndTakenBack() throws Exception {
        settings.says("Nothing of this recall is kept elsewhere: type it above, or drop its file here.");
        settings.enter(table(), "SysEx");
        user.waitUntil("the part", () -> parts().size() == 1);
        assertEquals("SysEx", parts().getFirst().getWhat());
        user.run(() -> table().commitAndCloseActiveCellEditor());
        select();
        paste(Files.write(Objects.requireNonNull(folder).resolve("verb bank.syx"), DUMP));
        user.waitUntil("its file", () -> parts().stream().anyMatch(each -> each.getFile() != null));
        assertEquals(1, parts().size(), "the file of the selected part");
        KeptElsewhere part = parts().getFirst();
        assertEquals("sysex", part.getFile().getKind());
        assertArrayEquals(DUMP, library.blob(Objects.requireNonNull(part.getFile().getDigest())).readAllBytes());
        user.waitUntil("what it holds", () -> row(0).endsWith("verb bank.syx   9 B   SysEx, 2 messages, maker 43 (Yamaha)"));
        int parts = parts().size();
        settings.undo();
        user.waitUntil("taken back", () -> parts().stream().allMatch(each -> each.getFile() == null));
        settings.redo();
        user.waitUntil("there again", () -> parts().size() == parts && parts().stream().anyMatch(each -> each.getFile() != null));
        settings.save();
        assertEquals(parts, library.load(Objects.requireNonNull(recall), Recall.class).orElseThrow().content().getKeptElsewhere().size());
    }

    @Test
    void aFilePastedWhereNothingIsSelectedIsAPartOfItsOwnAndIsTakenAwayByItsDialog() throws Exception {
        paste(Files.write(Objects.requireNonNull(folder).resolve("night.tr"), new byte[] { 1, 2 }));
        user.waitUntil("the part", () -> parts().size() == 1);
        assertEquals(List.of("Other", "night", "night.tr"),
                List.of(parts().getFirst().getWhat(), parts().getFirst().getTitle(), parts().getFirst().getFile().getName()));
        select();
        user.later(() -> press(SWT.CR));
        Shell dialog = user.dialog("night.tr");
        user.pressButton(dialog, "Take Away");
        user.waitUntil("taken away", () -> parts().getFirst().getFile() == null);
        assertNull(parts().getFirst().getFile());
    }

    @Test
    void aFilePastedOnAPartThatHasOneTakesNothingAwayFromIt() throws Exception {
        paste(Files.write(Objects.requireNonNull(folder).resolve("one.tr"), new byte[] { 1, 2 }));
        user.waitUntil("the part", () -> parts().size() == 1);
        select();
        paste(Files.write(Objects.requireNonNull(folder).resolve("two.tr"), new byte[] { 3 }));
        user.waitUntil("what was pasted", () -> parts().size() == 2 || parts().getFirst().getFile().getName().equals("two.tr"));
        assertEquals(List.of("one.tr", "two.tr"), parts().stream().map(each -> each.getFile().getName()).toList());
        user.run(() -> assertEquals(2, table().getRowPositionByY(table().getStartYOfRowPosition(2) + 1)));
    }

    /** The first row's file. */
    private void select() {
        user.run(() -> {
            table().setFocus();
            table().doCommand(new SelectCellCommand(table(), table().getColumnCount() - 1, 1, false, false));
        });
    }

    private void press(int key) {
        Event event = new Event();
        event.keyCode = key;
        event.character = (char) key;
        table().notifyListeners(SWT.KeyDown, event);
    }

    private void paste(Path file) {
        user.run(() -> {
            Clipboard clipboard = new Clipboard(table().getDisplay());
            clipboard.setContents(new Object[] { new String[] { file.toString() } }, new Transfer[] { FileTransfer.getInstance() });
            clipboard.dispose();
            table().setFocus();
        });
        user.press(table(), 'v', SWT.MOD1);
    }

    private String row(int row) {
        return user.ask(() -> String.valueOf(table().getCellByPosition(table().getColumnCount() - 1, row + 1).getDataValue()));
    }

    private NatTable table() {
        return user.ask(() -> {
            CTabFolder pages = user.all(settings.control(), CTabFolder.class).getFirst();
            return user.all((Composite) Objects.requireNonNull(pages.getItem(PAGE).getControl()), NatTable.class).getFirst();
        });
    }

    private List<KeptElsewhere> parts() {
        return user.ask(() -> Objects.requireNonNull(List.copyOf(settings.content(Recall.class).getKeptElsewhere())));
    }
}
