package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.find.ui.HistoryView;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Party;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** The history of what is at hand: compared, restored and reverted from the keyboard. */
class HistoryViewTest {

    private static final String RESTORE = "studio.talkback.find.ui.restore";
    private static final String REVERT = "studio.talkback.find.ui.revert";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final OpenDocument sheet = new OpenDocument(user);
    private final Ref song;
    private final Ref friend;

    HistoryViewTest() throws Exception {
        song = SomeSession.item(library);
        edit("Once");
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        party.setName("Friend");
        friend = Documents.ref(Kinds.PARTY, party);
        Stored<Item> stored = load();
        stored.content().setTitle("Twice");
        library.commit(ChangeSet.by("JK", "Both at once").save(stored).add(Kinds.PARTY, party).build());
    }

    @BeforeEach
    void show() {
        user.closeEditors();
        user.run(() -> {
            Talkback.context().setPinned(false);
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(null, song);
        });
        user.command("studio.talkback.find.ui.showHistory");
        awaitRows(3);
        user.waitUntil("the revisions have the keyboard", () -> table().isFocusControl());
    }

    @AfterEach
    void letGo() {
        user.run(() -> Talkback.context().setPinned(false));
        user.closeEditors();
    }

    @Test
    void everyRevisionSaysWhenWhoWhyAndWhatElseItTouched() {
        List<String> newest = row(0);
        assertEquals(List.of("JK", "now: Both at once", "+1"), newest.subList(1, 4));
        assertEquals(List.of("EB", "Once", ""), row(1).subList(1, 4));
        awaitChanges("\u00b7 title Once \u2192 Twice");
        awaitChanges("Person Friend");
        assertTrue(labels().contains("Item 1 Twice"), labels().toString());
        select(2);
        awaitChanges("New");
        awaitChanges("title: Leaks");
    }

    @Test
    void twoThatAreSelectedAreComparedAndCopied() {
        select(0, 2);
        awaitChanges("title Leaks \u2192 Twice");
        assertFalse(user.ask(() -> Boolean.valueOf(buttons().getFirst().isEnabled())).booleanValue());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("it is on the clipboard", () -> {
            String copied = ClipboardText.get(display());
            return copied.startsWith("Item 1 Twice") && copied.contains("title Leaks \u2192 Twice");
        });
        select(0, 1, 2);
        awaitChanges("Select one revision");
    }

    @Test
    void enterShowsARevisionAsItWas() {
        select(1);
        user.run(() -> table().notifyListeners(SWT.DefaultSelection, new Event()));
        Shell dialog = waitForDialog("Item 1 Twice, as it was ");
        StyledText text = user.all(dialog, StyledText.class).getFirst();
        assertTrue(user.ask(text::getText).contains("title: Once"), user.ask(text::getText));
        user.pressButton(dialog, "Close");
    }

    @Test
    void anEarlierRevisionIsRestoredAfterSayingWhatThatChanges() throws Exception {
        sheet.open(song);
        user.command("studio.talkback.find.ui.showHistory");
        select(2);
        user.command(RESTORE);
        Shell question = user.dialog("Restore");
        assertTrue(texts(question).contains("title Twice \u2192 Leaks"), texts(question));
        user.pressButton(question, "Cancel");
        assertEquals(3, library.history(song).size());
        user.command(RESTORE);
        user.pressButton(user.dialog("Restore", shell -> shell != question), "Restore");
        awaitRows(4);
        assertEquals("Leaks", load().content().getTitle());
        user.waitUntil("the open sheet has it", () -> "Leaks".equals(sheet.content(Item.class).getTitle()));
        assertTrue(row(0).get(2).startsWith("now: Restored as it was "), row(0).toString());
    }

    @Test
    void nothingIsRestoredIntoADocumentWithUnsavedChanges() throws Exception {
        sheet.open(song);
        user.run(() -> {
            var copy = Objects.requireNonNull(sheet.editor().document());
            copy.execute(SetCommand.create(copy.domain(), copy.content(), ModelPackage.eINSTANCE.getItem_Title(),
                    "Unsaved"));
        });
        user.waitUntil("it is not saved", () -> sheet.editor().isDirty());
        user.command("studio.talkback.find.ui.showHistory");
        select(2);
        user.command(RESTORE);
        Shell refused = user.dialog("Restore");
        assertTrue(texts(refused).contains("not saved"), texts(refused));
        user.pressButton(refused, "OK");
        select(0);
        user.command(REVERT);
        Shell again = user.dialog("Revert Change Set");
        assertTrue(texts(again).contains("not saved"), texts(again));
        user.pressButton(again, "OK");
        assertEquals(3, library.history(song).size());
        user.run(() -> sheet.editor().doSave(new NullProgressMonitor()));
        user.waitUntil("saved", () -> !sheet.editor().isDirty());
    }

    @Test
    void aWholeChangeSetIsRevertedAfterSayingWhatThatDoes() throws Exception {
        select(0);
        user.command(REVERT);
        Shell question = user.dialog("Revert Change Set");
        assertTrue(texts(question).contains("Item 1 Twice is again what it was before"), texts(question));
        assertTrue(texts(question).contains("Person Friend is deleted"), texts(question));
        user.pressButton(question, "Revert");
        awaitRows(4);
        assertEquals("Once", load().content().getTitle());
        assertTrue(library.load(friend, Party.class).isEmpty());
    }

    @Test
    void aChangeSetIsNotRevertedWhereSomethingWasSavedSince() throws Exception {
        edit("Thrice");
        awaitRows(4);
        select(1);
        user.command(REVERT);
        Shell refused = user.dialog("Revert Change Set");
        assertTrue(texts(refused).contains("was saved again"), texts(refused));
        user.pressButton(refused, "OK");
        assertEquals("Thrice", load().content().getTitle());
    }

    @Test
    void whatWasPurgedIsShownAsSuch() throws Exception {
        library.purge(Objects.requireNonNull(Set.of(song)), "EB", "asked", new NullProgressMonitor());
        user.waitUntil("it says purged", () -> table().getItemCount() > 0
                && table().getItem(table().getItemCount() - 1).getText(2).startsWith("purged: "));
        select(user.ask(() -> Integer.valueOf(table().getItemCount() - 1)).intValue());
        awaitChanges("were purged");
    }

    @Test
    void itFollowsTheEditorAndStaysWhereItIsPinned() throws Exception {
        Ref other = SomeSession.item(library);
        sheet.open(other);
        user.waitUntil("it follows", () -> table().getItemCount() == 1);
        user.run(() -> Talkback.context().setPinned(true));
        sheet.open(song);
        user.pause();
        user.command("studio.talkback.find.ui.showHistory");
        assertEquals(1, user.ask(() -> Integer.valueOf(table().getItemCount())).intValue());
        user.run(() -> Talkback.context().setPinned(false));
        awaitRows(3);
    }

    private void edit(String title) throws LibraryException {
        Stored<Item> stored = load();
        stored.content().setTitle(title);
        library.commit(ChangeSet.by("EB", title).save(stored).build());
    }

    private Stored<Item> load() throws LibraryException {
        return library.load(song, Item.class).orElseThrow();
    }

    private Shell waitForDialog(String beginning) {
        List<Shell> found = new ArrayList<>();
        user.waitUntil("a dialog " + beginning, () -> {
            for (Shell shell : display().getShells()) {
                if (shell.isVisible() && shell.getText().startsWith(beginning)) {
                    found.add(shell);
                }
            }
            return !found.isEmpty();
        });
        return found.getFirst();
    }

    private String texts(Shell dialog) {
        return user.ask(() -> String.join("\n", user.all(dialog, Label.class).stream().map(Label::getText).toList()));
    }

    private void select(int... rows) {
        user.run(() -> {
            table().setSelection(rows);
            table().notifyListeners(SWT.Selection, new Event());
        });
    }

    private void awaitRows(int count) {
        user.waitUntil(count + " revisions", () -> table().getItemCount() == count);
    }

    private void awaitChanges(String text) {
        user.waitUntil("the changes say " + text,
                () -> user.all(view(), StyledText.class).getFirst().getText().contains(text));
    }

    private List<String> row(int index) {
        return user.ask(() -> {
            TableItem item = table().getItem(index);
            return List.of(item.getText(0), item.getText(1), item.getText(2), item.getText(3));
        });
    }

    private List<String> labels() {
        return user.all(view(), Label.class).stream().map(label -> user.ask(label::getText)).toList();
    }

    private List<Button> buttons() {
        return user.all(view(), Button.class);
    }

    private Table table() {
        return user.all(view(), Table.class).getFirst();
    }

    private Composite view() {
        return PartControls.of(user.ask(() -> Objects.requireNonNull(user.page().findView(HistoryView.ID))));
    }

    private Display display() {
        return user.page().getWorkbenchWindow().getShell().getDisplay();
    }
}
