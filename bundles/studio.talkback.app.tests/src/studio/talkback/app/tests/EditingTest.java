package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.HashSet;
import java.util.Set;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.draft.Drafts;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentInput;

/** What all editors of documents share: typing, undo, saving, merging, drafts. */
class EditingTest {

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private Ref item = someItem();

    @BeforeEach
    void open() {
        user.closeEditors();
        item = someItem();
        reopen();
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void whatIsTypedIsUndoneRedoneSavedAndThereAgain() throws LibraryException {
        type(editor().titleField(), "Harbour L");
        type(editor().titleField(), "Harbour Lights");
        assertTrue(user.ask(() -> Boolean.valueOf(editor().isDirty())).booleanValue());
        assertEquals("Harbour", saved().getTitle());
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("undone", () -> editor().titleField().getText().equals("Harbour") && !editor().isDirty());
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("redone", () -> editor().titleField().getText().equals("Harbour Lights"));
        save();
        assertEquals("Harbour Lights", saved().getTitle());
        assertTrue(library.history(item).getFirst().reason().contains("Harbour Lights"),
                library.history(item).getFirst().reason());
        user.closeEditors();
        reopen();
        assertEquals("Harbour Lights", user.ask(() -> editor().titleField().getText()));
    }

    @Test
    void closingAsksWhetherToSaveAndEscapeLeavesItOpen() throws LibraryException {
        type(editor().titleField(), "Harbour Closed");
        user.later(() -> user.page().closeEditor(editor(), true));
        Shell asked = user.dialog("Not Saved");
        assertTrue(user.ask(() -> Boolean.valueOf(user.all(asked, Label.class).stream()
                .anyMatch(label -> label.getText().contains("has changes that are not saved")))).booleanValue());
        user.run(asked::close);
        user.pause();
        assertTrue(user.ask(() -> Boolean.valueOf(editor().isDirty())).booleanValue());
        user.later(() -> user.page().closeEditor(editor(), true));
        user.pressButton(user.dialog("Not Saved", shell -> shell != asked), "Save");
        user.waitUntil("it is closed", () -> user.page().getActiveEditor() == null);
        assertEquals("Harbour Closed", saved().getTitle());
        reopen();
    }

    @Test
    void aSavedChangeIsUndoneAndTheUndoIsSavedToo() throws LibraryException {
        type(editor().titleField(), "Lighthouse");
        save();
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("dirty again", () -> editor().isDirty());
        save();
        assertEquals("Harbour", saved().getTitle());
    }

    @Test
    void whatIsNoValueSaysSoAndChangesNothing() throws LibraryException {
        type(editor().dueField(), "soonish");
        user.waitUntil("what is wrong", () -> user.all(PartControls.of(editor()), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("soonish")));
        assertFalse(user.ask(() -> Boolean.valueOf(editor().isDirty())).booleanValue());
        type(editor().dueField(), "2026-12-01 18:00");
        save();
        assertEquals(18, Objects.requireNonNull(saved().getDue()).getHour());
    }

    @Test
    void aGridIsTypedIntoLikeASpreadsheet() throws LibraryException {
        NatTable table = editor().tracks().table();
        user.run(() -> editor().tracks().selectCell(1, 1));
        user.type(table, "k");
        user.waitUntil("the cell's field", () -> table.getDisplay().getFocusControl() instanceof Text
                || !user.all(table, Text.class).isEmpty());
        Text cell = user.all(table, Text.class).getFirst();
        user.run(() -> cell.setText("Kick"));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("a new row", () -> names().equals(List.of("Vox", "Kick")));
        user.run(() -> {
            editor().tracks().selectCell(1, 1);
            editor().tracks().paste("Kick In\nSnare\tx\nHat");
        });
        user.waitUntil("the pasted rows", () -> names().equals(List.of("Vox", "Kick In", "Snare", "Hat")));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("one step back", () -> names().equals(List.of("Vox", "Kick")));
        user.run(() -> editor().tracks().selectCell(1, 1));
        user.press(table, SWT.ARROW_UP, SWT.MOD1);
        user.waitUntil("moved up", () -> names().equals(List.of("Kick", "Vox")));
        user.press(table, SWT.DEL, SWT.MOD1);
        user.waitUntil("taken away", () -> names().equals(List.of("Vox")));
        user.run(() -> {
            editor().tracks().selectCell(0, 0);
            editor().tracks().paste("first");
        });
        user.waitUntil("what is wrong", () -> user.all(PartControls.of(editor()), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("first")));
        save();
        assertEquals(List.of("Vox"), saved().getTracks().stream().map(Track::getName).toList());
    }

    @Test
    void whatIsSavedElsewhereIsShownAndMergedWithWhatIsTyped() throws LibraryException {
        elsewhere("number 7", other -> other.setNumber("7"));
        user.waitUntil("shown", () -> "7".equals(content().getNumber()) && !editor().isDirty());
        type(editor().titleField(), "Mine");
        elsewhere("number 8", other -> other.setNumber("8"));
        user.waitUntil("merged", () -> "8".equals(content().getNumber()) && "Mine".equals(content().getTitle()));
        save();
        assertEquals("8", saved().getNumber());
        assertEquals("Mine", saved().getTitle());
    }

    @Test
    void aCellThatIsBeingTypedIntoSurvivesWhatIsSavedElsewhere() throws LibraryException {
        NatTable table = editor().tracks().table();
        user.run(() -> editor().tracks().selectCell(1, 0));
        user.type(table, "V");
        user.waitUntil("the cell's field", () -> !user.all(table, Text.class).isEmpty());
        Text cell = user.all(table, Text.class).getFirst();
        user.run(() -> cell.setText("Vocal"));
        elsewhere("a track before it", other -> {
            Track kick = ModelFactory.eINSTANCE.createTrack();
            kick.setName("Kick");
            other.getTracks().add(0, kick);
        });
        user.waitUntil("both", () -> names().equals(List.of("Kick", "Vocal")));
        save();
        assertEquals(List.of("Kick", "Vocal"), saved().getTracks().stream().map(Track::getName).toList());
    }

    @Test
    void halfANewRowIsNoRowWhenOthersAddOneMeanwhile() throws LibraryException {
        NatTable table = editor().tracks().table();
        user.run(() -> editor().tracks().selectCell(1, 1));
        user.type(table, "K");
        user.waitUntil("the cell's field", () -> !user.all(table, Text.class).isEmpty());
        Text cell = user.all(table, Text.class).getFirst();
        user.run(() -> cell.setText("Ki"));
        elsewhere("a track", other -> {
            Track snare = ModelFactory.eINSTANCE.createTrack();
            snare.setName("Snare");
            other.getTracks().add(snare);
        });
        user.waitUntil("theirs", () -> names().equals(List.of("Vox", "Snare")));
        assertEquals("Ki", user.ask(cell::getText));
        user.run(() -> cell.setText("Kick"));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("mine too", () -> names().equals(List.of("Vox", "Snare", "Kick")));
        user.waitUntil("all are shown", () -> editor().tracks().rows().size() == 3);
    }

    @Test
    void halfANewRowThatIsGivenUpLeavesWhatOthersAdded() throws LibraryException {
        NatTable table = editor().tracks().table();
        user.run(() -> editor().tracks().selectCell(1, 1));
        user.type(table, "K");
        user.waitUntil("the cell's field", () -> !user.all(table, Text.class).isEmpty());
        Text cell = user.all(table, Text.class).getFirst();
        elsewhere("a track", other -> {
            Track snare = ModelFactory.eINSTANCE.createTrack();
            snare.setName("Snare");
            other.getTracks().add(snare);
        });
        user.waitUntil("theirs", () -> names().equals(List.of("Vox", "Snare")));
        user.press(cell, SWT.ESC, 0);
        user.waitUntil("both are shown", () -> editor().tracks().rows().size() == 2);
        assertEquals(List.of("Vox", "Snare"), names());
    }

    @Test
    void whatClashesIsAskedWhenItIsSaved() throws LibraryException {
        type(editor().titleField(), "Mine");
        elsewhere("theirs", other -> other.setTitle("Theirs"));
        user.pause();
        user.run(() -> user.page().activate(editor()));
        user.command("org.eclipse.ui.file.save");
        Shell dialog = user.dialog("Changed in Two Ways");
        List<Button> buttons = user.all(dialog, Button.class);
        Button theirs = user.ask(() -> buttons.stream().filter(button -> button.getText().contains("Theirs")).findFirst())
                .orElseThrow();
        user.run(() -> {
            buttons.forEach(button -> button.setSelection(button == theirs));
            theirs.notifyListeners(SWT.Selection, new Event());
        });
        user.pressButton(dialog, "Save");
        user.waitUntil("saved", () -> !editor().isDirty());
        assertEquals("Theirs", saved().getTitle());
        assertEquals("Theirs", user.ask(() -> editor().titleField().getText()));
    }

    @Test
    void whatIsUnsavedIsKeptAsADraftUntilItIsSavedOrDropped() {
        Path folder = library.info().folder().resolve("drafts");
        type(editor().titleField(), "Unsaved");
        user.waitUntil("a draft", () -> Files.exists(folder.resolve("item-" + item.document() + ".draft")));
        save();
        user.waitUntil("none", () -> !Files.exists(folder.resolve("item-" + item.document() + ".draft")));
        type(editor().titleField(), "Unsaved again");
        user.waitUntil("a draft again", () -> Files.exists(folder.resolve("item-" + item.document() + ".draft")));
        user.closeEditors();
        assertFalse(Files.exists(folder.resolve("item-" + item.document() + ".draft")));
    }

    @Test
    void theDraftOfACrashIsOfferedTakenUpAndMergedWithWhatWasSavedSince() throws Exception {
        user.closeEditors();
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        stored.content().setTitle("From the crash");
        new Drafts(library.info().folder(), library.kinds()).keep(new Draft(item, stored.content(), stored.heads(), "JK",
                Objects.requireNonNull(ZonedDateTime.now())));
        elsewhere("number 9", other -> other.setNumber("9"));
        reopen();
        user.waitUntil("the offer", () -> user.all(PartControls.of(editor()), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("JK")));
        assertFalse(user.ask(() -> Boolean.valueOf(editor().titleField().getParent().isEnabled()
                && editor().titleField().isEnabled() && enabled(editor().titleField()))).booleanValue());
        user.pressButton(PartControls.of(editor()), "Take Them Up");
        user.waitUntil("taken up", () -> "From the crash".equals(content().getTitle()) && editor().isDirty());
        save();
        assertEquals("From the crash", saved().getTitle());
        assertEquals("9", saved().getNumber());
    }

    @Test
    void aDraftOfWhatTwoRoomsHadSavedApartIsMergedWithWhatWasSavedSince() throws Exception {
        user.closeEditors();
        Set<Revision.Id> heads = new HashSet<>(library.heads(item));
        elsewhere("the other of the two", other -> other.setNote("a note"));
        heads.addAll(library.heads(item));
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        stored.content().setTitle("From the crash");
        new Drafts(library.info().folder(), library.kinds()).keep(new Draft(item, stored.content(), heads, "JK",
                Objects.requireNonNull(ZonedDateTime.now())));
        elsewhere("number 9", other -> other.setNumber("9"));
        reopen();
        user.waitUntil("the offer", () -> user.all(PartControls.of(editor()), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().contains("JK")));
        user.pressButton(PartControls.of(editor()), "Take Them Up");
        user.waitUntil("taken up", () -> "From the crash".equals(content().getTitle()) && editor().isDirty());
        save();
        assertEquals("From the crash", saved().getTitle());
        assertEquals("9", saved().getNumber());
    }

    private static boolean enabled(Control control) {
        return control.isEnabled();
    }

    private void type(Text field, String text) {
        user.run(() -> {
            field.setFocus();
            field.setText(text);
        });
    }

    private void save() {
        user.run(() -> editor().doSave(new NullProgressMonitor()));
        user.waitUntil("saved", () -> !editor().isDirty());
    }

    private Item saved() throws LibraryException {
        Optional<Stored<Item>> stored = library.load(item, Item.class);
        return stored.orElseThrow().content();
    }

    private Item content() {
        return Objects.requireNonNull(Objects.requireNonNull(editor().document()).content());
    }

    private List<String> names() {
        return Objects.requireNonNull(content().getTracks().stream().map(Track::getName).toList());
    }

    private void elsewhere(String reason, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        change.accept(stored.content());
        library.commit(ChangeSet.by("JK", reason).save(stored).build());
    }

    private void reopen() {
        user.run(() -> Screens.open(user.page(), new DocumentInput(item), PlainItemEditor.ID));
        user.waitUntil("the item is there", () -> editor().document() != null
                && Objects.requireNonNull(editor().document()).content() != null);
    }

    private PlainItemEditor editor() {
        return (PlainItemEditor) Objects.requireNonNull(user.page().getEditorReferences()[0].getEditor(false));
    }

    private Ref someItem() {
        try {
            Project project = ModelFactory.eINSTANCE.createProject();
            project.setTitle("Edited " + System.nanoTime());
            Ref made = new Projects(library).create(project, "EB");
            Item song = ModelFactory.eINSTANCE.createItem();
            song.setProject(made);
            song.setTitle("Harbour");
            Track vox = ModelFactory.eINSTANCE.createTrack();
            vox.setName("Vox");
            song.getTracks().add(vox);
            ChangeSet changes = ChangeSet.by("EB", "an item to edit").add("item", song).build();
            library.commit(changes);
            return Objects.requireNonNull(changes.changes().getFirst().document());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
