package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Field;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleControlListener;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ui.ConsoleSettingsEditor;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.faults.RoomFaults;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** A recall's settings by keyboard alone: found, typed with units and ranges, compared, the original looked at. */
class ConsoleSettingsTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String FIRST = """
            #4.0# "NightFerry" "" %000000000 1
            /ch/01/config "Kick" 1 RD 1
            /ch/01/mix ON  -5.0 ON +0 OFF   -oo
            /ch/12/config "Lead Vox" 41 BL 12
            /ch/12/eq/2 PEQ 2k51 +2.00 2.0
            """;
    private static final String SECOND = FIRST.replace("PEQ 2k51 +2.00", "PEQ 3k16 +3.00").replace("ON  -5.0", "ON  -3.0");

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
        NatTable controls = shown.filtered("ch12 eq 2 freq");
        assertEquals("3.16 kHz", shown.cell(controls, 0, 3));
        user.press(controls, SWT.ARROW_RIGHT, 0);
        settings.enter(controls, "2.51k");
        user.waitUntil("the new value", () -> shown.cell(controls, 0, 3).equals("2.51 kHz"));
        assertTrue(user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue());
        settings.undo();
        user.waitUntil("the old value", () -> shown.cell(controls, 0, 3).equals("3.16 kHz"));
        settings.redo();
        user.waitUntil("the new value again", () -> shown.cell(controls, 0, 3).equals("2.51 kHz"));
        settings.save();
        Recall saved = library.load(second, Recall.class).orElseThrow().content();
        assertEquals(SECOND.replace("3k16", "2k51"), ShownSettings.text(library, Objects.requireNonNull(saved.getConsoleState())));
        settings.open(second);
        user.waitUntil("read again", () -> shown.strips().getItemCount() > 1);
        assertEquals("2.51 kHz", shown.cell(shown.filtered("ch12 eq 2 freq"), 0, 3));
    }

    @Test
    void aValueOutOfRangeNamesTheRangeAndChangesNothing() {
        NatTable controls = shown.filtered("ch12 eq 2 gain");
        user.press(controls, SWT.ARROW_RIGHT, 0);
        user.press(controls, '9', 0);
        user.waitUntil("the cell's field", () -> !user.all(controls, Text.class).isEmpty());
        Text cell = user.all(controls, Text.class).getFirst();
        user.run(() -> cell.setText("99"));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("what is wrong", () -> settings.labels().stream().anyMatch(text -> text.contains("15")));
        assertTrue(!user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue());
        user.press(cell, SWT.ESC, 0);
    }

    @Test
    void whatDiffersFromAnotherRecallIsCopiedInTheWordsOfTheStudio() {
        Canvas difference = compared();
        user.run(() -> ClipboardText.put(Objects.requireNonNull(difference.getDisplay()), "nothing copied"));
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("the difference", () -> copied(difference)
                .contains("Ch 12 'Lead Vox' EQ 2 frequency 2.51 kHz \u2192 3.16 kHz"));
        assertTrue(user.ask(() -> copied(difference)).startsWith("First \u2192 Second: 4 differences"), user.ask(() -> copied(difference)));
        assertTrue(user.ask(() -> copied(difference)).contains("FET COMP 1"), user.ask(() -> copied(difference)));
        assertEquals(user.ask(() -> copied(difference)), user.ask(() -> described(difference)));
    }

    @Test
    void theCursorGoesFromStripToStripThroughWhatDiffersAndEnterGoesToTheControl() {
        Canvas difference = compared();
        user.press(difference, SWT.HOME, 0);
        user.waitUntil("the fader of the kick", () -> named(difference).equals("Ch 1 'Kick', fader, -5.0 dB \u2192 -3.0 dB, 1 of 1"));
        assertEquals("-5.0 dB \u2192 -3.0 dB", user.ask(() -> valued(difference)));
        user.press(difference, SWT.ARROW_RIGHT, 0);
        user.waitUntil("the next strip", () -> named(difference).startsWith("Ch 12 'Lead Vox', EQ 2 "));
        user.press(difference, SWT.ARROW_UP, 0);
        user.press(difference, SWT.ARROW_UP, 0);
        user.waitUntil("back over its differences", () -> named(difference).startsWith("Ch 1 'Kick'"));
        user.press(difference, SWT.ARROW_DOWN, 0);
        user.waitUntil("its first", () -> named(difference)
                .equals("Ch 12 'Lead Vox', EQ 2 frequency, 2.51 kHz \u2192 3.16 kHz, 1 of 2"));
        user.press(difference, SWT.END, 0);
        user.waitUntil("the outboard", () -> named(difference).contains("FET COMP 1 ATTACK 3 \u2192 5"));
        user.press(difference, SWT.ARROW_LEFT, 0);
        user.press(difference, SWT.ARROW_DOWN, 0);
        user.waitUntil("the gain", () -> named(difference).contains("EQ 2 gain, +2.00 dB \u2192 +3.00 dB, 2 of 2"));
        user.press(difference, SWT.CR, 0);
        NatTable controls = settings.table(0);
        user.waitUntil("the control", controls::isFocusControl);
        settings.enter(controls, "4");
        assertEquals("+4.00 dB", shown.cell(shown.filtered("ch12 eq 2 gain"), 0, 3));
    }

    @Test
    void aFilterLeavesTheStripsOfItsSectionAndACheckShowsThemAll() {
        Canvas difference = compared();
        Combo sections = user.all(user.ask(difference::getParent), Combo.class).getFirst();
        user.run(() -> {
            sections.select(indexOf(sections, "EQ"));
            sections.notifyListeners(SWT.Selection, new Event());
        });
        assertTrue(user.ask(() -> sections.getItem(indexOf(sections, "EQ"))).endsWith("\u25cf 2"));
        user.press(difference, SWT.HOME, 0);
        user.waitUntil("the only strip", () -> named(difference).startsWith("Ch 12"));
        user.press(difference, SWT.END, 0);
        user.waitUntil("and its last", () -> named(difference).contains("EQ 2 gain"));
        Button every = user.all(user.ask(difference::getParent), Button.class).getFirst();
        user.run(() -> {
            every.setSelection(true);
            every.notifyListeners(SWT.Selection, new Event());
        });
        user.press(difference, SWT.HOME, 0);
        user.waitUntil("the kick, whose EQ is alike", () -> named(difference).equals("Ch 1 'Kick', nothing differs"));
    }

    @Test
    void aTurnedControlDrawsItsOwnPlaceAnewAndNotTheWholePage() {
        NatTable controls = shown.filtered("ch12 eq 2 gain");
        user.press(controls, SWT.ARROW_RIGHT, 0);
        settings.enter(controls, "5");
        Canvas difference = compared();
        user.press(difference, SWT.HOME, 0);
        user.waitUntil("the first strip", () -> named(difference).startsWith("Ch 1 "));
        user.pause();
        long[] drawn = new long[1];
        user.run(() -> difference.addListener(SWT.Paint, event -> drawn[0] = Math.max(drawn[0], (long) event.width * event.height)));
        settings.undo();
        user.waitUntil("something was drawn", () -> drawn[0] > 0);
        Point size = user.ask(difference::getSize);
        assertTrue(drawn[0] < (long) size.x * size.y / 4, drawn[0] + " of " + size);
    }

    /** The difference between the two recalls, with the keyboard. */
    private Canvas compared() {
        Combo others = user.all(settings.control(), Combo.class).getFirst();
        user.waitUntil("the other recall", () -> others.getItemCount() == 2);
        settings.page(3);
        Canvas difference = shown.difference();
        user.run(() -> {
            others.select(1);
            others.notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("the difference", () -> named(difference).contains("\u2192"));
        user.run(difference::setFocus);
        return difference;
    }

    private static int indexOf(Combo combo, String begins) {
        for (int i = 0; i < combo.getItemCount(); i++) {
            if (combo.getItem(i).startsWith(begins)) {
                return i;
            }
        }
        return -1;
    }

    private static String copied(Canvas canvas) {
        return ClipboardText.get(Objects.requireNonNull(canvas.getDisplay()));
    }

    private static String named(Control control) {
        return described(control, true);
    }

    private static String valued(Control control) {
        AccessibleControlEvent event = new AccessibleControlEvent(control.getAccessible());
        listeners(control, "accessibleControlListeners").forEach(each -> ((AccessibleControlListener) each).getValue(event));
        return String.valueOf(event.result);
    }

    @Test
    void theOriginalFileIsOneClickAwayWhateverWasTypedSince() throws LibraryException {
        NatTable controls = shown.filtered("ch12 eq 2 freq");
        user.press(controls, SWT.ARROW_RIGHT, 0);
        settings.enter(controls, "1k");
        settings.save();
        user.run(() -> user.all(settings.control(), Button.class).stream()
                .filter(button -> button.getText().startsWith("Original")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        Shell dialog = user.dialog("Second.scn");
        assertEquals(SECOND, user.ask(() -> user.all(dialog, StyledText.class).getFirst().getText()));
        user.pressButton(dialog, "Close");
    }

    @Test
    void outboardAndPatchAreTyped() throws LibraryException {
        settings.page(1);
        NatTable outboard = settings.table(1);
        user.waitUntil("the keyboard", outboard::isFocusControl);
        user.run(() -> outboard.setFocus());
        user.press(outboard, SWT.END, SWT.MOD1);
        user.press(outboard, SWT.HOME, 0);
        settings.enter(outboard, "OPTO COMP 1");
        user.waitUntil("two units", () -> content().getUnits().size() == 2);
        settings.page(2);
        NatTable patch = settings.table(2);
        user.waitUntil("the keyboard", patch::isFocusControl);
        settings.enter(patch, "Tie 12");
        user.waitUntil("a connection", () -> content().getPatch().size() == 1);
        settings.save();
        Recall saved = library.load(second, Recall.class).orElseThrow().content();
        assertEquals("OPTO COMP 1", saved.getUnits().getLast().getName());
        assertEquals("Tie 12", saved.getPatch().getFirst().getFrom());
    }

    @Test
    void aFaultOfAStripIsMarkedUntilItIsMendedAndEnterLeadsToIt() throws LibraryException {
        Stored<Room> stored = library.load(room, Room.class).orElseThrow();
        RoomFault fault = MODEL.createRoomFault();
        fault.setUnit("ch12");
        fault.setText("eq crackles");
        fault.setWorkaround("moved to 18");
        stored.content().getFaults().add(fault);
        library.commit(ChangeSet.by("EB", "a fault").save(stored).build());
        user.run(() -> {
            shown.strips().select(shown.indexOf("Ch 1"));
            shown.strips().notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("what is broken further down",
                () -> settings.labels().contains("! fault: ch12 eq crackles (moved to 18)"));
        assertEquals("", user.ask(() -> described(shown.strips())));
        user.run(() -> {
            shown.strips().select(shown.indexOf("Ch 12"));
            shown.strips().notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("the strip says so", () -> shown.strips().getItem(shown.indexOf("Ch 12")).equals("Ch 12 'Lead Vox'   ! fault"));
        assertEquals("Ch 1 'Kick'", user.ask(() -> shown.strips().getItem(shown.indexOf("Ch 1"))));
        user.waitUntil("what it is", () -> settings.labels().contains("! fault: ch12 eq crackles (moved to 18)"));
        assertEquals("fault: ch12 eq crackles (moved to 18)", user.ask(() -> described(shown.strips())));
        NatTable controls = shown.filtered("ch12 eq 2 gain");
        assertEquals("! Ch 12 'Lead Vox'", shown.cell(controls, 0, 1));
        user.run(() -> user.all(settings.control(), Text.class).getFirst().setText(""));
        RoomFaults faults = new RoomFaults(library);
        user.run(() -> shown.strips().notifyListeners(SWT.DefaultSelection, new Event()));
        user.waitUntil("the room", () -> !ConsoleSettingsEditor.ID.equals(user.page().getActiveEditor().getSite().getId()));
        settings.open(second);
        faults.mended(faults.open(room).getFirst().fault(), Objects.requireNonNull(ZonedDateTime.now()), "EB");
        user.waitUntil("nobody says so any more", () -> shown.strips().getItemCount() > 1
                && shown.strips().getItem(shown.indexOf("Ch 12")).equals("Ch 12 'Lead Vox'"));
        user.run(() -> {
            shown.strips().select(shown.indexOf("Ch 1"));
            shown.strips().notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("nor the line", () -> settings.labels().stream().noneMatch(each -> each.contains("crackles")));
    }

    private static String described(Control control) {
        return described(control, false);
    }

    /** What is told of a control to those who hear it: its name, else its description. */
    private static String described(Control control, boolean name) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        for (Object each : listeners(control, "accessibleListeners")) {
            AccessibleListener listener = (AccessibleListener) each;
            if (name) {
                listener.getName(event);
            } else {
                listener.getDescription(event);
            }
        }
        return String.valueOf(event.result);
    }

    private static List<?> listeners(Control control, String field) {
        try {
            Field listeners = Accessible.class.getDeclaredField(field);
            listeners.setAccessible(true);
            return listeners.get(control.getAccessible()) instanceof List<?> all ? all : List.of();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recall content() {
        return settings.content(Recall.class);
    }

    private Ref room() {
        try {
            Room made = Objects.requireNonNull(MODEL.createRoom());
            made.setName("Console " + System.nanoTime());
            return new Projects(library).create(made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Two recalls of a song; the second is the one to look at. */
    private Ref recalls() {
        try {
            Project project = Objects.requireNonNull(MODEL.createProject());
            project.setTitle("Recalls " + System.nanoTime());
            Ref made = new Projects(library).create(project, "EB");
            Item item = Objects.requireNonNull(MODEL.createItem());
            item.setTitle("Song");
            Ref song = new Projects(library).create(item, made, "EB");
            Recall one = recall(song, "First", FIRST, "3");
            Recall two = recall(song, "Second", SECOND, "5");
            ChangeSet changes = ChangeSet.by("EB", "two recalls").add(Kinds.RECALL, one).add(Kinds.RECALL, two).build();
            library.commit(changes);
            return changes.changes().getLast().document();
        } catch (LibraryException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recall recall(Ref song, String title, String scene, String attack) throws LibraryException, IOException {
        Evidence file = ShownSettings.kept(library, title + ".scn", scene);
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setCapturedAt(ZonedDateTime.now());
        recall.setConsoleFamily("x32");
        recall.setConsoleState(file);
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName("FET COMP 1");
        ControlSetting setting = MODEL.createControlSetting();
        setting.setControl("ATTACK");
        setting.setValue(attack);
        unit.getSettings().add(setting);
        recall.getUnits().add(unit);
        return recall;
    }
}
