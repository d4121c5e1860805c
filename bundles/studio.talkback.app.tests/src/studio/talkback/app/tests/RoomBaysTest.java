package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** A room's bay is added at a usual size, labelled by typing and by pasting, and normalled point by point. */
class RoomBaysTest {

    private static final int BAYS = 2;

    private final User user = new User();
    private final OpenDocument document = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private final Ref ref;

    RoomBaysTest() throws LibraryException {
        Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        room.setName("Empty Room " + System.nanoTime());
        ref = Documents.ref(Kinds.ROOM, room);
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, room).build());
    }

    @BeforeEach
    void open() {
        document.open(ref);
        user.run(() -> user.page().getWorkbenchWindow().getShell().forceActive());
        document.page(BAYS);
        button("&Add this bay");
        user.waitUntil("a bay", () -> !page().picture().bays().isEmpty());
        user.waitUntil("the keyboard", () -> page().isFocusControl() && page().chosen() != null);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void aUsualBayIsAddedHalfNormalledAndTakenBack() {
        assertEquals("Bay 1 2 48 48", bay().getName() + " " + bay().getRows() + " " + bay().getColumns() + " "
                + page().picture().bays().normals().size());
        assertTrue(page().picture().bays().normals().stream().allMatch(normal -> normal.half()));
        document.undo();
        user.waitUntil("none", () -> page().picture().bays().isEmpty());
        document.redo();
        user.waitUntil("again", () -> page().picture().bays().normals().size() == 48);
    }

    @Test
    void labelsAreTypedAndTabCountsOn() throws LibraryException {
        choose(1, 1);
        type('M');
        Text first = field();
        user.run(() -> first.setText("Mic 9"));
        user.run(() -> first.traverse(SWT.TRAVERSE_TAB_NEXT));
        user.waitUntil("the next", () -> Objects.equals(page().chosen(), point(1, 2)) && "Mic 10".equals(field().getText()));
        user.run(() -> field().traverse(SWT.TRAVERSE_TAB_NEXT));
        user.waitUntil("one more", () -> "Mic 11".equals(field().getText()));
        user.run(() -> field().traverse(SWT.TRAVERSE_ESCAPE));
        user.waitUntil("given up", () -> user.all(page(), Text.class).isEmpty());
        assertEquals(List.of("Mic 9", "Mic 10", ""), List.of(label(1, 1), label(1, 2), label(1, 3)));
        document.undo();
        user.waitUntil("one taken back", () -> label(1, 2).isEmpty());
        document.redo();
        choose(1, 1);
        user.press(user.ask(this::page), SWT.DEL, 0);
        user.waitUntil("taken away", () -> label(1, 1).isEmpty());
        document.save();
        Patchbay saved = library.load(ref, Room.class).orElseThrow().content().getPatchbays().getFirst();
        assertEquals("Mic 10", saved.getPoints().stream().filter(point -> point.getRow() == 1 && point.getColumn() == 2)
                .findFirst().orElseThrow().getLabel());
        assertEquals(NormalKind.HALF, BayMaking.kind(saved, 1, 1), "its normal stays");
    }

    @Test
    void labelsArePastedFromASpreadsheetAsOneChangeAndCopiedAgain() {
        choose(1, 1);
        String rows = "Mic 1..48\nPre 1..47\tSpare in\n";
        user.run(() -> ClipboardText.put(Objects.requireNonNull(page().getDisplay()), rows));
        button("&Paste labels");
        user.waitUntil("all", () -> label(2, 48).equals("Spare in"));
        assertTrue(document.labels().stream().anyMatch(each -> each.startsWith("96 labels written from A 1 on")), document.labels().toString());
        user.run(() -> page().setFocus());
        user.command("org.eclipse.ui.edit.copy");
        user.waitUntil("copied", () -> {
            String copied = ClipboardText.get(Objects.requireNonNull(page().getDisplay()));
            return copied.lines().count() == 2 && copied.startsWith("Mic 1\tMic 2\t");
        });
        document.undo();
        user.waitUntil("none", () -> label(1, 1).isEmpty() && label(2, 48).isEmpty());
    }

    @Test
    void labelsThatDoNotFitChangeNothingAndSayWhy() {
        user.run(() -> ClipboardText.put(Objects.requireNonNull(page().getDisplay()), "Mic 1..50"));
        choose(1, 1);
        button("&Paste labels");
        user.waitUntil("why", () -> document.labels().stream()
                .anyMatch(each -> each.startsWith("Nothing was pasted: the bay has 48 columns, but row A has 50 labels")));
        assertEquals("", label(1, 1));
    }

    @Test
    void spaceChangesTheNormalOfAPoint() {
        choose(1, 3);
        type(' ');
        user.waitUntil("none", () -> BayMaking.kind(bay(), 1, 3) == NormalKind.NONE);
        type(' ');
        user.waitUntil("full", () -> BayMaking.kind(bay(), 1, 3) == NormalKind.FULL);
        document.undo();
        user.waitUntil("none again", () -> BayMaking.kind(bay(), 1, 3) == NormalKind.NONE);
        button("&Normal all of it so");
        user.waitUntil("all of it", () -> BayMaking.kind(bay(), 1, 3) == NormalKind.HALF);
    }

    @Test
    void spaceOnALowerPointChangesTheSameNormal() {
        choose(2, 3);
        type(' ');
        user.waitUntil("none", () -> BayMaking.kind(bay(), 1, 3) == NormalKind.NONE);
    }

    // What the tests look at and do.

    private BayPage page() {
        return user.all(document.control(), BayPage.class).getFirst();
    }

    private Patchbay bay() {
        return document.content(Room.class).getPatchbays().getFirst();
    }

    private BayPoint point(int row, int column) {
        return page().picture().bays().all().getFirst().point(row, column);
    }

    private String label(int row, int column) {
        return point(row, column).label();
    }

    private void choose(int row, int column) {
        user.run(() -> {
            page().setFocus();
            page().choose(point(row, column));
        });
    }

    private Text field() {
        return user.all(page(), Text.class).getFirst();
    }

    private void type(char character) {
        user.run(() -> {
            Event event = new Event();
            event.character = character;
            event.keyCode = character;
            page().notifyListeners(SWT.KeyDown, event);
        });
    }

    private void button(String text) {
        user.run(() -> user.all(document.control(), Button.class).stream().filter(each -> each.getText().equals(text)).findFirst()
                .orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }
}
