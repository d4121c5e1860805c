package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.Value;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.testkit.console.ConsoleSimulator;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Talkback;

/** The console of the room from the keyboard: who answers, read into a recall, loaded, compared. */
class ConsoleLinkTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String SCENE = "#4.0# \"Mix 3\" \"\" %000000000 1\n/ch/01/config \"Kick\" 1 RD 1\n"
            + "/ch/01/mix ON  -5.0 ON +0 OFF   -oo\n/ch/12/eq/2 PEQ 2k51 +2.00 2.0\n/headamp/000 +20.0 ON\n";

    private final User user = new User();
    private final OpenDocument document = new OpenDocument(user);
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String roomName = "Link " + System.nanoTime();
    private @Nullable ConsoleSimulator simulator;
    private @Nullable Ref room;
    private @Nullable Ref song;
    private @Nullable Ref session;

    @BeforeEach
    void aRoomWithAConsole() throws Exception {
        user.closeEditors();
        simulator = ConsoleSimulator.start();
        Room made = Objects.requireNonNull(MODEL.createRoom());
        made.setName(roomName);
        made.setConsoleFamily("x32");
        made.setConsoleAddress(console().address().toString());
        Ref here = Documents.ref(Kinds.ROOM, made);
        room = here;
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, made).build());
        Ref project = SomeSession.project(library);
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Glass House");
        MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
        mix.setName("3");
        item.getMixVersions().add(mix);
        Ref made2 = new Projects(library).create(item, project, "EB");
        song = made2;
        SessionLog log = new SessionLog(library);
        Session header = log.prepare(SessionStart.of(project, "EB", Objects.requireNonNull(ZonedDateTime.now())));
        header.setRoom(here);
        session = log.start(header, "EB");
        user.command("studio.talkback.room.ui.room");
        Shell dialog = user.dialog("This room");
        user.run(() -> user.all(dialog, Text.class).getFirst().setText(roomName));
        user.pause();
        user.pressButton(dialog, "OK");
        user.run(() -> Talkback.context().setWork(project, made2));
    }

    @AfterEach
    void close() {
        user.closeEditors();
        console().close();
    }

    @Test
    void theRoomSaysWhoAnswersAndHowToMendThatNobodyDoes() {
        document.open(here());
        document.page(3);
        user.pressButton(document.control(), "Who answers?");
        document.says("\u2713 X32 'Simulated' at " + console().address() + ", firmware 4.06, 48 kHz");
        console().stopAnswering();
        user.pressButton(document.control(), "Who answers?");
        user.waitUntil("nobody answers", () -> document.labels().stream()
                .anyMatch(each -> each.startsWith("! ") && each.contains(console().address().toString())));
        Text address = user.all(document.control(), Text.class).getLast();
        assertEquals(console().address().toString(), user.ask(address::getText));
        user.run(() -> address.setText(""));
        user.waitUntil("another address was not asked", () -> document.labels().stream().noneMatch(each -> each.startsWith("! ")));
        user.pressButton(document.control(), "Who answers?");
        user.waitUntil("what is missing", () -> document.labels().stream()
                .anyMatch(each -> each.startsWith("! " + roomName + " does not say where its console answers")));
    }

    @Test
    void theWholeConsoleIsReadIntoARecallByTheCapture() throws Exception {
        console().turn("/ch/01/mix", 1, new Value.Number(-6));
        console().setSampleRate(44_100);
        user.command("studio.talkback.room.ui.pullConsole");
        Shell dialog = user.dialog("Capture the desk");
        Button live = live(dialog);
        assertTrue(user.ask(() -> Boolean.valueOf(live.getSelection())).booleanValue());
        assertFalse(user.ask(() -> Boolean.valueOf(user.all(dialog, Text.class).get(2).isEnabled())).booleanValue());
        user.pressButton(dialog, "Capture");
        user.waitUntil("a recall", () -> recalls().size() == 1);
        Recall recall = load(recalls().getFirst());
        assertEquals(44_100, recall.getSampleRateHz());
        assertEquals("x32", recall.getConsoleFamily());
        assertTrue(String.valueOf(Objects.requireNonNull(recall.getConsoleState()).getName()).startsWith("X32 "));
        assertTrue(logged().stream().anyMatch(each -> each.startsWith("Captured Glass House Mix 3")), logged().toString());
    }

    @Test
    void aConsoleThatDoesNotAnswerIsLeftOutOfTheCaptureByEnter() throws Exception {
        console().stopAnswering();
        user.command("studio.talkback.room.ui.capture");
        Shell dialog = user.dialog("Capture the desk");
        user.run(() -> user.all(dialog, Text.class).get(1).setText("singer liked it"));
        user.pressButton(dialog, "Capture");
        Shell again = user.dialog("Capture the desk", shell -> shell != dialog);
        assertFalse(user.ask(() -> Boolean.valueOf(live(again).getSelection())).booleanValue());
        assertEquals("singer liked it", user.ask(() -> user.all(again, Text.class).get(1).getText()));
        assertTrue(recalls().isEmpty());
        user.pressButton(again, "Capture");
        user.pressButton(user.dialog("Capture the desk", shell -> shell != again && shell != dialog), "OK");
        user.waitUntil("a recall", () -> recalls().size() == 1);
        assertNull(load(recalls().getFirst()).getConsoleState());
    }

    @Test
    void aLoadShowsWhatItWouldChangeAsksForHeadphonesAndLeavesPhantomPower() throws Exception {
        Ref recall = recall(44_100);
        document.open(recall);
        user.waitUntil("the recall is read", () -> button(document.control(), "Load\u2026").isEnabled());
        user.later(() -> button(document.control(), "Load\u2026").notifyListeners(SWT.Selection, new Event()));
        Shell dialog = user.dialog("Load into the console");
        Button load = awaitPlan(dialog);
        String plan = text(dialog);
        assertTrue(plan.contains("Ch 1 'Kick'\n"), plan);
        assertTrue(plan.contains("    fader -oo \u2192 -5.0 dB"), plan);
        assertTrue(plan.contains("PHANTOM POWER, only with its tick below\n    Headamp In 1 phantom OFF \u2192 ON"), plan);
        assertTrue(user.all(dialog, Label.class).stream().map(each -> user.ask(each::getText))
                .anyMatch(each -> each.startsWith("! ") && each.contains("44.1 kHz")), "the other rate is said");
        assertFalse(user.ask(() -> Boolean.valueOf(load.isEnabled())).booleanValue(), "nobody said that headphones are off");
        assertFalse(user.ask(() -> Boolean.valueOf(button(dialog, "Switch phantom").getSelection())).booleanValue());
        assertEquals(List.of(), console().record());
        tick(dialog, "Headphones are off");
        user.waitUntil("it may be loaded", load::isEnabled);
        user.pressButton(dialog, "Load");
        user.waitUntil("what came of it", () -> text(dialog).startsWith("loaded, but not verified: 1 control differs"));
        assertTrue(text(dialog).contains("Headamp In 1\n    phantom OFF \u2192 ON"), text(dialog));
        assertEquals(new Value.Number(-5), console().get("/ch/01/mix", 1));
        assertEquals(new Value.Switch(false), console().get("/headamp/000", 1));
        user.pressButton(dialog, "Close");
        assertNull(load(recall).getVerifiedAt());
        assertTrue(logged().stream().anyMatch(each -> each.startsWith("First into X32 'Simulated': loaded, but not verified")),
                logged().toString());
    }

    @Test
    void aLoadWithPhantomPowerIsProvenInTheRecall() throws Exception {
        Ref recall = recall(48_000);
        user.command("studio.talkback.room.ui.loadConsole");
        Shell dialog = user.dialog("Load into the console");
        awaitPlan(dialog);
        tick(dialog, "Switch phantom");
        tick(dialog, "Headphones are off");
        user.pressButton(dialog, "Load");
        user.waitUntil("what came of it", () -> text(dialog).startsWith("loaded and verified: "));
        user.pressButton(dialog, "Close");
        assertEquals(new Value.Switch(true), console().get("/headamp/000", 1));
        assertEquals(KnowingLevel.VERIFIED, load(recall).getKnowing());
        user.command("studio.talkback.room.ui.loadConsole");
        Shell again = user.dialog("Load into the console", shell -> shell != dialog);
        user.waitUntil("nothing is left to load", () -> user.all(again, Button.class).stream()
                .anyMatch(each -> each.getText().replace("&", "").equals("Close")));
        assertEquals("The console already stands as First has it.", text(again));
        assertFalse(user.ask(() -> Boolean.valueOf(button(again, "Load").isVisible())).booleanValue());
        user.pressButton(again, "Close");
    }

    @Test
    void aComparisonListsWhatStandsElsewhere() throws Exception {
        recall(48_000);
        user.command("studio.talkback.room.ui.verifyConsole");
        Shell dialog = user.dialog("Compare with the console");
        user.waitUntil("what differs", () -> text(dialog).startsWith("not verified: "));
        assertTrue(text(dialog).contains("Console \u2192 recall\n"), text(dialog));
        assertTrue(text(dialog).contains("    fader -oo \u2192 -5.0 dB"), text(dialog));
        user.run(() -> ClipboardText.put(Objects.requireNonNull(dialog.getDisplay()), "nothing copied"));
        StyledText lines = user.ask(() -> user.all(dialog, StyledText.class).stream().filter(StyledText::isVisible).findFirst()
                .orElseThrow());
        user.run(lines::copy);
        user.waitUntil("all of it is copied", () -> ClipboardText.get(Objects.requireNonNull(dialog.getDisplay()))
                .equals(lines.getText()));
        user.pressButton(dialog, "Close");
        assertTrue(logged().stream().anyMatch(each -> each.startsWith("First beside X32 'Simulated': not verified: ")),
                logged().toString());
    }

    @Test
    void aConsoleThatDoesNotAnswerIsSaidWithWhatToLookAtAndCancelEndsTheWait() throws Exception {
        recall(48_000);
        console().stopAnswering();
        user.command("studio.talkback.room.ui.verifyConsole");
        Shell dialog = user.dialog("Compare with the console");
        user.waitUntil("nobody answers", () -> text(dialog).contains(console().address().toString()));
        user.pressButton(dialog, "Close");
        user.command("studio.talkback.room.ui.verifyConsole");
        Shell again = user.dialog("Compare with the console", shell -> shell != dialog);
        user.pressButton(again, "Cancel");
        user.waitUntil("it is closed", again::isDisposed);
        assertTrue(logged().stream().noneMatch(each -> each.contains("Simulated")), logged().toString());
    }

    @Test
    void aWatchSaysInTheRoomBarWhatMovesAndThatTheConsoleStopsAnswering() throws Exception {
        Ref recall = recall(48_000);
        console().take(RecallStates.of(library, ConsoleFamilies.installed(), load(recall)));
        document.open(recall);
        user.command("studio.talkback.room.ui.watchConsole");
        awaitBar("\u2713 no control moved since ");
        console().turn("/ch/12/eq/2", 2, new Value.Number(4));
        awaitBar("\u25cf 1 control moved since ");
        user.command("studio.talkback.room.ui.watchConsole");
        Shell dialog = user.dialog("Watch the console");
        user.waitUntil("what moved", () -> text(dialog).endsWith("Ch 12 EQ 2 gain +2.00 dB \u2192 +4.00 dB"));
        console().turn("/ch/12/eq/2", 2, new Value.Number(2));
        user.waitUntil("it was moved back", () -> text(dialog).equals("Nothing has moved."));
        console().stopAnswering();
        awaitBar("! not answering since ");
        console().answerAgain();
        awaitBar("\u2713 no control moved since ");
        user.pressButton(dialog, "Stop Watching");
        user.waitUntil("nobody watches", () -> watched().isEmpty());
    }

    private void awaitBar(String begins) {
        user.waitUntil("the room bar says " + begins, () -> watched().stream().anyMatch(each -> each.startsWith(begins)));
    }

    /** What the room bar says of the console that is watched. */
    private List<String> watched() {
        Shell window = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
        Composite bar = user.all(window, Composite.class).stream()
                .filter(each -> each.getClass().getSimpleName().equals("RoomBarPane")).findFirst().orElseThrow();
        return user.ask(() -> Objects.requireNonNull(user.all(bar, Button.class).subList(2, 3).stream().filter(Button::isVisible)
                .map(Button::getText).toList()));
    }

    private Button awaitPlan(Shell dialog) {
        user.waitUntil("the plan", () -> user.all(dialog, Button.class).stream()
                .anyMatch(each -> each.getText().startsWith("&Headphones are off")));
        return button(dialog, "Load");
    }

    private void tick(Shell dialog, String begins) {
        user.run(() -> {
            Button check = button(dialog, begins);
            check.setSelection(true);
            check.notifyListeners(SWT.Selection, new Event());
        });
    }

    private Button live(Shell dialog) {
        return button(dialog, "Read the console itself");
    }

    private Button button(Composite parent, String begins) {
        return user.ask(() -> user.all(parent, Button.class).stream()
                .filter(each -> each.getText().replace("&", "").startsWith(begins)).findFirst().orElseThrow());
    }

    /** What the page that is shown says. */
    private String text(Shell dialog) {
        return user.ask(() -> user.all(dialog, StyledText.class).stream().filter(StyledText::isVisible)
                .map(StyledText::getText).findFirst().orElse(""));
    }

    private Ref recall(int rate) throws Exception {
        byte[] bytes = SCENE.getBytes(StandardCharsets.US_ASCII);
        Evidence file = MODEL.createEvidence();
        file.setDigest(library.keep(new ByteArrayInputStream(bytes)).digest());
        file.setSizeBytes(bytes.length);
        file.setName("First.scn");
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle("First");
        recall.setItem(song);
        recall.setRoom(here());
        recall.setCapturedAt(ZonedDateTime.now());
        recall.setConsoleFamily("x32");
        recall.setSampleRateHz(rate);
        recall.setConsoleState(file);
        Session header = library.load(Objects.requireNonNull(session), Session.class).orElseThrow().content();
        recall.setProject(header.getProject());
        ChangeSet changes = ChangeSet.by("EB", "a recall").add(Kinds.RECALL, recall).build();
        library.commit(changes);
        return Objects.requireNonNull(changes.changes().getFirst()).document();
    }

    private List<Ref> recalls() {
        try {
            return library.query("SELECT doc FROM recall WHERE item = ?",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)), Objects.requireNonNull(song).document());
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private Recall load(Ref recall) throws Exception {
        return library.load(recall, Recall.class).orElseThrow().content();
    }

    private List<String> logged() throws Exception {
        return library.query("SELECT text FROM entry WHERE session = ?", row -> Rows.text(row, "text"),
                Objects.requireNonNull(session).document());
    }

    private Ref here() {
        return Objects.requireNonNull(room);
    }

    private ConsoleSimulator console() {
        return Objects.requireNonNull(simulator);
    }
}
