package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.NextAction;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.WorkingCopy;
import studio.talkback.wrap.ui.WrapEditor;

/** The end of a day, from the keyboard. */
class WrapTest {

    private static final String WRAP = "studio.talkback.wrap.ui.showWrap";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final ZonedDateTime began = Objects.requireNonNull(ZonedDateTime.now().minusHours(2));
    private @Nullable Ref sessionMade;
    private @Nullable Ref itemMade;

    @BeforeEach
    void aSessionOfItsOwn() throws Exception {
        user.closeEditors();
        Ref project = SomeSession.project(library);
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Glass House");
        song.setNumber("4");
        itemMade = new Projects(library).create(song, project, "EB");
        sessionMade = new SessionLog(library).start(SessionStart.of(project, "EB", began));
        user.run(() -> DocumentOpeners.open(user.page(), session()));
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
    }

    @Test
    void controlShiftWWraps() {
        assertEquals(WRAP, user.ask(() -> {
            try {
                IBindingService keys = PlatformUI.getWorkbench().getService(IBindingService.class);
                return keys.getPerfectMatch(KeySequence.getInstance("M1+M2+W")).getParameterizedCommand().getId();
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }));
    }

    @Test
    void theEndOfTheSessionIsTypedAndTakenBack() throws Exception {
        wrap();
        awaitRow("open Hours: Nobody noted when it ended");
        assertTrue(says().contains("1 is open"), says());
        enter("Nobody noted when it ended");
        Text field = field();
        type(field, "soon");
        user.waitUntil("it is refused", () -> labels().stream().anyMatch(text -> text.contains("is no time")));
        type(field, "");
        user.waitUntil("all is wrapped", () -> says().contains("✓ All is wrapped."));
        assertNotNull(header().getTimeOut());
        user.waitUntil("it cannot be ended twice", () -> !endButton().isEnabled());
        user.command("org.eclipse.ui.edit.undo");
        awaitRow("open Hours: Nobody noted when it ended");
        assertEquals(null, header().getTimeOut());
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("all is wrapped again", () -> says().contains("✓ All is wrapped."));
        assertNotNull(header().getTimeOut());
    }

    @Test
    void ofASessionThatWasEndedTheEndIsNotOfferedAndTheFirstRowIsSelected() throws Exception {
        log("x call the producer");
        SessionLog log = new SessionLog(library);
        log.add(session(), QuickEntryParser.parse("h out", log.context(session(), began.plusMinutes(30), null)), "EB");
        wrap();
        awaitRow("nobody owns it");
        user.waitUntil("the end is not offered", () -> endButton().getText().equals("Ended") && !endButton().isEnabled());
        assertEquals(0, user.ask(() -> Integer.valueOf(table().getSelectionIndex())).intValue());
    }

    @Test
    void anActionIsGivenToSomebodyAndARequestDeclinedInPlaceWhileOthersLog() throws Exception {
        wrap();
        awaitRow("Hours");
        Ref action = log("x call the producer").entry();
        int request = log("r @LBL lv +0.5").number();
        awaitRow("open Next action: #4 call the producer: nobody owns it");
        enter("call the producer");
        type(field(), "JK");
        awaitRow("goes on Next action: JK: #4 call the producer");
        assertEquals(List.of("JK"),
                ((NextAction) library.load(action, Entry.class).orElseThrow().content().getDetail()).getOwners());
        enter("open Request: " + request);
        type(field(), "label withdrew");
        user.waitUntil("the request is gone", () -> rows().stream().noneMatch(row -> row.contains("Request")));
        Item item = library.load(item(), Item.class).orElseThrow().content();
        assertEquals("label withdrew", item.getRequests().getFirst().getAnswer());
        user.command("org.eclipse.ui.edit.undo");
        awaitRow("open Request: " + request);
    }

    @Test
    void escapeLeavesTheLineAndTheSelectionStays() {
        wrap();
        awaitRow("Hours");
        enter("Hours");
        Text field = field();
        user.press(field, SWT.ESC, 0);
        user.waitUntil("the line is gone", () -> !field.isVisible());
        assertEquals(0, user.ask(() -> Integer.valueOf(table().getSelectionIndex())).intValue());
    }

    @Test
    void whatIsMendedInTheLogIsGoneToThere() throws Exception {
        Ref line = log("p main").entry();
        wrap();
        awaitRow("open Print: #4 Main of Mix 1 has no file");
        enter("has no file");
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        assertFalse(library.load(line, Entry.class).isEmpty());
    }

    @Test
    void whatIsNotSavedIsSavedFromHere() throws Exception {
        OpenDocument sheet = new OpenDocument(user);
        user.run(() -> DocumentOpeners.open(user.page(), item()));
        sheet.await();
        user.run(() -> {
            Item content = sheet.content(Item.class);
            WorkingCopy<?> copy = Objects.requireNonNull(sheet.editor().document());
            copy.execute(SetCommand.create(copy.domain(), content, ModelPackage.Literals.ITEM__NOTE, "brighter"));
        });
        user.waitUntil("it is not saved", () -> sheet.editor().isDirty());
        IEditorPart dirty = sheet.editor();
        user.run(() -> DocumentOpeners.open(user.page(), session()));
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        wrap();
        awaitRow("open Not saved: ");
        enter("Not saved");
        user.waitUntil("it is saved", () -> !dirty.isDirty());
        user.waitUntil("it is not said any more", () -> rows().stream().noneMatch(row -> row.contains("Not saved")));
    }

    @Test
    void theWorkOrderIsPrintedWhateverIsOpenAndThePageIsCopiedAsText() {
        wrap();
        awaitRow("Hours");
        Button order = user.all(control(), Button.class).getFirst();
        user.later(() -> order.notifyListeners(SWT.Selection, new Event()));
        Shell dialog = user.dialog("Print");
        assertEquals(List.of("Work order", "Session log"),
                user.ask(() -> List.of(user.all(dialog, Combo.class).getFirst().getItems())));
        user.pressButton(dialog, "Copy as Text");
        user.waitUntil("the work order is copied", () -> clipboard().contains("Work order\nLeaks"));
        user.run(() -> table().setFocus());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("the page is copied", () -> clipboard().contains("! Hours: Nobody noted when it ended\n1 is open"));
    }

    private void wrap() {
        user.command(WRAP);
        user.waitUntil("the wrap", () -> user.page().getActiveEditor() instanceof WrapEditor);
    }

    private Composite control() {
        return user.ask(() -> PartControls.of(Objects.requireNonNull(user.page().getActiveEditor())));
    }

    private Table table() {
        return user.all(control(), Table.class).getFirst();
    }

    private Text field() {
        user.waitUntil("the line", () -> user.all(control(), Text.class).getFirst().isVisible());
        return user.all(control(), Text.class).getFirst();
    }

    private void type(Text field, String text) {
        user.run(() -> field.setText(text));
        user.press(field, SWT.CR, 0);
    }

    private List<String> rows() {
        return user.ask(() -> Objects.requireNonNull(List.of(table().getItems()).stream().map(TableItem::getText).toList()));
    }

    private void awaitRow(String text) {
        user.waitUntil("a row " + text, () -> user.page().getActiveEditor() instanceof WrapEditor
                && rows().stream().anyMatch(row -> row.contains(text)));
    }

    /** Selects the row that says this and presses Enter on it. */
    private void enter(String text) {
        awaitRow(text);
        user.later(() -> {
            Table table = table();
            for (int row = 0; row < table.getItemCount(); row++) {
                if (table.getItem(row).getText().contains(text)) {
                    table.setSelection(row);
                    Event event = new Event();
                    event.item = table.getItem(row);
                    table.notifyListeners(SWT.DefaultSelection, event);
                    return;
                }
            }
        });
    }

    private List<String> labels() {
        return user.ask(() -> Objects.requireNonNull(user.all(control(), Label.class).stream().map(Label::getText).toList()));
    }

    private String says() {
        return String.join("\n", labels());
    }

    private Button endButton() {
        return user.all(control(), Button.class).getLast();
    }

    private String clipboard() {
        return ClipboardText.get(Objects.requireNonNull(control().getDisplay()));
    }

    private Logged log(String line) throws Exception {
        SessionLog log = new SessionLog(library);
        ZonedDateTime at = Objects.requireNonNull(began.plusMinutes(10));
        return log.add(session(), QuickEntryParser.parse(line, log.context(session(), at, "4")), "EB");
    }

    private Session header() throws Exception {
        return library.load(session(), Session.class).orElseThrow().content();
    }

    private Ref session() {
        return Objects.requireNonNull(sessionMade);
    }

    private Ref item() {
        return Objects.requireNonNull(itemMade);
    }
}
