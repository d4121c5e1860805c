package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.Command;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** Words are found wherever they were written down, from the keyboard. */
class SearchTest {

    private static final String SEARCH = "studio.talkback.find.ui.showSearch";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String word = "zither" + Long.toString(System.nanoTime(), 36);
    private final Ref project;

    SearchTest() throws Exception {
        project = SomeSession.project(library);
    }

    @BeforeEach
    void writeSomethingDown() throws Exception {
        user.closeEditors();
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Song with a " + word);
        Ref item = new Projects(library).create(song, project, "EB");
        SessionLog log = new SessionLog(library);
        Ref session = log.start(SessionStart.of(project, "EB", now()));
        log.add(session, QuickEntryParser.parse("the " + word + " is too dry", log.context(session, now(), "1")), "EB");
        user.run(() -> Talkback.context().setWork(project, item));
        user.command(SEARCH);
        user.waitUntil("the field has the keyboard", () -> field().isFocusControl());
    }

    @AfterEach
    void clear() {
        user.view(SearchView.ID);
        user.run(() -> {
            only().setSelection(false);
            kinds().select(0);
            field().setText("");
        });
        awaitHint("Type a word");
    }

    @Test
    void whatIsFoundComesWhileItIsTypedAndEnterOpensTheLineInItsLog() {
        typeWord(word.substring(0, 8));
        user.waitUntil("both are found", () -> rows().stream().filter(row -> row.contains(word)).count() == 2);
        typeWord(word);
        user.waitUntil("both are still found", () -> rows().size() == 2);
        List<String> rows = user.ask(this::rows);
        assertTrue(rows.stream().anyMatch(row -> row.contains("Log line") && row.contains("Leaks ")), rows.toString());
        assertTrue(rows.stream().anyMatch(row -> row.startsWith("#1 Song with a") && row.contains("Item")),
                rows.toString());
        awaitStatus("2 found");
        user.press(field(), SWT.ARROW_DOWN, 0);
        user.waitUntil("the results have the keyboard", () -> table().isFocusControl());
        int line = user.ask(() -> Integer.valueOf(rows().indexOf(
                rows().stream().filter(row -> row.contains("Log line")).findFirst().orElseThrow()))).intValue();
        user.run(() -> {
            table().setSelection(line);
            table().notifyListeners(SWT.DefaultSelection, new Event());
        });
        user.waitUntil("the log is open", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
    }

    @Test
    void escGoesBackToTheFieldAndLettersGoOnTyping() {
        typeWord(word);
        user.waitUntil("both are found", () -> rows().size() == 2);
        user.press(field(), SWT.ARROW_DOWN, 0);
        user.press(table(), SWT.ESC, 0);
        user.waitUntil("the field has the keyboard", () -> field().isFocusControl());
        user.press(field(), SWT.ARROW_DOWN, 0);
        user.press(table(), 'q', 0);
        user.waitUntil("the letter is typed", () -> field().getText().equals(word + "q"));
        awaitHint("Nothing has all of these words");
        user.press(field(), SWT.ESC, 0);
        awaitHint("Type a word");
    }

    @Test
    void theProjectAtHandAndAKindNarrowIt() throws Exception {
        Item other = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        other.setTitle("Another " + word);
        new Projects(library).create(other, SomeSession.project(library), "EB");
        typeWord(word);
        user.waitUntil("three are found", () -> rows().size() == 3);
        user.waitUntil("the project is named", () -> only().getText().startsWith("&Only Leaks "));
        user.run(() -> {
            only().setSelection(true);
            only().notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("those of the project are left", () -> rows().size() == 2);
        user.run(() -> {
            kinds().select(List.of(kinds().getItems()).indexOf("Item"));
            kinds().notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("the song is left", () -> rows().size() == 1 && rows().getFirst().startsWith("#1 Song"));
        user.run(() -> field().setText(word + " nowhere"));
        awaitHint("Nothing in Leaks ");
        assertFalse(user.ask(() -> Boolean.valueOf(List.of(kinds().getItems()).contains("Desk"))).booleanValue());
    }

    @Test
    void theResultsAreCopiedAsText() {
        typeWord(word);
        user.waitUntil("both are found", () -> rows().size() == 2);
        user.press(field(), SWT.ARROW_DOWN, 0);
        user.waitUntil("the results have the keyboard", () -> table().isFocusControl());
        user.run(() -> table().selectAll());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("they are on the clipboard", () -> ClipboardText.get(table().getDisplay()).lines()
                .filter(line -> line.contains(word)).count() == 2);
    }

    @Test
    void theHistoryOfAnAnswerIsOneKeyAway() {
        typeWord(word);
        user.waitUntil("both are found", () -> rows().size() == 2);
        user.press(field(), SWT.ARROW_DOWN, 0);
        String title = user.ask(() -> rows().getFirst());
        user.command("studio.talkback.find.ui.showHistory");
        IViewPart history = user.view(HistoryView.ID);
        user.waitUntil("its history is shown", () -> user.all(PartControls.of(history), Label.class).stream()
                .anyMatch(label -> label.getText().contains(word)) && title.contains(word));
    }

    @Test
    void aKeySearchesAndAnotherShowsTheHistory() throws Exception {
        assertEquals(SEARCH, bound("M1+M2+F"));
        assertEquals("studio.talkback.find.ui.showHistory", bound("M1+M2+Y"));
    }

    private String bound(String keys) throws Exception {
        KeySequence sequence = KeySequence.getInstance(keys);
        Command command = user.ask(() -> PlatformUI.getWorkbench().getService(IBindingService.class)
                .getPerfectMatch(sequence).getParameterizedCommand().getCommand());
        assertTrue(user.ask(() -> Boolean.valueOf(PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(command.getId()).isDefined())).booleanValue());
        return Objects.requireNonNull(command.getId());
    }

    private void typeWord(String text) {
        user.run(() -> {
            field().setFocus();
            field().setText(text);
        });
    }

    private void awaitHint(String text) {
        user.waitUntil("it says " + text, () -> labels().stream().anyMatch(says -> says.startsWith(text)));
    }

    private void awaitStatus(String text) {
        user.waitUntil("it says " + text, () -> labels().contains(text));
    }

    private List<String> labels() {
        return user.all(view(), Label.class).stream().filter(Label::isVisible).map(Label::getText).toList();
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (TableItem item : table().isVisible() ? table().getItems() : new TableItem[0]) {
            rows.add(item.getText());
        }
        return rows;
    }

    private Text field() {
        return user.all(view(), Text.class).getFirst();
    }

    private Combo kinds() {
        return user.all(view(), Combo.class).getFirst();
    }

    private Button only() {
        return user.all(view(), Button.class).getFirst();
    }

    private Table table() {
        return user.all(view(), Table.class).getFirst();
    }

    private Composite view() {
        return PartControls.of(user.ask(() -> Objects.requireNonNull(user.page().findView(SearchView.ID))));
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
