package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.Room;
import studio.talkback.model.RoomState;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunMark;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.ui.Talkback;

/** A room is put back at the keyboard: page by page, with what cannot be set, a note, an undo, a restart and the end. */
class RecallRunTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String mark = String.valueOf(System.nanoTime());
    private final Ref room;
    private final Ref song;
    private final Ref wanted;

    RecallRunTest() throws Exception {
        Room made = Objects.requireNonNull(MODEL.createRoom());
        made.setName("Run Room " + mark);
        room = SomeRecall.save(library, Kinds.ROOM, made);
        Projects projects = new Projects(library);
        Project work = Objects.requireNonNull(MODEL.createProject());
        work.setTitle("Runs " + mark);
        Ref project = projects.create(work, "EB");
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song " + mark);
        item.setNumber("3");
        song = projects.create(item, project, "EB");
        Ref before = recall("Before", "3", "4", "Ch 11 send");
        wanted = recall("Wanted", "5", "8", "Ch 12 send");
        new Desks(library).load(new DeskLoad(room, song, null, before, "EB", now()), Uncaptured.LEAVE);
    }

    @BeforeEach
    void chooseRoomAndItem() {
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", room.toString());
        user.run(() -> {
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(null, song);
        });
    }

    @AfterEach
    void leave() throws Exception {
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                    shell.close();
                }
            }
        });
        user.closeEditors();
        RecallRuns runs = new RecallRuns(library, ConsoleFamilies.installed());
        if (runs.goingOn(room).isPresent()) {
            runs.giveUp(runs.goingOn(room).get(), new RunEnd(null, "", "EB", now()));
        }
    }

    @Test
    void aRoomIsPutBackByKeysAndTheEndSaysWhatIsOnTheDesk() throws Exception {
        Ref run = begin();
        Table steps = steps();
        user.waitUntil("the patch is first", () -> text(steps).equals(List.of("pull  Ch 11 send > FET in")));
        press(SWT.CR);
        user.waitUntil("then what is plugged", () -> text(steps).equals(List.of("plug  Ch 12 send > FET in")));
        press(SWT.CR);
        user.waitUntil("then the first unit", () -> text(steps).equals(List.of("Attack 3 → 5", "Ratio 4 → 8")));
        press(SWT.ARROW_RIGHT);
        user.waitUntil("one control is set", () -> state(run, "Attack") == StepState.SET);
        user.waitUntil("the next is selected", () -> steps.getSelectionIndex() == 1);
        press('x');
        Text why = line("Why can’t Ratio be set?");
        user.run(() -> why.setText("knob broken"));
        user.press(why, SWT.CR, 0);
        user.waitUntil("it cannot be set", () -> state(run, "Ratio") == StepState.EXCEPTION);
        assertEquals("knob broken", step(run, "Ratio").getWhy());
        user.waitUntil("it says so", () -> says("POTS 2/3 (1 can’t)"));
        command("org.eclipse.ui.edit.undo");
        user.waitUntil("taken back", () -> state(run, "Ratio") == StepState.OPEN);
        command("org.eclipse.ui.edit.redo");
        user.waitUntil("done again", () -> state(run, "Ratio") == StepState.EXCEPTION);
        press(SWT.PAGE_DOWN);
        user.waitUntil("a page on", () -> text(steps).equals(List.of("Gain 28 → 30")));
        press(SWT.PAGE_UP);
        user.waitUntil("a page back", () -> text(steps).size() == 2);
        press(SWT.PAGE_DOWN);
        press('n');
        Text note = line("Note");
        user.run(() -> note.setText("left unit only"));
        user.press(note, SWT.CR, 0);
        user.waitUntil("the note stands", () -> says("left unit only"));
        press(SWT.CR);
        user.waitUntil("all is done", () -> says("LOOK 0/1"));
        user.waitUntil("what is to be looked at is last", () -> text(steps).getFirst().startsWith("The wanted recall has no state"));
        press(SWT.CR);
        user.waitUntil("complete", () -> says("All done: end the run"));
        command("studio.talkback.recall.ui.endRun");
        Shell dialog = user.dialog("End the Recall Run");
        String told = user.ask(() -> user.all(dialog, Label.class).stream().map(Label::getText).toList()).toString();
        assertTrue(told.contains("OPTO") || told.contains("FET COMP  Ratio 4 → 8, can’t (knob broken)"), told);
        user.pressButton(dialog, "OK");
        user.waitUntil("the run has ended", () -> says("This run has ended."));
        assertEquals(wanted, new Desks(library).desk(room).recall());
        assertNotNull(load(run).getEndedAt());
        press(SWT.DEL);
        user.pause();
        assertEquals(StepState.EXCEPTION, state(run, "Ratio"), "what has ended stays");
    }

    @Test
    void whatIsLeftOfThePatchIsNamedOnceAtTheEnd() throws Exception {
        begin();
        user.waitUntil("the patch is first", () -> text(steps()).equals(List.of("pull  Ch 11 send > FET in")));
        command("studio.talkback.recall.ui.endRun");
        Shell dialog = user.dialog("End the Recall Run");
        List<String> left = user.ask(() -> user.all(dialog, Label.class).stream().map(Label::getText)
                .filter(each -> each.contains("Ch 11 send")).flatMap(String::lines).limit(2).toList());
        assertEquals(List.of("pull  Ch 11 send > FET in", "plug  Ch 12 send > FET in"),
                left.stream().map(each -> each.replaceAll("(FET in).*", "$1")).toList());
        user.pressButton(dialog, "Cancel");
    }

    @Test
    void aRunThatGoesOnIsShownAgainWhereItWasLeft() throws Exception {
        Ref run = begin();
        Table steps = steps();
        user.waitUntil("the patch is first", () -> text(steps).size() == 1);
        press(SWT.CR);
        user.waitUntil("set", () -> load(run).getPages().getFirst().getSteps().getFirst().getState() == StepState.SET);
        user.closeEditors();
        user.command("studio.talkback.recall.ui.showRun");
        user.waitUntil("the run is back", () -> user.page().getActiveEditor() != null);
        user.waitUntil("at the first open page", () -> text(steps()).equals(List.of("plug  Ch 12 send > FET in")));
    }

    @Test
    void pagesAreGivenToSomebodyAndOnlyOnesOwnAreShown() throws Exception {
        Ref run = begin();
        user.waitUntil("the patch is first", () -> text(steps()).size() == 1);
        press('s');
        Text who = line("Who takes this page, or what?");
        user.run(() -> who.setText("JK"));
        user.press(who, SWT.CR, 0);
        user.waitUntil("given", () -> "JK".equals(load(run).getPages().getFirst().getShare()));
        user.waitUntil("the list says so", () -> outline().stream().anyMatch(row -> row.equals("Pull  (JK)")));
        user.run(() -> {
            Button mine = user.all(editor(), Button.class).stream()
                    .filter(each -> each.getText().equals("Only mine")).findFirst().orElseThrow();
            mine.setSelection(true);
            mine.notifyListeners(SWT.Selection, new Event());
        });
        user.waitUntil("not what JK does", () -> outline().stream().noneMatch(row -> row.contains("(JK)")));
        assertFalse(outline().isEmpty());
        List<String> mine = load(run).getPages().stream().skip(1).flatMap(page -> page.getSteps().stream()).map(RunStep::getId).toList();
        new RecallRuns(library, ConsoleFamilies.installed()).mark(run, new RunMark(mine, StepState.SET, "", "EB", now()));
        user.waitUntil("what is left is JK's", () -> says("Yours is done; others go on"));
        press(SWT.CR);
        user.pause();
        assertEquals(StepState.OPEN, load(run).getPages().getFirst().getSteps().getFirst().getState(), "one Enter too many");
    }

    @Test
    void itSaysWhatThereIsToDoBeforeItBeginsAndStopsBeforeWhatIsNotCaptured() throws Exception {
        var state = library.load(library.query("SELECT doc FROM room_state WHERE room = ?",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ROOM_STATE)), room.document()).getFirst(),
                RoomState.class).orElseThrow();
        state.content().getChangesSince().add("Ch 1 fader -3.0");
        library.commit(ChangeSet.by("EB", "link").save(state).build());
        user.command("studio.talkback.recall.ui.showRun");
        Shell dialog = user.dialog("Recall Run");
        user.waitUntil("the plan is told", () -> user.all(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains("Attack") && text.getText().contains("3 → 5")));
        user.pressButton(dialog, "Begin");
        Shell stopped = user.dialog("Recall Run", shell -> shell != dialog);
        user.pressButton(stopped, "Cancel");
        assertTrue(new RecallRuns(library, ConsoleFamilies.installed()).goingOn(room).isEmpty());
    }

    private Ref begin() throws Exception {
        user.command("studio.talkback.recall.ui.showRun");
        Shell dialog = user.dialog("Recall Run");
        user.pressButton(dialog, "Begin");
        user.waitUntil("the run is open", () -> user.page().getActiveEditor() != null
                && user.page().getActiveEditor().getClass().getSimpleName().equals("RecallRunEditor"));
        return new RecallRuns(library, ConsoleFamilies.installed()).goingOn(room).orElseThrow();
    }

    private void press(int key) {
        user.press(steps(), key, 0);
    }

    private void command(String id) {
        user.command(id);
    }

    private Composite editor() {
        return PartControls.of(Objects.requireNonNull(user.ask(() -> user.page().getActiveEditor())));
    }

    /** The steps of the page: the second of the two tables. */
    private Table steps() {
        return user.ask(() -> user.all(editor(), Table.class).getLast());
    }

    private List<String> outline() {
        return user.ask(() -> Arrays.stream(user.all(editor(), Table.class).getFirst().getItems())
                .map(item -> item.getText(1)).toList());
    }

    private static List<String> text(Table steps) {
        return Arrays.stream(steps.getItems()).map(RecallRunTest::row).toList();
    }

    private static String row(TableItem item) {
        String change = item.getText(4).isEmpty() || item.getText(2).equals("plugged") || item.getText(4).equals("plugged") ? ""
                : " " + item.getText(2) + " → " + item.getText(4);
        return item.getText(1) + change;
    }

    private Text line(String question) {
        user.waitUntil(question, () -> user.all(editor(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(question)));
        return user.ask(() -> user.all(editor(), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow());
    }

    private boolean says(String words) {
        return user.all(editor(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private StepState state(Ref run, String what) {
        return Objects.requireNonNull(step(run, what).getState());
    }

    private RunStep step(Ref run, String what) {
        return load(run).getPages().stream().map(RunPage::getSteps).flatMap(List::stream)
                .filter(step -> what.equals(step.getWhat())).findFirst().orElseThrow();
    }

    private RecallRun load(Ref run) {
        try {
            return library.load(run, RecallRun.class).orElseThrow().content();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private Ref recall(String title, String attack, String ratio, String from) throws LibraryException {
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title + " " + mark);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setCapturedAt(now());
        SomeRecall.unit(recall, "FET COMP", "Rack 2", "Attack", attack, "Ratio", ratio);
        SomeRecall.unit(recall, "OPTO COMP", "Rack 3", "Gain", title.equals("Wanted") ? "30" : "28");
        PatchConnection cord = MODEL.createPatchConnection();
        cord.setFrom(from);
        cord.setTo("FET in");
        recall.getPatch().add(cord);
        return SomeRecall.save(library, Kinds.RECALL, recall);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
