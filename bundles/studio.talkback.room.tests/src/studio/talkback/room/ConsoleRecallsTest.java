package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.Value;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.EvidenceImported;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.console.ConsoleSimulator;

/** Recalls and the console of a room: read into one, loaded from one, compared, and written down. */
class ConsoleRecallsTest {

    private static final ZonedDateTime LATER = Objects.requireNonNull(RoomStudio.NOW.plusMinutes(101));
    private static final String SCENE = "#4.0# \"Mix 3\" \"\" %000000000 1\n/ch/01/config \"Kick\" 1 RD 1\n"
            + "/ch/01/mix ON  -5.0 ON +0 OFF   -oo\n/ch/12/eq/2 PEQ 2k51 +2.00 2.0\n/headamp/000 +20.0 ON\n";

    @TempDir
    Path folder = Path.of("");

    private final ConsoleFamilies families = ConsoleFamilies.installed();
    private @Nullable RoomStudio made;
    private @Nullable ConsoleSimulator simulator;

    @BeforeEach
    void open() throws Exception {
        made = new RoomStudio(folder.resolve("library"));
        simulator = ConsoleSimulator.start();
        room(console().address().toString());
    }

    @AfterEach
    void close() {
        console().close();
        studio().close();
    }

    @Test
    void theConsoleOfARoomIsTheOneThatItSaysAndTellsWhoItIs() throws Exception {
        assertTrue(RoomConsole.isKnown(studio().library, studio().aRoom));
        assertFalse(RoomConsole.isKnown(studio().library, studio().bRoom));
        console().setModel("M32");
        RoomConsole here = here();
        assertEquals("M32", here.whoAnswers(new NullProgressMonitor()).model());
        assertEquals(48_000, here.whoAnswers(new NullProgressMonitor()).sampleRateHz());
    }

    @Test
    void aRoomThatDoesNotSayItTellsHowToMendThat() {
        String message = message(() -> RoomConsole.of(studio().library, families, studio().bRoom));
        assertTrue(message.startsWith("B Room does not say what console stands in it: choose it"), message);
        message = message(() -> RoomConsole.typed("B Room", families, "x32", " "));
        assertTrue(message.startsWith("B Room does not say where its console answers: type the address"), message);
        message = message(() -> RoomConsole.typed("B Room", families, "nix", "desk"));
        assertTrue(message.startsWith("Nothing here knows consoles of the family nix: choose another in B Room"), message);
        message = message(() -> RoomConsole.typed("B Room", families, "x32", "not an address"));
        assertTrue(message.contains("such as 192.168.1.20"), message);
    }

    @Test
    void aCaptureFromTheConsoleKeepsTheWholeOfItAsItsSceneWithTheRate() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        console().setSampleRate(44_100);
        console().turn("/ch/01/mix", 1, new Value.Number(-6));
        CaptureResult result = new Capture(s.library, new EvidenceReaders()).run(CaptureRequest.of(s.aRoom, "JK", LATER), here(),
                new NullProgressMonitor());
        Recall recall = s.load(result.recall(), Recall.class);
        assertEquals(44_100, recall.getSampleRateHz());
        assertEquals("x32", recall.getConsoleFamily());
        assertEquals("X32 2026-03-10 1641.scn", recall.getConsoleState().getName());
        assertEquals(KnowingLevel.VALUES_READ, recall.getKnowing());
        assertEquals("3", recall.getUnits().getFirst().getSettings().getFirst().getValue(), "the outboard is as before");
        RecalledConsole read = RecalledConsole.read(s.library, families, result.recall());
        assertEquals(new Value.Number(-6), read.state().value(read.state().find("/ch/01/mix"), 1));
        assertArrayEquals(read.state().bytes(), bytes(recall.getConsoleState()));
        assertTrue(ConsoleRecalls.verify(read, here(), new NullProgressMonitor()).verification().isVerified());
        assertTrue(s.logged().getLast().startsWith("capture: Captured Glass House Mix 3, 16:41: scene X32"), s.logged().getLast());
        s.log.undo(result.committed(), "JK");
        assertTrue(s.library.load(result.recall(), Recall.class).isEmpty());
    }

    @Test
    void whatTheConsoleDoesNotTellIsSaidAndNoted() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        console().leaveUnanswered("/ch/03/gate");
        CaptureResult result = new Capture(s.library, new EvidenceReaders()).run(CaptureRequest.of(s.aRoom, "JK", LATER), here(),
                new NullProgressMonitor());
        assertTrue(result.unknown().stream().anyMatch(each -> each.contains("did not tell 1 of its lines, first /ch/03/gate")),
                result.unknown().toString());
    }

    @Test
    void aConsoleThatDoesNotAnswerIsNotCapturedAndNothingIsChanged() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        long changeSets = s.changeSets();
        console().stopAnswering();
        assertThrows(LinkException.class, () -> new Capture(s.library, new EvidenceReaders())
                .run(CaptureRequest.of(s.aRoom, "JK", LATER), here(), new NullProgressMonitor()));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void aCaptureThatIsCancelledChangesNothing() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        long changeSets = s.changeSets();
        NullProgressMonitor monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class, () -> new Capture(s.library, new EvidenceReaders())
                .run(CaptureRequest.of(s.aRoom, "JK", LATER), here(), monitor));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void aSceneThatIsTakenOverFromTheRecallBeforeKeepsItsRate() throws Exception {
        RoomStudio s = studio();
        Ref before = s.loadHouse();
        Stored<Recall> stored = s.library.load(before, Recall.class).orElseThrow();
        stored.content().setSampleRateHz(44_100);
        s.library.commit(ChangeSet.by("JK", "its rate").save(stored).build());
        s.type("c fet1 a5", 10);
        CaptureResult result = new Capture(s.library, new EvidenceReaders()).run(CaptureRequest.of(s.aRoom, "JK", LATER),
                new NullProgressMonitor());
        assertEquals(44_100, s.load(result.recall(), Recall.class).getSampleRateHz());
    }

    @Test
    void aLoadThatIsProvenStandsInTheLogAndInTheRecallAsOneChange() throws Exception {
        RoomStudio s = studio();
        RecalledConsole recall = recall(44_100);
        LoadPlan plan = ConsoleRecalls.plan(recall, here(), new NullProgressMonitor());
        assertTrue(String.valueOf(plan.rateRemark()).contains("44.1 kHz"), String.valueOf(plan.rateRemark()));
        assertEquals(1, plan.phantom().size());
        assertEquals(List.of(), console().record(), "a plan sends nothing");
        LoadResult result = ConsoleRecalls.load(here(), plan, new LoadConsent(true, true), new NullProgressMonitor());
        assertEquals(LoadResult.Ended.VERIFIED, result.ended());
        long changeSets = s.changeSets();
        assertTrue(new ConsoleRecalls(s.library).loaded(recall, s.aRoom, plan.console(), result, "JK", LATER).isPresent());
        assertEquals(changeSets + 1, s.changeSets());
        assertTrue(s.logged().getLast().startsWith("desk: House scene into X32 'Simulated': loaded and verified: "),
                s.logged().getLast());
        Recall saved = s.load(recall.recall(), Recall.class);
        assertEquals(s.jk, saved.getVerifiedBy());
        assertEquals(LATER, saved.getVerifiedAt());
        assertEquals(KnowingLevel.VERIFIED, saved.getKnowing());
    }

    @Test
    void phantomPowerWithoutAYesStaysAndIsNotCalledVerified() throws Exception {
        RoomStudio s = studio();
        RecalledConsole recall = recall(48_000);
        LoadPlan plan = ConsoleRecalls.plan(recall, here(), new NullProgressMonitor());
        LoadResult result = ConsoleRecalls.load(here(), plan, new LoadConsent(true, false), new NullProgressMonitor());
        assertEquals(new Value.Switch(false), console().get("/headamp/000", 1));
        new ConsoleRecalls(s.library).loaded(recall, s.aRoom, plan.console(), result, "JK", LATER);
        assertNull(s.load(recall.recall(), Recall.class).getVerifiedAt());
        assertTrue(s.logged().getLast().contains("not verified: 1 control differs"), s.logged().getLast());
        assertTrue(details(s).stream().anyMatch(each -> each.equals("Headamp In 1 phantom OFF \u2192 ON")), details(s).toString());
    }

    @Test
    void aComparisonListsEachMismatchAndClaimsNothing() throws Exception {
        RoomStudio s = studio();
        RecalledConsole recall = recall(48_000);
        console().take(recall.state());
        ConsoleRecalls recalls = new ConsoleRecalls(s.library);
        ConsoleRecalls.Compared same = ConsoleRecalls.verify(recall, here(), new NullProgressMonitor());
        assertTrue(same.verification().isVerified());
        console().turn("/ch/12/eq/2", 2, new Value.Number(4));
        ConsoleRecalls.Compared other = ConsoleRecalls.verify(recall, here(), new NullProgressMonitor());
        recalls.verified(recall, s.aRoom, other, "JK", LATER);
        assertEquals("desk: House scene beside X32 'Simulated': not verified: 1 control differs", s.logged().getLast());
        assertEquals(List.of("Ch 12 EQ 2 gain +4.00 dB \u2192 +2.00 dB"), details(s));
        assertNull(s.load(recall.recall(), Recall.class).getVerifiedBy());
        recalls.verified(recall, s.aRoom, same, "JK", LATER);
        assertEquals(s.jk, s.load(recall.recall(), Recall.class).getVerifiedBy());
    }

    @Test
    void whatSomebodySavedMeanwhileIsNotProvenByIt() throws Exception {
        RoomStudio s = studio();
        RecalledConsole recall = recall(48_000);
        console().take(recall.state());
        ConsoleRecalls.Compared same = ConsoleRecalls.verify(recall, here(), new NullProgressMonitor());
        Stored<Recall> stored = s.library.load(recall.recall(), Recall.class).orElseThrow();
        stored.content().getConsoleState().setDigest(keep(SCENE.replace("-5.0", "-3.0")));
        s.library.commit(ChangeSet.by("EB", "typed").save(stored).build());
        new ConsoleRecalls(s.library).verified(recall, s.aRoom, same, "JK", LATER);
        assertNull(s.load(recall.recall(), Recall.class).getVerifiedAt());
    }

    @Test
    void aLoadWithoutASessionIsStillProvenInTheRecall() throws Exception {
        RoomStudio s = studio();
        s.endSession();
        RecalledConsole recall = recall(48_000);
        console().take(recall.state());
        ConsoleRecalls recalls = new ConsoleRecalls(s.library);
        ConsoleRecalls.Compared same = ConsoleRecalls.verify(recall, here(), new NullProgressMonitor());
        assertTrue(recalls.verified(recall, s.aRoom, same, "JK", LATER).isPresent());
        assertEquals(LATER, s.load(recall.recall(), Recall.class).getVerifiedAt());
        console().turn("/ch/01/mix", 0, new Value.Switch(false));
        ConsoleRecalls.Compared other = ConsoleRecalls.verify(recall, here(), new NullProgressMonitor());
        assertTrue(recalls.verified(recall, s.aRoom, other, "JK", LATER).isEmpty(), "there is nowhere to write it");
    }

    @Test
    void aRecallThatKnowsNoConsoleSaysWhatToDo() throws Exception {
        RoomStudio s = studio();
        Recall bare = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        bare.setTitle("Photos only");
        bare.setItem(s.house);
        Ref ref = s.save(Kinds.RECALL, bare);
        String message = String.valueOf(assertThrows(LibraryException.class,
                () -> RecalledConsole.read(s.library, families, ref)).getMessage());
        assertTrue(message.contains("Photos only knows no state of the console: capture the desk"), message);
    }

    private RoomConsole here() throws LibraryException, LinkException {
        return RoomConsole.of(studio().library, families, studio().aRoom);
    }

    private void room(String address) throws LibraryException {
        Stored<Room> room = studio().library.load(studio().aRoom, Room.class).orElseThrow();
        room.content().setConsoleFamily("x32");
        room.content().setConsoleAddress(address);
        studio().library.commit(ChangeSet.by("JK", "a console").save(room).build());
    }

    private RecalledConsole recall(int rate) throws Exception {
        RoomStudio s = studio();
        Ref ref = s.recall(s.house, s.mix(s.house, "3"), "House scene", RoomStudio.NOW);
        Stored<Recall> stored = s.library.load(ref, Recall.class).orElseThrow();
        stored.content().setKnowing(KnowingLevel.VALUES_READ);
        stored.content().setConsoleFamily("x32");
        stored.content().setSampleRateHz(rate);
        stored.content().getConsoleState().setDigest(keep(SCENE));
        s.library.commit(ChangeSet.by("JK", "its scene").save(stored).build());
        return RecalledConsole.read(s.library, families, ref);
    }

    private String keep(String scene) throws Exception {
        return studio().library.keep(new ByteArrayInputStream(scene.getBytes(StandardCharsets.US_ASCII))).digest();
    }

    private byte[] bytes(Evidence file) throws Exception {
        try (InputStream in = studio().library.blob(Objects.requireNonNull(file.getDigest()))) {
            return in.readAllBytes();
        }
    }

    private static List<String> details(RoomStudio s) throws LibraryException {
        Entry last = s.load(s.log.entries(s.session).getLast().entry(), Entry.class);
        return List.copyOf(((EvidenceImported) Objects.requireNonNull(last.getDetail())).getChanges());
    }

    private static String message(Executable task) {
        return String.valueOf(assertThrows(LinkException.class, task).getMessage());
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }

    private ConsoleSimulator console() {
        return Objects.requireNonNull(simulator);
    }
}
