package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** A recall of a console of another family than the first is shown, typed into, compared and read like any other. */
class SecondConsoleTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String FIRST = """
            {"type":"snapshot.11","creator_fw":"3.1-0-g0:release","creator_model":"wing-rack","ae_data":{
            "io":{"in":{"LCL":{"1":{"g":30}}}},
            "ch":{"1":{"name":"Kick","fdr":-5},"12":{"name":"Lead Vox","fdr":-144,"eq":{"on":true,"mdl":"STD","mix":100,
            "2g":1.5,"2f":601.3883667,"2q":1.411322355}}}},"ae_globals":{"clkrate":48000}}
            """;
    private static final String SECOND = FIRST.replace("\"2g\":1.5", "\"2g\":3");
    private static final String OTHER_FAMILY = "#4.0# \"NightFerry\" \"\" %000000000 1\n/ch/01/config \"Kick\" 1 RD 1\n";

    private final User user = new User();
    private final OpenDocument settings = new OpenDocument(user);
    private final ShownSettings shown = new ShownSettings(user, settings);
    private final Library library = Talkback.libraryProvider().library().join();
    private final Ref room = room();
    private final Ref second = recalls();

    @BeforeEach
    void open() {
        settings.open(second);
        user.waitUntil("the strips", () -> shown.strips().getItemCount() > 1);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void aControlIsFoundByTypingAndSetWithItsUnit() throws Exception {
        NatTable controls = shown.filtered("ch12 eq 2 gain");
        assertEquals("+3.0 dB", shown.cell(controls, 0, 3));
        assertEquals("from -15 to 15 dB", shown.cell(controls, 0, 5));
        user.press(controls, SWT.ARROW_RIGHT, 0);
        settings.enter(controls, "1.5 dB");
        user.waitUntil("the new value", () -> shown.cell(controls, 0, 3).equals("+1.5 dB"));
        assertTrue(user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue());
        settings.undo();
        user.waitUntil("the old value", () -> shown.cell(controls, 0, 3).equals("+3.0 dB"));
        settings.redo();
        user.waitUntil("the new value again", () -> shown.cell(controls, 0, 3).equals("+1.5 dB"));
        settings.save();
        Recall saved = library.load(second, Recall.class).orElseThrow().content();
        assertEquals(FIRST, ShownSettings.text(library, Objects.requireNonNull(saved.getConsoleState())), "nothing else in the file changed");
        settings.open(second);
        user.waitUntil("read again", () -> shown.strips().getItemCount() > 1);
        assertEquals("+1.5 dB", shown.cell(shown.filtered("ch12 eq 2 gain"), 0, 3));
    }

    @Test
    void theFirstStripOnTheScreenIsTheFirstChannelAndItsFaultIsSaid() {
        assertEquals("Ch 1 'Kick'", user.ask(() -> shown.strips().getSelection()[0]));
        user.waitUntil("the strip says what is broken",
                () -> shown.strips().getItem(shown.indexOf("Ch 12")).equals("Ch 12 'Lead Vox'   ! fault"));
    }

    @Test
    void whatDiffersIsSaidAndAnotherFamilyIsNotCompared() {
        choose("First");
        settings.page(3);
        user.waitUntil("the difference", () -> differs("Ch 12 'Lead Vox' EQ 2 gain +1.5 dB \u2192 +3.0 dB"));
        choose("Elsewhere");
        user.waitUntil("that it is not compared", () -> differs("Consoles of two kinds: their controls are not compared."));
        assertFalse(user.ask(() -> shown.strips().getItem(shown.indexOf("Ch 12"))).contains("\u25cf"));
    }

    @Test
    void theOriginalIsReadValueByValue() {
        user.run(() -> user.all(settings.control(), Button.class).stream()
                .filter(button -> button.getText().startsWith("Original")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        Shell dialog = user.dialog("Second.snap");
        String shown = user.ask(() -> user.all(dialog, StyledText.class).getFirst().getText());
        assertTrue(shown.contains("\n     \"2g\": 3,\n"), shown);
        user.pressButton(dialog, "Close");
    }

    /** Whether the difference says so when it is copied; what was asked for before is on the clipboard. */
    private boolean differs(String words) {
        Canvas difference = shown.difference();
        difference.setFocus();
        user.command("org.eclipse.ui.edit.copy");
        return ClipboardText.get(Objects.requireNonNull(difference.getDisplay())).contains(words);
    }

    private void choose(String recall) {
        Combo others = user.all(settings.control(), Combo.class).getFirst();
        user.waitUntil("the other recalls", () -> others.getItemCount() == 3);
        user.run(() -> {
            for (int index = 0; index < others.getItemCount(); index++) {
                if (others.getItem(index).contains(recall)) {
                    others.select(index);
                }
            }
            others.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Ref room() {
        try {
            Room made = Objects.requireNonNull(MODEL.createRoom());
            made.setName("Second console " + System.nanoTime());
            RoomFault fault = MODEL.createRoomFault();
            fault.setUnit("ch12");
            fault.setText("eq crackles");
            made.getFaults().add(fault);
            return new Projects(library).create(made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Three recalls of a song; the second is the one to look at. */
    private Ref recalls() {
        try {
            Project project = Objects.requireNonNull(MODEL.createProject());
            project.setTitle("Two consoles " + System.nanoTime());
            Ref made = new Projects(library).create(project, "EB");
            Item item = Objects.requireNonNull(MODEL.createItem());
            item.setTitle("Song");
            Ref song = new Projects(library).create(item, made, "EB");
            ChangeSet changes = ChangeSet.by("EB", "three recalls")
                    .add(Kinds.RECALL, recall(song, "First", "wing", ".snap", FIRST))
                    .add(Kinds.RECALL, recall(song, "Elsewhere", "x32", ".scn", OTHER_FAMILY))
                    .add(Kinds.RECALL, recall(song, "Second", "wing", ".snap", SECOND)).build();
            library.commit(changes);
            return changes.changes().getLast().document();
        } catch (LibraryException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recall recall(Ref song, String title, String family, String ending, String scene)
            throws LibraryException, IOException {
        Evidence file = ShownSettings.kept(library, title + ending, scene);
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setCapturedAt(ZonedDateTime.now());
        recall.setConsoleFamily(family);
        recall.setConsoleState(file);
        return recall;
    }
}
