package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.Value;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.Room;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunMark;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.testkit.console.ConsoleSimulator;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/**
 * A recall run walked in one piece: a room with a console that answers, two racks and a patchbay; patch, the console through
 * its link, switches, pots, an interruption, a printed half, somebody else who sets a rack too, and the end.
 */
class RecallWalkTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String SCENE = "#4.0# \"%s\" \"\" %%000000000 1\n/ch/01/config \"Kick\" 1 RD 1\n"
            + "/ch/01/mix ON %s ON +0 OFF   -oo\n/ch/12/eq/2 PEQ 2k51 %s 2.0\n";

    @TempDir
    Path folder = Path.of("");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String mark = String.valueOf(System.nanoTime());
    private @Nullable ConsoleSimulator simulator;
    private @Nullable Ref room;
    private @Nullable Ref song;
    private @Nullable Ref wanted;

    @BeforeEach
    void aRoomWithAConsoleTwoRacksAndAPatchbay() throws Exception {
        user.closeEditors();
        ConsoleSimulator console = ConsoleSimulator.start();
        simulator = console;
        Room made = Objects.requireNonNull(MODEL.createRoom());
        made.setName("Walk Room " + mark);
        made.setConsoleFamily("x32");
        made.setConsoleAddress(console.address().toString());
        room = SomeRecall.save(library, Kinds.ROOM, made);
        Projects projects = new Projects(library);
        Project work = Objects.requireNonNull(MODEL.createProject());
        work.setTitle("Walks " + mark);
        Ref project = projects.create(work, "EB");
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song " + mark);
        song = projects.create(item, project, "EB");
        Ref before = recall("Before", "-10.0", "+2.00", "3", "4", "Ch 11 send");
        wanted = recall("Wanted", "-5.0", "-3.00", "5", "8", "Ch 12 send");
        new Desks(library).load(new DeskLoad(here(), song(), null, before, "EB", now()), Uncaptured.LEAVE);
        console.take(RecallStates.of(library, ConsoleFamilies.installed(), load(before, Recall.class)));
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", here().toString());
        user.run(() -> {
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(null, song());
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
        RecallRuns runs = runs();
        if (runs.goingOn(here()).isPresent()) {
            runs.giveUp(runs.goingOn(here()).get(), new RunEnd(null, "", "EB", now()));
        }
        console().close();
    }

    @Test
    void aRunIsWalkedInOnePiece() throws Exception {
        Ref run = begin();
        theRoomIsPatched();
        theConsoleIsLoadedThroughItsLink(run);
        theOutboardIsSet(run);
        theRunIsInterruptedAndGoesOnWhereItWasLeft();
        someoneElseSetsARackTooAndIsSeen(run);
        theOtherHalfIsPrinted();
        theEndSaysWhatIsOnTheDesk(run);
    }

    private void theRoomIsPatched() {
        await("the patch is first", List.of("pull  Ch 11 send > FET in"));
        press(SWT.CR);
        await("then what is plugged", List.of("plug  Ch 12 send > FET in"));
        press(SWT.CR);
        await("then the console", List.of("fader -10.0 dB → -5.0 dB"));
    }

    /** L, a dry run that is looked at, the tick, Load: what the link set and read back is set in the run. */
    private void theConsoleIsLoadedThroughItsLink(Ref run) {
        later('l');
        Shell dialog = user.dialog("Load into the console");
        user.waitUntil("the plan", () -> user.all(dialog, Button.class).stream()
                .anyMatch(each -> each.getText().startsWith("&Headphones are off")));
        user.run(() -> {
            Button check = button(dialog, "Headphones are off");
            check.setSelection(true);
            check.notifyListeners(SWT.Selection, new Event());
        });
        user.pressButton(dialog, "Load");
        user.waitUntil("it is read back", () -> user.all(dialog, StyledText.class).stream()
                .anyMatch(each -> each.isVisible() && each.getText().startsWith("loaded and verified: ")));
        user.pressButton(dialog, "Close");
        assertEquals(new Value.Number(-5), console().get("/ch/01/mix", 1));
        user.waitUntil("the console's steps are set", () -> state(run, "fader") == StepState.SET && says("AUTO ✓"));
        assertEquals(KnowingLevel.VERIFIED, load(wanted(), Recall.class).getKnowing());
        press(SWT.CR);
        await("on to the racks", List.of("Mode soft → hard"));
    }

    private void theOutboardIsSet(Ref run) throws IOException, Exception {
        press(SWT.CR);
        await("then the pots of the first rack", List.of("Attack 3 → 5", "Ratio 4 → 8"));
        press(SWT.ARROW_RIGHT);
        user.waitUntil("one control is set", () -> state(run, "Attack") == StepState.SET);
        press('x');
        Text why = line("Why can’t Ratio be set?");
        user.run(() -> why.setText("knob broken"));
        user.press(why, SWT.CR, 0);
        user.waitUntil("it cannot be set", () -> state(run, "Ratio") == StepState.EXCEPTION);
        press('n');
        Text note = line("Note");
        user.run(() -> note.setText("left unit only"));
        user.press(note, SWT.CR, 0);
        user.waitUntil("the note stands", () -> says("left unit only"));
        String page = pageOf(run, "Attack");
        runs().photo(run, page, picture(), "EB", now(), new NullProgressMonitor());
        user.waitUntil("the photo is shown", () -> user.all(editor(), org.eclipse.swt.widgets.Canvas.class).stream()
                .anyMatch(each -> each.isVisible() && each.getToolTipText() == null && each.getSize().x > 200));
    }

    /** The presenter turns two pages on; the page is shut there, and the run opens again where something was set last. */
    private void theRunIsInterruptedAndGoesOnWhereItWasLeft() throws Exception {
        press(SWT.PAGE_DOWN);
        await("a page on", List.of("Gain 28 → 30"));
        press(SWT.PAGE_UP);
        await("a page back", List.of("Attack 3 → 5", "Ratio 4 → 8 (knob broken)"));
        user.closeEditors();
        user.command("studio.talkback.recall.ui.showRun");
        user.waitUntil("the run is back", () -> user.page().getActiveEditor() != null);
        await("after what was set last", List.of("Gain 28 → 30"));
    }

    /** The page that one looks at stays, and so does the place of the keyboard. */
    private void someoneElseSetsARackTooAndIsSeen(Ref run) throws Exception {
        press('s');
        Text who = line("Who takes this page, or what?");
        user.run(() -> who.setText("JK rack 9"));
        user.press(who, SWT.CR, 0);
        user.waitUntil("there is no such rack", () -> says("no page is of rack 9"));
        user.run(() -> who.setText("JK rack 4"));
        user.press(who, SWT.CR, 0);
        user.waitUntil("it says how far JK is", () -> says("JK 0/2"));
        List<String> theirs = load(run, RecallRun.class).getPages().stream().filter(page -> "JK".equals(page.getShare()))
                .flatMap(page -> page.getSteps().stream()).map(RunStep::getId).toList();
        runs().mark(run, new RunMark(theirs.subList(0, 1), StepState.SET, "", "JK", now()));
        user.waitUntil("it comes in", () -> says("JK 1/2"));
        await("the page stays", List.of("Gain 28 → 30"));
        assertTrue(user.ask(() -> Boolean.valueOf(steps().isFocusControl())).booleanValue(), "so does the keyboard");
        runs().mark(run, new RunMark(theirs, StepState.SET, "", "JK", now()));
        press(SWT.CR);
        user.waitUntil("what JK did is done", () -> says("JK 2/2"));
    }

    private void theOtherHalfIsPrinted() {
        user.later(() -> user.command("studio.talkback.sheet.ui.print"));
        Shell dialog = user.dialog("Print");
        user.run(() -> {
            Combo which = user.all(dialog, Combo.class).getFirst();
            assertEquals(List.of("Recall run, to tick", "Recall run, only what EB takes", "Recall run, what EB does not take"),
                    Arrays.asList(which.getItems()).subList(0, 3));
            which.select(2);
            which.notifyListeners(SWT.Selection, new Event());
        });
        user.pressButton(dialog, "Copy as Text");
        user.waitUntil("what JK takes is on it", () -> ClipboardText.get(Objects.requireNonNull(user.page().getWorkbenchWindow()
                .getShell().getDisplay())).contains("(JK)"));
    }

    private void theEndSaysWhatIsOnTheDesk(Ref run) throws Exception {
        user.waitUntil("what is to be looked at is left", () -> says("POTS ✓"));
        user.later(() -> user.command("studio.talkback.recall.ui.endRun"));
        Shell dialog = user.dialog("End the Recall Run");
        user.run(() -> user.all(dialog, Text.class).getFirst().setText("NaN"));
        user.pressButton(dialog, "OK");
        user.pause();
        assertFalse(user.ask(dialog::isDisposed), "what is no level is told before anything is written down");
        user.run(() -> {
            Text level = user.all(dialog, Text.class).getFirst();
            level.setText("-18.2 dB");
            Button off = button(dialog, "TR off");
            off.setSelection(true);
            off.notifyListeners(SWT.Selection, new Event());
        });
        user.pressButton(dialog, "OK");
        user.waitUntil("the run has ended", () -> says("This run has ended."));
        RecallRun ended = load(run, RecallRun.class);
        assertNotNull(ended.getEndedAt());
        assertTrue(ended.isTotalRecallOff());
        assertEquals(-18.2, ended.getToneChecks().getFirst().getReadDb());
        assertEquals(wanted(), new Desks(library).desk(here()).recall());
        user.waitUntil("the room bar says what is not set", () -> bar().contains("1 not set"));
        assertTrue(user.ask(() -> barDetails()).contains("FET COMP Ratio: can’t, knob broken"), user.ask(() -> barDetails()));
    }

    private Ref begin() throws Exception {
        user.later(() -> user.command("studio.talkback.recall.ui.showRun"));
        Shell dialog = user.dialog("Recall Run");
        user.pressButton(dialog, "Begin");
        user.waitUntil("the run is open", () -> user.page().getActiveEditor() != null
                && user.page().getActiveEditor().getClass().getSimpleName().equals("RecallRunEditor"));
        return runs().goingOn(here()).orElseThrow();
    }

    private void await(String what, List<String> rows) {
        user.waitUntil(what + ": " + rows, () -> text(steps()).equals(rows));
    }

    private void press(int key) {
        user.press(steps(), key, 0);
    }

    private void later(int key) {
        Table rows = steps();
        user.later(() -> {
            Event event = new Event();
            event.keyCode = key;
            rows.notifyListeners(SWT.KeyDown, event);
        });
    }

    private static Button button(Composite parent, String begins) {
        return all(parent, Button.class).stream().filter(each -> each.getText().replace("&", "").startsWith(begins)).findFirst()
                .orElseThrow();
    }

    private static <T> List<T> all(Composite parent, Class<T> type) {
        return Arrays.stream(parent.getChildren()).flatMap(child -> {
            List<T> inside = child instanceof Composite composite ? all(composite, type) : List.of();
            return type.isInstance(child) ? java.util.stream.Stream.concat(java.util.stream.Stream.of(type.cast(child)), inside.stream())
                    : inside.stream();
        }).toList();
    }

    private Composite editor() {
        return PartControls.of(Objects.requireNonNull(user.ask(() -> user.page().getActiveEditor())));
    }

    private Table steps() {
        return user.ask(() -> user.all(editor(), Table.class).getLast());
    }

    private static List<String> text(Table steps) {
        return Arrays.stream(steps.getItems()).map(RecallWalkTest::row).toList();
    }

    private static String row(TableItem item) {
        String change = item.getText(4).isEmpty() || item.getText(2).equals("plugged") || item.getText(4).equals("plugged") ? ""
                : " " + item.getText(2) + " → " + item.getText(4);
        String what = item.getText(1);
        int why = what.indexOf(" (");
        return why < 0 ? what + change : what.substring(0, why) + change + what.substring(why);
    }

    private Text line(String question) {
        user.waitUntil(question, () -> user.all(editor(), Label.class).stream()
                .anyMatch(label -> label.isVisible() && label.getText().equals(question)));
        return user.ask(() -> user.all(editor(), Text.class).stream().filter(Text::isVisible).findFirst().orElseThrow());
    }

    private boolean says(String words) {
        return user.all(editor(), Label.class).stream().anyMatch(label -> label.isVisible() && label.getText().contains(words));
    }

    private Composite barPane() {
        Shell window = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
        return user.all(window, Composite.class).stream()
                .filter(each -> each.getClass().getSimpleName().equals("RoomBarPane")).findFirst().orElseThrow();
    }

    private String bar() {
        return user.all(barPane(), CLabel.class).stream().map(CLabel::getText).toList().toString();
    }

    private String barDetails() {
        return user.all(barPane(), CLabel.class).stream().map(each -> String.valueOf(each.getToolTipText())).toList().toString();
    }

    private Path picture() throws IOException {
        byte[] bytes = user.ask(() -> {
            Image image = new Image(Display.getCurrent(), 64, 48);
            try {
                ImageLoader loader = new ImageLoader();
                loader.data = new ImageData[] { image.getImageData() };
                java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
                loader.save(out, SWT.IMAGE_PNG);
                return out.toByteArray();
            } finally {
                image.dispose();
            }
        });
        return Files.write(folder.resolve("rack.png"), Objects.requireNonNull(bytes));
    }

    private StepState state(Ref run, String what) {
        return load(run, RecallRun.class).getPages().stream().map(RunPage::getSteps).flatMap(List::stream)
                .filter(step -> what.equals(step.getWhat())).findFirst().orElseThrow().getState();
    }

    private String pageOf(Ref run, String what) {
        return load(run, RecallRun.class).getPages().stream()
                .filter(page -> page.getSteps().stream().anyMatch(step -> what.equals(step.getWhat()))).findFirst().orElseThrow().getId();
    }

    private <T extends Document> T load(Ref ref, Class<T> type) {
        try {
            return library.load(ref, type).orElseThrow().content();
        } catch (LibraryException e) {
            throw new AssertionError(e);
        }
    }

    private Ref recall(String title, String fader, String gain, String attack, String ratio, String from) throws Exception {
        boolean last = title.equals("Wanted");
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title + " " + mark);
        recall.setItem(song());
        recall.setRoom(here());
        recall.setCapturedAt(now());
        recall.setKnowing(KnowingLevel.VALUES_READ);
        recall.setConsoleFamily("x32");
        recall.setSampleRateHz(48_000);
        byte[] bytes = SCENE.formatted(title, fader, gain).getBytes(StandardCharsets.US_ASCII);
        Evidence file = MODEL.createEvidence();
        file.setDigest(library.keep(new ByteArrayInputStream(bytes)).digest());
        file.setSizeBytes(bytes.length);
        file.setName(title + ".scn");
        recall.setConsoleState(file);
        UnitRecall fet = SomeRecall.unit(recall, "FET COMP", "Rack 2", "Attack", attack, "Ratio", ratio, "Mode", last ? "hard" : "soft");
        fet.setToneInDb(Double.valueOf(-18));
        SomeRecall.unit(recall, "OPTO COMP", "Rack 3", "Gain", last ? "30" : "28");
        SomeRecall.unit(recall, "TAPE ECHO", "Rack 4", "Delay", last ? "320" : "280", "Repeats", last ? "4" : "2");
        PatchConnection cord = MODEL.createPatchConnection();
        cord.setFrom(from);
        cord.setTo("FET in");
        recall.getPatch().add(cord);
        return SomeRecall.save(library, Kinds.RECALL, recall);
    }

    private RecallRuns runs() {
        return new RecallRuns(library, ConsoleFamilies.installed());
    }

    private Ref here() {
        return Objects.requireNonNull(room);
    }

    private Ref song() {
        return Objects.requireNonNull(song);
    }

    private Ref wanted() {
        return Objects.requireNonNull(wanted);
    }

    private ConsoleSimulator console() {
        return Objects.requireNonNull(simulator);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
