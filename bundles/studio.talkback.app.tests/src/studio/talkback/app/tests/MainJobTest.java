package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.Talkback;

/** The main job by keyboard alone: a project, its songs, a session logged line by line, and where it was left off. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@Order(1)
class MainJobTest {

    private static final String PIPELINE = "studio.talkback.project.ui.pipeline";
    private static final String LEFT_OFF = "studio.talkback.brief.ui.leftOff";

    private final User user = new User();

    @Test
    @Order(1)
    void anEmptyLibrarySaysWhatToDoFirst() {
        IViewPart pipeline = user.view(PIPELINE);
        user.waitUntil("the hint for an empty library", () -> texts(pipeline).contains("Ctrl+N"));
    }

    @Test
    @Order(2)
    void aProjectAndItsSongsAreMade() {
        user.command("studio.talkback.project.ui.newProject");
        Shell wizard = user.dialog("New Project");
        List<Text> fields = user.all(wizard, Text.class);
        user.run(() -> fields.get(0).setText("Night Ferry"));
        user.run(() -> fields.get(1).setText("The Sample Band"));
        user.pressButton(wizard, "Finish");
        user.waitUntil("the project is at hand", () -> Talkback.context().state().project() != null);

        for (String title : new String[] { "Harbour", "Lighthouse" }) {
            user.command("studio.talkback.project.ui.newItem");
            Shell item = user.dialog("New Item");
            List<Text> itemFields = user.all(item, Text.class);
            user.run(() -> itemFields.get(0).setText(title));
            user.run(() -> itemFields.get(2).setText("Main, Instrumental"));
            user.pressButton(item, "Finish");
            user.waitUntil("the item is at hand", () -> Talkback.context().state().item() != null
                    && count("SELECT COUNT(*) FROM item WHERE title = '" + title + "'") == 1);
        }
        assertEquals(2, count("SELECT COUNT(*) FROM item"));
    }

    @Test
    @Order(3)
    void thePipelineShowsThemAndFiltersByTyping() {
        IViewPart pipeline = user.view(PIPELINE);
        NatTable grid = user.all(control(pipeline), NatTable.class).getFirst();
        user.waitUntil("heading and both songs", () -> grid.getRowCount() == 4);
        ILayerCell heading = user.ask(() -> grid.getCellByPosition(1, 1));
        assertEquals(grid.getColumnCount(), heading.getColumnSpan());
        assertTrue(heading.getDataValue().toString().matches("Night Ferry.*2 items"), heading.getDataValue().toString());
        user.press(grid, 'l', 0);
        user.waitUntil("only Lighthouse", () -> grid.getRowCount() == 3);
        Text filter = user.all(control(pipeline), Text.class).getFirst();
        assertEquals("l", user.ask(filter::getText));
        user.run(() -> filter.setText(""));
        user.waitUntil("all again", () -> grid.getRowCount() == 4);
    }

    @Test
    @Order(4)
    void aSessionIsLoggedLineByLine() {
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the session log", () -> user.page().getActiveEditor() != null);
        StyledText line = line();
        user.waitUntil("the names are known", () -> texts(editor()).contains("#"));
        enter(line, "Singer in at noon");
        enter(line, "r @LBL #1 lead vox +0.5 !20:00");
        enter(line, "x call the label @EB");
        user.waitUntil("three lines", () -> entries().size() == 3);
        List<String> shown = entries();
        assertTrue(shown.get(0).contains("call the label"), shown.toString());
        assertTrue(shown.get(1).contains("REQUEST 1") && shown.get(1).contains("#1 Harbour"), shown.toString());
        assertTrue(shown.get(2).contains("Singer in at noon"), shown.toString());
        assertEquals(1, count("SELECT COUNT(*) FROM request WHERE state = 'OPEN'"));
    }

    @Test
    @Order(5)
    void theLetterBecomesAChipAndBackspaceUndoesIt() {
        StyledText line = line();
        user.type(line, "r b");
        user.waitUntil("the chip", () -> line.getText().equals("b"));
        user.run(() -> line.setCaretOffset(0));
        user.press(line, SWT.BS, 0);
        user.waitUntil("the letter again", () -> line.getText().equals("r b"));
        user.press(line, SWT.ESC, 0);
        user.press(line, SWT.ESC, 0);
        user.waitUntil("nothing", () -> line.getText().isEmpty());
    }

    @Test
    @Order(6)
    void tabCompletesTheNameAtTheCaret() {
        StyledText line = line();
        user.type(line, "see #ligh");
        user.press(line, SWT.TAB, 0);
        user.waitUntil("the item's number", () -> line.getText().equals("see #2"));
        user.press(line, SWT.ESC, 0);
        user.waitUntil("nothing", () -> line.getText().isEmpty());
    }

    @Test
    @Order(7)
    void aCorrectionStaysVisibleAndUndoTakesItBack() {
        StyledText line = line();
        user.press(line, SWT.ARROW_UP, 0);
        user.waitUntil("the last line is taken up", () -> line.getText().contains("call the label"));
        enter(line, " and the studio", user.ask(line::getCharCount).intValue());
        user.waitUntil("corrected", () -> entries().getFirst().contains("and the studio")
                && entries().getFirst().contains("corrected"));
        assertEquals(3, entries().size());

        user.run(() -> user.page().activate(editor()));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("as before", () -> !entries().getFirst().contains("and the studio"));
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("corrected again", () -> entries().getFirst().contains("and the studio"));
    }

    @Test
    @Order(8)
    void aStruckOutLineStaysWithItsReason() {
        Table table = user.all(control(editor()), Table.class).getFirst();
        user.run(() -> {
            table.setFocus();
            table.setSelection(2);
        });
        user.press(table, SWT.DEL, 0);
        Shell dialog = user.dialog("Strike Out");
        Text reason = user.all(dialog, Text.class).getFirst();
        user.run(() -> reason.setText("wrong day"));
        user.pressButton(dialog, "OK");
        user.waitUntil("struck out", () -> entries().get(2).contains("struck out: wrong day"));
        assertTrue(entries().get(2).contains("Singer in at noon"));
    }

    @Test
    @Order(9)
    void leftOffSaysWhatComesNextAndCopiesAsText() {
        IViewPart leftOff = user.view(LEFT_OFF);
        user.run(() -> Talkback.context().setWork(Talkback.context().state().project(), null));
        user.waitUntil("what comes next", () -> rows(leftOff).stream().anyMatch(row -> row.contains("call the label")));
        assertTrue(rows(leftOff).stream().anyMatch(row -> row.contains("lead vox")), rows(leftOff).toString());

        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("the page as text", () -> clipboardText().contains("call the label"));
    }

    @Test
    @Order(10)
    void whatAnotherProgramLogsIsShownAtOnce() throws Exception {
        user.run(() -> user.page().activate(editor()));
        int before = entries().size();
        Library library = Talkback.libraryProvider().library().join();
        Thread other = new Thread(() -> OtherProgram.log(library, "logged from elsewhere"));
        other.start();
        user.waitUntil("the line of the other", () -> entries().size() == before + 1);
        other.join();
        assertTrue(String.join("", entries()).contains("logged from elsewhere"));
    }

    @Test
    @Order(11)
    void filesDroppedOnTheLogBecomeEvidenceAndALine(@TempDir Path folder) throws Exception {
        Path text = Files.writeString(folder.resolve("NightFerry.txt"), SmallFiles.SESSION_TEXT);
        Path scene = Files.writeString(folder.resolve("NightFerry.scn"), SmallFiles.SCENE);
        for (Path file : List.of(text, scene)) {
            SessionLogEditor editor = (SessionLogEditor) editor();
            user.run(() -> editor.takeIn(Objects.requireNonNull(List.of(file))));
            Shell summary = user.dialog("Imported " + file.getFileName());
            user.pressButton(summary, "OK");
            user.waitUntil("the line", () -> String.join("", entries()).contains(file.getFileName().toString()));
        }
        assertEquals(1, count("SELECT COUNT(*) FROM entry WHERE text LIKE '%NightFerry.scn%'"));
    }

    @Test
    @Order(12)
    void whatIsNoEvidenceIsToldAndChangesNothing(@TempDir Path folder) throws Exception {
        int before = entries().size();
        Path empty = Files.createFile(folder.resolve("nothing.txt"));
        SessionLogEditor editor = (SessionLogEditor) editor();
        user.run(() -> editor.takeIn(Objects.requireNonNull(List.of(empty))));
        Shell problem = user.dialog("Importing nothing.txt");
        user.run(problem::close);
        assertEquals(before, entries().size());
    }

    @Test
    @Order(13)
    void theLogIsTheSameAfterClosingAndOpening() {
        List<String> before = entries();
        user.run(() -> user.page().closeAllEditors(true));
        user.waitUntil("closed", () -> user.page().getActiveEditor() == null);
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the session log", () -> user.page().getActiveEditor() != null);
        user.waitUntil("its lines", () -> entries().equals(before));
    }

    private void enter(StyledText line, String text) {
        enter(line, text, 0);
    }

    private void enter(StyledText line, String text, int at) {
        user.run(() -> line.setCaretOffset(at));
        user.type(line, text);
        user.press(line, SWT.CR, 0);
        user.waitUntil("the line is empty for the next", () -> line.getText().isEmpty());
    }

    private IEditorPart editor() {
        return user.ask(() -> user.page().getActiveEditor());
    }

    private StyledText line() {
        return user.all(control(editor()), StyledText.class).getFirst();
    }

    private List<String> entries() {
        return user.ask(() -> rows(user.all(control(editor()), Table.class).getFirst()));
    }

    private List<String> rows(IViewPart view) {
        List<String> rows = new ArrayList<>();
        user.run(() -> user.all(control(view), Table.class).forEach(table -> rows.addAll(rows(table))));
        return rows;
    }

    private static List<String> rows(Table table) {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table.getItems()) {
            StringBuilder row = new StringBuilder();
            for (int column = 0; column < table.getColumnCount(); column++) {
                row.append(item.getText(column)).append(" | ");
            }
            rows.add(row.toString());
        }
        return rows;
    }

    private static String clipboardText() {
        Clipboard clipboard = new Clipboard(Objects.requireNonNull(Display.getCurrent()));
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    /** Every text that labels of the part show. */
    private String texts(IWorkbenchPart part) {
        StringBuilder texts = new StringBuilder();
        user.all(control(part), Label.class).stream().filter(Label::isVisible)
                .forEach(label -> texts.append(label.getText()));
        user.all(control(part), CLabel.class).forEach(label -> texts.append(label.getText()));
        return texts.toString();
    }

    private static Composite control(IWorkbenchPart part) {
        return PartControls.of(part);
    }

    private static int count(String sql) {
        Library library = Talkback.libraryProvider().library().join();
        try {
            return library.query(sql, row -> Integer.valueOf(row.getInt(1))).getFirst().intValue();
        } catch (LibraryException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
