package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.draft.Drafts;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.ui.SessionInput;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;

/** The header of a session's log, changed above the log. */
class SessionHeaderTest {

    private static final String HEADER = "studio.talkback.session.ui.header";
    private static final int ROOM = 0;
    private static final int DATE = 1;
    private static final int IN = 2;
    private static final int OUT = 3;
    private static final int FILE = 4;

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private Ref session = Ref.parse("session/00000000-0000-0000-0000-000000000000");

    @BeforeEach
    void open() throws LibraryException {
        session = SomeSession.in(library);
        reopen();
    }

    @AfterEach
    void close() {
        user.run(() -> user.page().closeAllEditors(false));
    }

    @Test
    void itIsClosedAtFirstAndTheKeyOrAClickOpensAndClosesIt() {
        assertTrue(user.all(control(), Text.class).isEmpty());
        openHeader();
        assertTrue(user.ask(() -> Boolean.valueOf(field(ROOM).isFocusControl())).booleanValue());
        user.command(HEADER);
        user.waitUntil("closed, and back in the line", () -> !field(ROOM).isVisible() && line().isFocusControl());
        Label title = user.all(control(), Label.class).stream()
                .filter(label -> user.ask(label::getText).contains("LEAKS")).findFirst().orElseThrow();
        user.run(() -> title.notifyListeners(SWT.MouseUp, new Event()));
        user.waitUntil("open again", () -> field(ROOM).isVisible());
        assertTrue(user.ask(() -> Boolean.valueOf(line().getSize().y > 0
                && line().toDisplay(0, line().getSize().y).y < control().toDisplay(0, control().getSize().y).y))
                .booleanValue(), "the line is still on the screen");
    }

    @Test
    void aFieldIsUndoneRedoneAndSavedAndTheLineAboveShowsIt() throws LibraryException {
        openHeader();
        type(FILE, "NightFerry_v07.ptx");
        user.waitUntil("shown above", () -> texts().contains("NightFerry_v07.ptx") && texts().contains("Ctrl+S"));
        assertEquals(null, saved().getSessionFile());
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("undone", () -> field(FILE).getText().isEmpty() && !editor().isDirty());
        user.command("org.eclipse.ui.edit.redo");
        user.waitUntil("redone", () -> field(FILE).getText().equals("NightFerry_v07.ptx"));
        save();
        assertEquals("NightFerry_v07.ptx", saved().getSessionFile());
    }

    @Test
    void theHoursAreCountedAboveTheLogAsLinesAreLoggedAndTheHeaderChanges() throws LibraryException {
        openHeader();
        type(DATE, "2026-03-14");
        type(IN, "10:02");
        type(OUT, "20:07");
        save();
        user.command(HEADER);
        enter("h break =2026-03-14 13:05-13:40");
        enter("h downtime =2026-03-14 15:00-15:20");
        user.waitUntil("counted", () -> texts()
                .contains("in 10:02, out 20:07, breaks 0:35, downtime 0:20, worked 9:10"));
        enter("h break =2026-03-14 16:00");
        user.waitUntil("what is missing is named", () -> texts().contains("the break from 16:00 has no end"));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("taken back", () -> !texts().contains("has no end"));
        openHeader();
        type(OUT, "20:17");
        user.waitUntil("counted before it is saved", () -> texts().contains("worked 9:20"));
    }

    @Test
    void timesAreOfTheSessionsDayAndAnEndBeforeTheBeginningIsOfTheNight() throws LibraryException {
        openHeader();
        type(DATE, "2026-03-14");
        type(IN, "22:05");
        type(OUT, "1:30");
        save();
        assertEquals(at("2026-03-14", "22:05"), saved().getTimeIn());
        assertEquals(at("2026-03-15", "01:30"), saved().getTimeOut());
        type(OUT, "late");
        user.waitUntil("what is wrong", () -> texts().contains("\u201clate\u201d"));
        assertFalse(user.ask(() -> Boolean.valueOf(editor().isDirty())).booleanValue());
    }

    @Test
    void roomAndPeopleAreTypedByName() throws LibraryException {
        Room room = ModelFactory.eINSTANCE.createRoom();
        room.setName("Header Room " + System.nanoTime());
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, room).build());
        Party party = ModelFactory.eINSTANCE.createParty();
        party.setName("Header Person " + System.nanoTime());
        library.commit(ChangeSet.by("EB", "a person").add(Kinds.PARTY, party).build());
        user.waitUntil("the names are known", () -> NameBook.shared().find(Kinds.ROOM, room.getName()) != null
                && NameBook.shared().find(Kinds.PARTY, party.getName()) != null);
        openHeader();
        type(ROOM, room.getName());
        NatTable people = user.all(control(), NatTable.class).getFirst();
        user.run(people::setFocus);
        typeCell(people, party.getName());
        user.waitUntil("a person", () -> document().getParticipations().size() == 1);
        user.press(people, SWT.ARROW_UP, 0);
        user.press(people, SWT.ARROW_RIGHT, 0);
        typeCell(people, "producer");
        user.waitUntil("with a role", () -> "producer".equals(document().getParticipations().getFirst().getRole()));
        save();
        Participation saved = saved().getParticipations().getFirst();
        assertEquals(party.getName(), NameBook.shared().name(saved.getParty()));
        assertEquals(room.getName(), NameBook.shared().name(saved().getRoom()));
        user.waitUntil("shown above", () -> texts().contains(room.getName()) && texts().contains(party.getName()));
    }

    @Test
    void undoInTheLineTakesBackTheLineAndLeavesTheHeaderAsItIs() throws LibraryException {
        openHeader();
        type(FILE, "kept.ptx");
        enter("a line to take back");
        user.waitUntil("the line", () -> rows() == 1);
        user.run(() -> line().setFocus());
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("taken back", () -> rows() == 0);
        assertEquals("kept.ptx", user.ask(() -> field(FILE).getText()));
        assertTrue(user.ask(() -> Boolean.valueOf(editor().isDirty())).booleanValue());
        save();
        assertEquals("kept.ptx", saved().getSessionFile());
    }

    @Test
    void whatIsSavedElsewhereIsMergedWithWhatIsTyped() throws LibraryException {
        openHeader();
        type(FILE, "mine.ptx");
        Stored<Session> theirs = library.load(session, Session.class).orElseThrow();
        theirs.content().setReferenceLevel("-20 dBFS");
        library.commit(ChangeSet.by("MI", "level").save(theirs).build());
        user.waitUntil("merged", () -> texts().contains("-20 dBFS") && texts().contains("mine.ptx"));
        save();
        assertEquals("-20 dBFS", saved().getReferenceLevel());
        assertEquals("mine.ptx", saved().getSessionFile());
    }

    @Test
    void theDraftOfACrashIsOfferedAboveTheLog() throws Exception {
        user.run(() -> user.page().closeAllEditors(false));
        Stored<Session> stored = library.load(session, Session.class).orElseThrow();
        stored.content().setSessionFile("draft.ptx");
        new Drafts(library.info().folder(), library.kinds()).keep(new Draft(session, stored.content(), stored.heads(),
                "MI", Objects.requireNonNull(ZonedDateTime.now())));
        reopen();
        user.waitUntil("the offer", () -> texts().contains("MI"));
        user.pressButton(control(), "Take Them Up");
        user.waitUntil("taken up", () -> editor().isDirty() && texts().contains("draft.ptx"));
        save();
        assertEquals("draft.ptx", saved().getSessionFile());
    }

    private void reopen() {
        user.run(() -> Screens.open(user.page(), new SessionInput(session), SessionLogEditor.ID));
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor
                && texts().contains("LEAKS"));
    }

    private void openHeader() {
        user.command(HEADER);
        user.waitUntil("the header's fields", () -> !user.all(control(), Text.class).isEmpty() && field(ROOM).isVisible());
    }

    private void type(int index, String text) {
        Text field = user.ask(() -> field(index));
        user.run(() -> {
            field.setFocus();
            field.setText(text);
        });
        user.pause();
    }

    /** Types into the cell with the caret. Enter opens the cell below, which Esc leaves as it is. */
    private void typeCell(NatTable table, String text) {
        user.press(table, text.charAt(0), 0);
        user.waitUntil("the cell's field", () -> !cells(table).isEmpty());
        Text cell = cells(table).getFirst();
        user.run(() -> cell.setText(text));
        user.press(cell, SWT.CR, 0);
        user.waitUntil("the cell below", () -> cell.isDisposed() && !cells(table).isEmpty());
        user.press(cells(table).getFirst(), SWT.ESC, 0);
        user.waitUntil("the cell is closed", () -> cells(table).isEmpty());
    }

    private List<Text> cells(NatTable table) {
        return user.ask(() -> user.all(table, Text.class).stream().filter(Text::isVisible).toList());
    }

    private void enter(String text) {
        StyledText line = user.ask(this::line);
        user.run(() -> line.setCaretOffset(0));
        user.type(line, text);
        user.press(line, SWT.CR, 0);
    }

    private void save() {
        user.run(() -> user.page().activate(editor()));
        user.command("org.eclipse.ui.file.save");
        user.waitUntil("saved", () -> !editor().isDirty());
    }

    private Session saved() throws LibraryException {
        return library.load(session, Session.class).map(Stored::content).orElseThrow();
    }

    private Session document() {
        return Objects.requireNonNull(((SessionLogEditor) editor()).document().content());
    }

    private static ZonedDateTime at(String date, String clock) {
        return LocalTime.parse(clock).atDate(LocalDate.parse(date)).atZone(ZoneId.systemDefault());
    }

    private IEditorPart editor() {
        return user.ask(() -> user.page().getActiveEditor());
    }

    private Composite control() {
        return PartControls.of(editor());
    }

    private Text field(int index) {
        return Objects.requireNonNull(user.all(control(), Text.class).get(index));
    }

    private StyledText line() {
        return user.all(control(), StyledText.class).getFirst();
    }

    private int rows() {
        return user.all(control(), Table.class).getFirst().getItemCount();
    }

    private String texts() {
        StringBuilder texts = new StringBuilder();
        user.all(control(), Label.class).stream().filter(Label::isVisible)
                .forEach(label -> texts.append(label.getText()).append('\n'));
        return texts.toString();
    }
}
