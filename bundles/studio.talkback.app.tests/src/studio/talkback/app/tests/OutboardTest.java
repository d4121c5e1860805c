package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Spot;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.ControlKind;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.ui.Talkback;

/** The outboard by keyboard and mouse: five units are set on their faceplates, and the log says so. */
class OutboardTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final List<String> UNITS = List.of("FET Compressor", "Opto Compressor", "Passive Valve EQ",
            "Stereo Bus Compressor", "Digital Reverb");

    private final User user = new User();
    private final OpenDocument settings = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private @Nullable Ref project;
    private @Nullable Ref recall;

    @BeforeEach
    void open() throws Exception {
        recall = studio();
        settings.open(recall());
        user.waitUntil("five faceplates", () -> page().faces().size() == UNITS.size());
        user.run(() -> {
            // On a display without a window manager nobody else does this.
            user.page().getWorkbenchWindow().getShell().forceActive();
            page().setFocus();
        });
        user.waitUntil("the keyboard", () -> page().isFocusControl() && page().chosen() != null);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    private Ref recall() {
        return Objects.requireNonNull(recall);
    }

    @Test
    void fiveUnitsAreSetByKeyboardAloneAndOneTurnIsTakenBackAtOnce() throws Exception {
        choose("FET COMP 1", "Attack");
        press(SWT.ARROW_RIGHT);
        press(SWT.ARROW_RIGHT);
        String turned = value("FET COMP 1", "Attack");
        assertFalse("3".equals(turned), turned);
        settings.undo();
        user.waitUntil("as it was", () -> "3".equals(value("FET COMP 1", "Attack")));
        settings.redo();
        user.waitUntil("turned again", () -> turned.equals(value("FET COMP 1", "Attack")));
        choose("FET COMP 1", "Attack");
        enter("5");
        choose("FET COMP 1", "Ratio");
        press(' ');
        choose("OPTO COMP 1", "Peak reduction");
        enter("40");
        choose("EQ 1", "Low Freq");
        press(SWT.END);
        choose("BUS COMP", "Threshold");
        press(SWT.PAGE_UP);
        choose("VERB", "Decay");
        enter("2.4 s");
        user.waitUntil("all of it", () -> "2.4".equals(value("VERB", "Decay")));
        assertEquals("8", value("FET COMP 1", "Ratio"));
        assertEquals("100", value("EQ 1", "Low Freq"));
        settings.save();
        UnitRecall fet = library.load(recall(), Recall.class).orElseThrow().content().getUnits().getFirst();
        ControlSetting attack = fet.getSettings().getFirst();
        assertEquals("Attack", attack.getControl());
        assertEquals("5", attack.getValue());
        assertEquals(5.0, attack.getNumber());
        SessionLog log = new SessionLog(library);
        Ref session = log.sessions(Objects.requireNonNull(project), 1).getFirst().session();
        assertTrue(lines(log, session).contains("recall Mix 2: FET COMP 1 Attack 3 \u2192 5, Ratio 4 \u2192 8"),
                "saved with it: " + lines(log, session));
        assertEquals(4, lines(log, session).size(), "what was not set before was not turned: " + lines(log, session));
    }

    private static List<String> lines(SessionLog log, Ref session) {
        try {
            return Objects.requireNonNull(log.entries(session).stream().map(EntryLine::text).toList());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tabGoesFromControlToControlAndOutOfThePage() {
        Spot first = Objects.requireNonNull(user.ask(() -> page().chosen()));
        user.run(() -> page().traverse(SWT.TRAVERSE_TAB_NEXT));
        Spot second = Objects.requireNonNull(user.ask(() -> page().chosen()));
        assertFalse(first.equals(second));
        assertEquals(first.face(), second.face());
        user.run(() -> page().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        assertEquals(first, user.ask(() -> page().chosen()));
        user.run(() -> page().traverse(SWT.TRAVERSE_TAB_PREVIOUS));
        user.waitUntil("out of the page", () -> !page().isFocusControl());
    }

    @Test
    void whatItCannotBeSetToIsSaidAndChangesNothing() {
        choose("FET COMP 1", "Attack");
        press('9');
        Text field = field();
        user.run(() -> field.setText("99"));
        user.run(() -> field.traverse(SWT.TRAVERSE_RETURN));
        user.waitUntil("the range", () -> settings.labels().stream().anyMatch(each -> each.contains("Attack goes from OFF to 7")));
        user.run(() -> field.traverse(SWT.TRAVERSE_ESCAPE));
        user.waitUntil("no field", field::isDisposed);
        assertFalse(user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue());
    }

    @Test
    void whatIsTurnedDiffersFromTheRecallBeforeUntilItIsTurnedBack() {
        user.waitUntil("the recall before", () -> face("FET COMP 1").was() != null);
        assertEquals(0, user.ask(() -> Integer.valueOf(face("FET COMP 1").differences())).intValue());
        choose("FET COMP 1", "Attack");
        enter("5");
        user.waitUntil("one differs", () -> face("FET COMP 1").differences() == 1);
        user.waitUntil("it is said", () -> settings.labels().contains("Attack   5   was 3      [OFF to 7]"));
        Tree tree = user.all(settings.control(), Tree.class).getFirst();
        assertTrue(user.ask(() -> tree.getItem(0).getItem(0).getItem(0).getText()).startsWith("FET COMP 1   \u25cf 1"), "the unit is marked");
        enter("3");
        user.waitUntil("none differs", () -> face("FET COMP 1").differences() == 0);
    }

    @Test
    void aDragIsOneTurnAndTheWheelTurnsWhatItIsOver() {
        choose("OPTO COMP 1", "Gain");
        Rectangle at = bounds("OPTO COMP 1", "Gain");
        String before = value("OPTO COMP 1", "Gain");
        mouse(SWT.MouseDown, at.x + at.width / 2, at.y + at.height / 2, 0);
        for (int i = 1; i <= 9; i++) {
            mouse(SWT.MouseMove, at.x + at.width / 2, at.y + at.height / 2 - 4 * i, 0);
        }
        assertEquals(before, value("OPTO COMP 1", "Gain"), "not let go yet");
        mouse(SWT.MouseUp, at.x + at.width / 2, at.y + at.height / 2 - 36, 0);
        assertEquals("48", value("OPTO COMP 1", "Gain"), "36 of 180 pixels are a fifth of the way");
        settings.undo();
        user.waitUntil("as it was", () -> before.equals(value("OPTO COMP 1", "Gain")));
        assertFalse(user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue(), "one step");
        mouse(SWT.MouseVerticalWheel, at.x + at.width / 2, at.y + at.height / 2, 1);
        assertEquals("30", value("OPTO COMP 1", "Gain"));
    }

    @Test
    void everyControlIsHeardWithItsNameAndValue() {
        List<String> heard = user.ask(() -> HeardChildren.of(page()));
        assertTrue(heard.contains("FET COMP 1 Attack: 3"), heard.toString());
        assertTrue(heard.contains("OPTO COMP 1 Gain: 28"), heard.toString());
        assertTrue(heard.contains("VERB Decay: not set"), heard.toString());
        int controls = UNITS.stream().mapToInt(each -> (int) Objects.requireNonNull(StartingLibrary.named(each)).getControls()
                .stream().filter(control -> control.getKind() != ControlKind.METER).count()).sum();
        assertEquals(controls, heard.size());
    }

    @Test
    void oneTurnedControlIsDrawnAnewAndNothingElse() {
        choose("FET COMP 1", "Attack");
        // In sight without scrolling: a scroll bar that fades is drawn too.
        List<Rectangle> drawn = DrawnPlaces.of(user, page());
        press(SWT.ARROW_RIGHT);
        user.waitUntil("drawn", () -> !drawn.isEmpty());
        Rectangle whole = user.ask(() -> page().getClientArea());
        Rectangle at = bounds("FET COMP 1", "Attack");
        for (Rectangle each : drawn) {
            boolean caption = each.height <= 24;
            assertTrue(caption || each.width <= at.width && each.height <= at.height, each + " of " + whole + ", not only " + at);
        }
    }

    // What the tests look at and do.

    private FacePage page() {
        return user.all(settings.control(), FacePage.class).getFirst();
    }

    private Face face(String unit) {
        return page().faces().stream().filter(each -> each.name().equals(unit)).findFirst().orElseThrow();
    }

    private Spot spot(String unit, String control) {
        Face face = face(unit);
        return new Spot(face.id(), face.layout().controls().stream().filter(each -> each.control().getName().equals(control))
                .findFirst().orElseThrow().control().getId());
    }

    private void choose(String unit, String control) {
        user.run(() -> {
            page().setFocus();
            page().choose(spot(unit, control));
        });
    }

    private String value(String unit, String control) {
        return user.ask(() -> Objects.requireNonNullElse(face(unit).values().get(spot(unit, control).control()), ""));
    }

    private Rectangle bounds(String unit, String control) {
        return Objects.requireNonNull(user.ask(() -> page().bounds(spot(unit, control))));
    }

    private void press(int key) {
        user.press(user.ask(this::page), key, 0);
    }

    private Text field() {
        user.waitUntil("a field", () -> !user.all(page(), Text.class).isEmpty());
        return user.ask(() -> user.all(page(), Text.class).getFirst());
    }

    /** Types a value and presses Enter. */
    private void enter(String value) {
        press(value.charAt(0));
        Text field = field();
        user.run(() -> field.setText(value));
        user.run(() -> field.traverse(SWT.TRAVERSE_RETURN));
        user.waitUntil("the field is left", field::isDisposed);
    }

    private void mouse(int type, int x, int y, int count) {
        user.run(() -> {
            Event event = new Event();
            event.button = type == SWT.MouseMove ? 0 : 1;
            event.x = x;
            event.y = y;
            event.count = count;
            page().notifyListeners(type, event);
        });
    }

    /** A room with five units, a session that is on, and two recalls of a song; the newer one is the one to look at. */
    private Ref studio() throws LibraryException {
        List<String> names = List.of("FET COMP 1", "OPTO COMP 1", "EQ 1", "BUS COMP", "VERB");
        Room room = Objects.requireNonNull(MODEL.createRoom());
        room.setName("Racks " + System.nanoTime());
        ChangeSet.Builder gears = ChangeSet.by("EB", "gear");
        boolean some = false;
        for (int i = 0; i < UNITS.size(); i++) {
            Gear gear = Objects.requireNonNull(StartingLibrary.named(UNITS.get(i)));
            RoomUnit unit = MODEL.createRoomUnit();
            unit.setName(names.get(i));
            unit.setLocation("Rack 1, unit " + (i + 1));
            unit.setGear(Documents.ref(Kinds.GEAR, gear));
            room.getUnits().add(unit);
            if (library.heads(Documents.ref(Kinds.GEAR, gear)).isEmpty()) {
                gears.add(Kinds.GEAR, gear);
                some = true;
            }
        }
        if (some) {
            library.commit(gears.build());
        }
        Ref standing = new Projects(library).create(room, "EB");
        Ref made = SomeSession.project(library);
        project = made;
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song");
        Ref song = new Projects(library).create(item, made, "EB");
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        new SessionLog(library).start(new SessionStart(made, standing, "EB", now.minusHours(1)));
        Recall first = recall(made, song, standing, names, "Mix 1", now.minusDays(1));
        Recall second = recall(made, song, standing, names, "Mix 2", now);
        ChangeSet changes = ChangeSet.by("EB", "two recalls").add(Kinds.RECALL, first).add(Kinds.RECALL, second).build();
        library.commit(changes);
        user.run(() -> Talkback.context().setOperator("EB"));
        return changes.changes().getLast().document();
    }

    private static Recall recall(Ref project, Ref song, Ref room, List<String> names, String title, ZonedDateTime at) {
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title);
        recall.setProject(project);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setCapturedAt(at);
        for (String name : names) {
            UnitRecall unit = MODEL.createUnitRecall();
            unit.setName(name);
            unit.setLocation("Rack 1, unit " + (names.indexOf(name) + 1));
            recall.getUnits().add(unit);
        }
        set(recall.getUnits().getFirst(), "Attack", "3", "Ratio", "4");
        set(recall.getUnits().get(1), "Peak reduction", "35", "Gain", "28");
        set(recall.getUnits().get(2), "Low Freq", "30");
        set(recall.getUnits().get(3), "Threshold", "-4", "Ratio", "4:1");
        return recall;
    }

    private static void set(UnitRecall unit, String... settings) {
        for (int i = 0; i < settings.length; i += 2) {
            ControlSetting setting = MODEL.createControlSetting();
            setting.setControl(settings[i]);
            setting.setValue(settings[i + 1]);
            unit.getSettings().add(setting);
        }
    }

    @Test
    void aUnitWithoutADrawingKeepsItsTableAndGetsADrawingFromTheList() throws Exception {
        Stored<Recall> stored = library.load(recall(), Recall.class).orElseThrow();
        UnitRecall unit = MODEL.createUnitRecall();
        unit.setName("MYSTERY");
        stored.content().getUnits().add(unit);
        library.commit(ChangeSet.by("EB", "a unit that nobody drew").save(stored).build());
        user.waitUntil("what to do about it", () -> settings.labels().stream().anyMatch(each -> each.startsWith("1 without a drawing")));
        Tree tree = user.all(settings.control(), Tree.class).getFirst();
        user.run(() -> {
            tree.setSelection(tree.getItem(0).getItem(1).getItem(0));
            tree.notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("how to get one", () -> settings.labels().stream().anyMatch(each -> each.startsWith("MYSTERY has no drawing yet")));
        user.run(() -> user.all(settings.control(), org.eclipse.swt.widgets.Button.class).stream()
                .filter(each -> each.getText().contains("Drawing")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        var dialog = user.dialog("Drawing of MYSTERY");
        user.run(() -> user.all(dialog, Text.class).getFirst().setText("Tape"));
        user.pressButton(dialog, "OK");
        user.waitUntil("its drawing", () -> page().faces().size() == 1 && page().faces().getFirst().name().equals("MYSTERY"));
        assertNotNull(library.load(Documents.ref(Kinds.GEAR, Objects.requireNonNull(StartingLibrary.named("Tape Delay"))), Gear.class)
                .orElse(null), "what the recall refers to is in the library");
        settings.save();
        assertEquals(Documents.ref(Kinds.GEAR, Objects.requireNonNull(StartingLibrary.named("Tape Delay"))),
                library.load(recall(), Recall.class).orElseThrow().content().getUnits().getLast().getGear());
    }
}
