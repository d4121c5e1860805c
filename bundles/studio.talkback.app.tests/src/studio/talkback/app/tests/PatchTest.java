package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** A patch is plugged on the drawn bay by keys and by mouse, typed in the list, compared and ticked off. */
class PatchTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int PATCH = 2;

    private final User user = new User();
    private final OpenDocument settings = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private final Ref recall;

    PatchTest() throws LibraryException {
        Room room = Objects.requireNonNull(MODEL.createRoom());
        room.setName("Bay Room " + System.nanoTime());
        Patchbay bay = BayMaking.usual(new UsualBay("TT", 2, 8), "Bay 1", NormalKind.NONE);
        BayMaking.labels(bay, List.of(List.of("Ch 1 send", "Ch 2 send", "FET out", "EQ out", "Vox Mic"),
                List.of("Ch 1 return", "Ch 2 return", "FET in", "EQ in", "Pre 1 in")));
        BayMaking.normal(bay, 1, 1, NormalKind.HALF);
        BayMaking.normal(bay, 1, 2, NormalKind.HALF);
        BayMaking.normal(bay, 1, 5, NormalKind.FULL);
        room.getPatchbays().add(bay);
        Ref standing = Documents.ref(Kinds.ROOM, room);
        Item song = Objects.requireNonNull(MODEL.createItem());
        song.setTitle("Patched " + System.nanoTime());
        Ref item = Documents.ref(Kinds.ITEM, song);
        Recall first = patched("Mix 1", standing, item, "Ch 1 send > FET in", "Ch 2 send > EQ in");
        Recall second = patched("Mix 2", standing, item, "Ch 1 send > FET in", "FET out > Wall 3");
        first.setCapturedAt(ZonedDateTime.now().minusDays(2));
        second.setCapturedAt(ZonedDateTime.now().minusDays(1));
        recall = Documents.ref(Kinds.RECALL, second);
        library.commit(ChangeSet.by("EB", "a room with a bay").add(Kinds.ROOM, room).add(Kinds.ITEM, song)
                .add(Kinds.RECALL, first).add(Kinds.RECALL, second).build());
    }

    private static Recall patched(String title, Ref room, Ref item, String... cords) {
        Recall made = Objects.requireNonNull(MODEL.createRecall());
        made.setTitle(title);
        made.setRoom(room);
        made.setItem(item);
        for (String cord : cords) {
            PatchConnection connection = MODEL.createPatchConnection();
            connection.setFrom(cord.split(" > ")[0]);
            connection.setTo(cord.split(" > ")[1]);
            made.getPatch().add(connection);
        }
        return made;
    }

    @BeforeEach
    void open() {
        settings.open(recall);
        user.waitUntil("the bay", () -> !user.all(settings.control(), BayPage.class).isEmpty() && !page().picture().bays().isEmpty());
        user.waitUntil("compared", () -> page().picture().cords().size() == 3);
        user.run(() -> user.page().getWorkbenchWindow().getShell().forceActive());
        settings.page(PATCH);
        user.waitUntil("the keyboard", () -> page().isFocusControl() && page().chosen() != null);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void aCordIsPluggedByKeysWithItsNormalAndTakenBackAndPulledAgain() throws LibraryException {
        choose(1, 3);
        press(SWT.DEL);
        user.waitUntil("pulled", () -> patch().size() == 1);
        settings.undo();
        user.waitUntil("plugged again", () -> patch().size() == 2);
        choose(1, 4);
        press(SWT.CR);
        settings.says("Cord from A 4 EQ out: go to the other point and press Enter, Esc gives up");
        press(SWT.ARROW_DOWN);
        press(SWT.ARROW_LEFT);
        press(SWT.ARROW_LEFT);
        settings.says("Cord from A 4 EQ out to B 2 Ch 2 return, half normalled from A 2: Enter plugs, Esc gives up");
        press(SWT.CR);
        user.waitUntil("plugged", () -> patch().size() == 3);
        PatchConnection made = content().getPatch().getLast();
        assertEquals("EQ out > Ch 2 return", made.getFrom() + " > " + made.getTo());
        assertTrue(made.isNormalBroken(), "a plug in the lower point breaks a half normal");
        settings.undo();
        user.waitUntil("taken back", () -> patch().size() == 2);
        settings.redo();
        user.waitUntil("done again", () -> patch().size() == 3);
        settings.save();
        assertEquals(3, library.load(recall, Recall.class).orElseThrow().content().getPatch().size());
    }

    @Test
    void aCordIsPluggedByDraggingFromEitherEnd() {
        drag(point(2, 4), point(1, 2));
        user.waitUntil("plugged", () -> patch().contains("Ch 2 send > EQ in"));
        assertFalse(content().getPatch().getLast().isNormalBroken(), "a plug in the upper point leaves a half normal");
        drag(point(1, 2), point(2, 2));
        settings.says("A 2 Ch 2 send takes cord 2 already: pull that first (Delete)");
        assertEquals(3, patch().size());
        drag(point(1, 5), point(1, 5));
        assertEquals(3, patch().size(), "a click plugs nothing");
    }

    @Test
    void escGivesACordUp() {
        choose(1, 4);
        press(SWT.CR);
        press(SWT.ESC);
        press(SWT.ARROW_DOWN);
        press(SWT.CR);
        settings.says("Cord from B 4 EQ in: go to the other point and press Enter, Esc gives up");
        assertEquals(2, patch().size());
    }

    @Test
    void typingFindsAPointByItsLabelAndByItsPlace() {
        for (char each : "eq i".toCharArray()) {
            type(each);
        }
        user.waitUntil("the input of the equaliser", () -> Objects.equals(page().chosen(), point(2, 4)));
        press(SWT.HOME);
        for (char each : "b7".toCharArray()) {
            type(each);
        }
        user.waitUntil("a place", () -> Objects.equals(page().chosen(), point(2, 7)));
        press(SWT.HOME);
        type('z');
        settings.says("No point is called \"z\"");
    }

    @Test
    void whatDiffersFromTheRecallBeforeIsPulledFirstAndWhatIsOnNoBayIsSaid() {
        List<String> becomes = user.ask(() -> Objects.requireNonNull(page().picture().cords().stream()
                .map(each -> each.becomes() + " " + each.mark() + " " + each.cord().written()).toList()));
        assertEquals(List.of("STAYS 1 Ch 1 send > FET in", "PLUG 2 FET out > Wall 3", "PULL a Ch 2 send > EQ in"), becomes);
        assertTrue(settings.labels().stream().anyMatch(each -> each.contains("not on a bay of this room: 1")), settings.labels().toString());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("copied", () -> ClipboardText.get(Objects.requireNonNull(page().getDisplay())).lines().toList()
                .equals(List.of("a  pull\tCh 2 send > EQ in", "1\tCh 1 send > FET in", "2  plug\tFET out > Wall 3")));
    }

    @Test
    void theListIsTickedOffOnTheBayAndTheScreenSaysThatNobodyKeepsIt() {
        settings.says("3 cords: Space ticks one off   ·   not on a bay of this room: 1");
        choose(1, 1);
        type(' ');
        user.waitUntil("one", () -> settings.labels().stream().anyMatch(each -> each.startsWith("1 of 3 checked (on this screen only")));
        type(' ');
        user.waitUntil("none", () -> settings.labels().stream().anyMatch(each -> each.startsWith("3 cords")));
        assertFalse(user.ask(() -> Boolean.valueOf(settings.editor().isDirty())).booleanValue());
    }

    @Test
    void whatIsTypedInTheListIsPluggedOnTheBayAndMistakesAreSaid() {
        NatTable list = settings.table(PATCH);
        user.run(list::setFocus);
        user.press(list, SWT.END, SWT.MOD1);
        user.press(list, SWT.HOME, 0);
        user.press(list, SWT.ARROW_RIGHT, 0);
        settings.enter(list, "vox mic");
        user.waitUntil("begun", () -> patch().size() == 3);
        assertTrue(content().getPatch().getLast().isNormalBroken(), "a full normal breaks at both ends");
        user.run(() -> page().setFocus());
        assertEquals("cord 3 to ", cordAt(1, 5));
        drag(point(2, 5), point(2, 4));
        settings.says("! cord 4 goes from an input to an input: B 5 Pre 1 in, B 4 EQ in");
    }

    private String cordAt(int row, int column) {
        String said = user.ask(() -> page().picture().said(point(row, column)));
        return Objects.requireNonNull(said.substring(said.indexOf("cord"))).replaceAll(" \\(plug\\)", "");
    }

    @Test
    void everyPointIsHeardWithItsNormalAndItsCord() {
        List<String> heard = user.ask(() -> HeardChildren.of(page()));
        assertEquals(16, heard.size());
        assertTrue(heard.contains("A 1 Ch 1 send: half normalled to B 1, cord 1 to B 3"), heard.toString());
        assertTrue(heard.contains("B 5 Pre 1 in: normalled from A 5"), heard.toString());
        assertTrue(heard.contains("A 2 Ch 2 send: half normalled to B 2, cord a to B 4 (pull)"), heard.toString());
    }

    @Test
    void walkingDrawsTwoPointsAndNothingElse() {
        choose(1, 6);
        List<Rectangle> drawn = DrawnPlaces.of(user, page());
        press(SWT.ARROW_RIGHT);
        user.waitUntil("drawn", () -> !drawn.isEmpty());
        Rectangle two = user.ask(() -> page().bounds(point(1, 6)).union(page().bounds(point(1, 7))));
        for (Rectangle each : drawn) {
            assertTrue(each.width <= two.width + 20 && each.height <= two.height + 20, each + ", not only " + two);
        }
    }

    // What the tests look at and do.

    private BayPage page() {
        return user.all(settings.control(), BayPage.class).getFirst();
    }

    private BayPoint point(int row, int column) {
        return page().picture().bays().all().getFirst().point(row, column);
    }

    private Recall content() {
        return settings.content(Recall.class);
    }

    private List<String> patch() {
        return Objects.requireNonNull(page().picture().patch().cords().stream().map(each -> each.written()).toList());
    }

    private void choose(int row, int column) {
        user.run(() -> {
            page().setFocus();
            page().choose(point(row, column));
        });
    }

    private void press(int key) {
        user.press(user.ask(this::page), key, 0);
    }

    private void type(char character) {
        user.run(() -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            page().notifyListeners(SWT.KeyDown, event);
        });
    }

    private void drag(BayPoint from, BayPoint to) {
        user.run(() -> {
            Point begin = page().middle(from);
            mouse(SWT.MouseDown, begin);
            Point end = page().middle(to);
            if (!from.equals(to)) {
                mouse(SWT.MouseMove, new Point((begin.x + end.x) / 2, (begin.y + end.y) / 2));
                mouse(SWT.MouseMove, end);
            }
            mouse(SWT.MouseUp, end);
        });
    }

    private void mouse(int type, Point at) {
        Event event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.x = at.x;
        event.y = at.y;
        page().notifyListeners(type, event);
    }
}
