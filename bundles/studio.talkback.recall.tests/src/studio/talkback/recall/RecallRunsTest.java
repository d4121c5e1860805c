package studio.talkback.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.talkback.recall.RecallStudio.NOW;
import static studio.talkback.recall.RecallStudio.cord;
import static studio.talkback.recall.RecallStudio.unit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RoomState;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Capture;
import studio.talkback.room.CaptureRequest;
import studio.talkback.room.CaptureResult;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomBarText;
import studio.talkback.room.RoomBars;
import studio.talkback.room.Uncaptured;
import studio.talkback.room.UncapturedException;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.testkit.TestLibrary;

class RecallRunsTest {

    private static final Consumer<Recall> WANTED = recall -> {
        unit(recall, "FET COMP 1", "Rack 2", "Attack", "5", "Ratio", "8");
        unit(recall, "Plate", "Rack 3", "Damper", "2");
        cord(recall, "Ch 12 send", "FET in");
    };

    @TempDir
    Path folder = Path.of("");

    private @Nullable RecallStudio made;

    @BeforeEach
    void open() throws Exception {
        made = new RecallStudio(folder.resolve("library"));
        for (String initials : List.of("JK", "EB")) {
            studio().person(initials);
        }
    }

    @AfterEach
    void close() {
        studio().close();
    }

    @Test
    void aRunWritesDownWhatDiffersWhenItBegins() throws Exception {
        Ref run = start();
        RecallRun doc = load(run);
        assertEquals(List.of("PATCH Plug", "SWITCH FET COMP 1", "POT FET COMP 1", "POT Plate", "LOOK Look"),
                doc.getPages().stream().map(page -> page.getPart() + " " + page.getUnit()).toList());
        assertEquals(studio().item, doc.getItem());
        assertEquals("nothing that is known", doc.getFromTitle());
        assertEquals(NOW, doc.getStartedAt());
        assertTrue(steps(doc).stream().allMatch(step -> step.getState() == StepState.OPEN));
        assertEquals(Optional.of(run), runs().goingOn(studio().room));
        RunProgress progress = RunProgress.of(doc);
        assertEquals(5, progress.steps());
        assertEquals(0, progress.done());
        assertNull(progress.left());
    }

    @Test
    void cordsThatStayAreLookedAtAfterThoseThatArePlugged() throws Exception {
        Ref before = studio().recall("before", recall -> cord(recall, "Ch 12 send", "FET in"));
        desk(before);
        RecallRun doc = load(start());
        assertEquals(List.of("PATCH Stays", "SWITCH FET COMP 1"),
                doc.getPages().stream().limit(2).map(page -> page.getPart() + " " + page.getUnit()).toList());
        RunStep stays = steps(doc).getFirst();
        assertEquals(RecallAction.STAYS, stays.getAction());
        assertEquals("Ch 12 send > FET in", stays.getWhat());
    }

    @Test
    void aPageIsSetInOneStepWhichIsTakenBackInOne() throws Exception {
        Ref run = start();
        List<String> page = page(run, RecallPart.POT, "Plate");
        Committed set = Objects.requireNonNull(mark(run, page, StepState.SET, "", 10));
        RunStep step = step(load(run), page.getFirst());
        assertEquals(StepState.SET, step.getState());
        assertEquals("JK", step.getDoneBy());
        assertEquals(NOW.plusSeconds(10), step.getDoneAt());
        assertNull(mark(run, page, StepState.SET, "", 20), "it is set already");
        assertEquals(NOW.plusSeconds(10), step(load(run), page.getFirst()).getDoneAt());
        new SessionLog(studio().library).undo(set, "JK");
        assertEquals(StepState.OPEN, step(load(run), page.getFirst()).getState());
    }

    @Test
    void whatCannotBeSetSaysWhyAndMayBeSetAfterAll() throws Exception {
        Ref run = start();
        List<String> page = page(run, RecallPart.POT, "Plate");
        mark(run, page, StepState.EXCEPTION, " knob broken ", 10);
        assertEquals("knob broken", step(load(run), page.getFirst()).getWhy());
        assertEquals(1, RunProgress.of(load(run)).exceptions());
        mark(run, page, StepState.SET, "", 20);
        assertNull(step(load(run), page.getFirst()).getWhy());
        mark(run, page, StepState.OPEN, "", 30);
        RunStep open = step(load(run), page.getFirst());
        assertNull(open.getDoneAt());
        assertNull(open.getDoneBy());
    }

    @Test
    void aRunGoesOnWhereItWasLeftAfterARestart() throws Exception {
        Ref run = start();
        mark(run, page(run, RecallPart.POT, "Plate"), StepState.SET, "", 10);
        studio().library.close();
        try (Library again = TestLibrary.service().open(folder.resolve("library"), new NullProgressMonitor())) {
            RecallRuns runs = new RecallRuns(again, studio().families);
            assertEquals(Optional.of(run), runs.goingOn(studio().room));
            Stored<RecallRun> stored = again.load(run, RecallRun.class).orElseThrow();
            assertEquals(1, RunProgress.of(stored.content()).done());
        }
    }

    @Test
    void theEndPutsTheRecallOnTheDeskAndSaysInTheLogWhatWasNotSet() throws Exception {
        Ref session = new SessionLog(studio().library).start(new SessionStart(studio().project, studio().room, "JK", NOW));
        Ref run = start();
        mark(run, ids(load(run)), StepState.SET, "", 10);
        mark(run, page(run, RecallPart.SWITCH, "FET COMP 1"), StepState.EXCEPTION, "stuck", 20);
        mark(run, page(run, RecallPart.PATCH, "Plug"), StepState.OPEN, "", 30);
        Committed ended = runs().end(run, new RunEnd("EB", "all but two", "JK", NOW.plusMinutes(1)));
        RecallRun doc = load(run);
        assertEquals(NOW.plusMinutes(1), doc.getEndedAt());
        assertEquals("all but two", doc.getNote());
        assertNotNull(doc.getVerifiedBy());
        assertEquals(doc.getRecall(), new Desks(studio().library).desk(studio().room).recall());
        assertEquals(Optional.empty(), runs().goingOn(studio().room));
        String line = new SessionLog(studio().library).entries(session).getLast().text();
        assertTrue(line.endsWith("; set 3 of 5 by JK, left open 1, exceptions: FET COMP 1 Ratio (stuck); not proven by print; verified by EB"), line);
        assertThrows(RunException.class, () -> mark(run, ids(doc), StepState.OPEN, "", 40));
        new SessionLog(studio().library).undo(ended, "JK");
        assertNull(load(run).getEndedAt(), "the desk and the run are one change");
        assertTrue(new Desks(studio().library).desk(studio().room).isEmpty());
    }

    @Test
    void aRunThatIsGivenUpLeavesTheDeskAsItIsKnown() throws Exception {
        Ref run = start();
        runs().giveUp(run, new RunEnd(null, "", "JK", NOW));
        assertTrue(new Desks(studio().library).desk(studio().room).isEmpty());
        assertEquals(Optional.empty(), runs().goingOn(studio().room));
        start();
    }

    @Test
    void twoRunsDoNotGoOnInOneRoomAndUncapturedChangesStandInTheWay() throws Exception {
        Ref before = studio().recall("before", recall -> cord(recall, "Ch 12 send", "FET in"));
        desk(before, "Ch 1 fader -3.0");
        Ref wanted = studio().recall("Mix 2", WANTED);
        RunStart refused = new RunStart(studio().room, wanted, Uncaptured.REFUSE, "JK", NOW);
        String said = assertThrows(UncapturedException.class, () -> runs().start(refused)).getMessage();
        assertEquals("A Room: changes that are not captured: 1. Capture them first; a run sets the room otherwise.", said);
        RunStart leaving = new RunStart(studio().room, wanted, Uncaptured.LEAVE, "JK", NOW);
        runs().start(leaving);
        assertTrue(assertThrows(RunException.class, () -> runs().start(leaving)).getMessage().contains("goes on"));
    }

    @Test
    void whereNothingDiffersThereIsNothingToRun() throws Exception {
        RecallStudio s = studio();
        Ref recall = s.recall("Mix", each -> s.scene(each, "-2.0"));
        desk(recall);
        assertTrue(assertThrows(RunException.class,
                () -> runs().start(new RunStart(s.room, recall, Uncaptured.REFUSE, "JK", NOW))).getMessage().contains("nothing differs"));
    }

    @Test
    void pagesAreSharedNotedAndPhotographed() throws Exception {
        Ref run = start();
        RunPage plate = pages(run).stream().filter(page -> page.getUnit().equals("Plate")).findFirst().orElseThrow();
        String id = Objects.requireNonNull(plate.getId());
        runs().share(run, Set.of(id), "EB", "JK");
        runs().note(run, id, "left unit only", "JK");
        Path photo = Files.writeString(folder.resolve("plate.heic"), "a picture");
        runs().photo(run, id, photo, "JK", NOW, new NullProgressMonitor());
        RunPage now = pages(run).stream().filter(page -> id.equals(page.getId())).findFirst().orElseThrow();
        assertEquals("EB", now.getShare());
        assertEquals("left unit only", now.getNote());
        assertEquals("plate.heic", now.getPhotos().getFirst().getFile().getName());
        Path words = Files.writeString(folder.resolve("plate.txt"), "words");
        assertTrue(assertThrows(EvidenceException.class,
                () -> runs().photo(run, id, words, "JK", NOW, new NullProgressMonitor())).getMessage().contains("plate.txt is no photo"));
        assertThrows(RunException.class, () -> runs().note(run, "none", "x", "JK"));
        assertThrows(RunException.class, () -> mark(run, List.of("none"), StepState.SET, "", 1));
    }

    @Test
    void levelsReadWithAToneAreKeptAndReadAnew() throws Exception {
        Ref run = start();
        runs().tone(run, "FET out", Double.valueOf(-18), -18.2, "JK");
        runs().tone(run, "fet  OUT", Double.valueOf(-18), -18.1, "JK");
        runs().totalRecallOff(run, true, "JK");
        RecallRun doc = load(run);
        assertEquals(1, doc.getToneChecks().size());
        assertEquals(-18.1, doc.getToneChecks().getFirst().getReadDb());
        assertTrue(doc.isTotalRecallOff());
        assertThrows(RunException.class, () -> runs().tone(run, " ", null, 0, "JK"));
        assertThrows(RunException.class, () -> runs().tone(run, "x", null, Double.NaN, "JK"));
    }

    @Test
    void whoIsNotKnownDoesNotVerify() throws Exception {
        Ref run = start();
        String said = assertThrows(RunException.class, () -> runs().end(run, new RunEnd("ZZ", "", "JK", NOW))).getMessage();
        assertEquals("nobody has the initials ZZ: add the person first", said);
        assertNull(load(run).getEndedAt());
    }

    @Test
    void theTimeLeftGoesByThePaceAndNotByBreaks() throws Exception {
        Ref run = start();
        List<String> ids = ids(load(run));
        mark(run, ids.subList(0, 1), StepState.SET, "", 20);
        mark(run, ids.subList(1, 2), StepState.SET, "", 40);
        assertNull(RunProgress.of(load(run)).left(), "two moments say nothing");
        mark(run, ids.subList(2, 3), StepState.EXCEPTION, "", 4000);
        assertNull(RunProgress.of(load(run)).left(), "a break is no work");
        mark(run, ids.subList(3, 4), StepState.SET, "", 4020);
        assertEquals(Duration.ofSeconds(20), RunProgress.of(load(run)).left());
        mark(run, ids.subList(4, 5), StepState.SET, "", 4030);
        RunProgress progress = RunProgress.of(load(run));
        assertEquals(Duration.ZERO, progress.left());
        assertTrue(progress.complete());
        assertFalse(progress.parts().containsKey(RecallPart.AUTOMATIC));
    }

    @Test
    void neitherABreakOf40MinutesNorANightMakesThePaceSlower() throws Exception {
        Ref run = start();
        List<String> ids = ids(load(run));
        mark(run, ids.subList(0, 1), StepState.SET, "", 30);
        mark(run, ids.subList(1, 2), StepState.SET, "", 60);
        mark(run, ids.subList(2, 3), StepState.SET, "", 60 + 40 * 60);
        mark(run, ids.subList(3, 4), StepState.SET, "", 90 + 40 * 60);
        assertEquals(Duration.ofSeconds(30), RunProgress.of(load(run)).left());
        mark(run, ids.subList(3, 4), StepState.OPEN, "", 91 + 40 * 60);
        mark(run, ids.subList(3, 4), StepState.SET, "", 18 * 3600);
        assertNull(RunProgress.of(load(run)).left(), "too little of it was work");
        mark(run, ids.subList(2, 3), StepState.EXCEPTION, "", 18 * 3600 + 30);
        assertEquals(Duration.ofSeconds(30), RunProgress.of(load(run)).left(), "the night was no work");
    }

    @Test
    void twoPeopleSetDifferentPagesAtOnce() throws Exception {
        Ref run = start();
        Stored<RecallRun> theirs = studio().library.load(run, RecallRun.class).orElseThrow();
        mark(run, page(run, RecallPart.POT, "Plate"), StepState.SET, "", 10);
        step(theirs.content(), page(run, RecallPart.PATCH, "Plug").getFirst()).setState(StepState.SET);
        assertThrows(LibraryException.class, () -> studio().library.commit(ChangeSet.by("EB", "stale").save(theirs).build()));
        runs().mark(run, new RunMark(page(run, RecallPart.PATCH, "Plug"), StepState.SET, "", "EB", NOW));
        assertEquals(2, RunProgress.of(load(run)).done());
    }

    @Test
    void theDeskSaysWhatIsNotSetOfItsRecallUntilSomethingElseIsOnIt() throws Exception {
        Ref run = endedWithTwoLeft();
        Desk desk = new Desks(studio().library).desk(studio().room);
        List<String> left = List.of("plug Ch 12 send > FET in: left open", "FET COMP 1 Attack: can’t, knob broken");
        assertEquals(left, desk.notSet());
        assertEquals(run, desk.recallRun());
        RoomBarText bar = RoomBarText.of(new RoomBars(studio().library).bar(studio().room, NOW.plusMinutes(2)));
        assertTrue(bar.desk().text().contains("2 not set") && bar.desk().attention(), bar.desk().text());
        new Desks(studio().library).load(DeskLoad.of(studio().room, studio().item, "JK", NOW.plusMinutes(3)), Uncaptured.REFUSE);
        assertEquals(List.of(), new Desks(studio().library).desk(studio().room).notSet());
    }

    @Test
    void aPlanFromTheDeskKnowsThatWhatWasNotSetStandsElsewhere() throws Exception {
        endedWithTwoLeft();
        Ref again = studio().recall("Mix 2 again", WANTED);
        assertEquals(List.of("PATCH Plug: PLUG Ch 12 send > FET in →plugged", "POT Rack 2 · FET COMP 1: SET Attack →5"),
                RecallStudio.lines(studio().plans.fromDesk(studio().room, again)));
    }

    @Test
    void aCaptureDoesNotClaimWhatWasNotSetAndNotesIt() throws Exception {
        endedWithTwoLeft();
        CaptureResult result = new Capture(studio().library, new EvidenceReaders(Objects.requireNonNull(List.of())))
                .run(CaptureRequest.of(studio().room, "JK", NOW.plusMinutes(3)), new NullProgressMonitor());
        Recall captured = studio().library.load(result.recall(), Recall.class).orElseThrow().content();
        assertEquals(List.of("Ratio 8"), captured.getUnits().getFirst().getSettings().stream()
                .map(setting -> setting.getControl() + " " + setting.getValue()).toList());
        assertTrue(captured.getPatch().isEmpty(), "nobody plugged it");
        assertTrue(captured.getNote().contains("Not set when it was put back: FET COMP 1 Attack: can’t, knob broken"), captured.getNote());
        assertTrue(result.unknown().contains("Not set when it was put back: plug Ch 12 send > FET in: left open"), result.unknown().toString());
        Desk desk = new Desks(studio().library).desk(studio().room);
        assertEquals(List.of(), desk.notSet(), "what stands is what was captured");
        assertNull(desk.recallRun());
    }

    @Test
    void aCaptureKeepsWhatWasLoadedBesideAnotherOfItsKindThatWasNot() throws Exception {
        Ref wanted = studio().recall("Mix 2", recall -> {
            RecallStudio.elsewhere(recall, "Automation", "Take 1", "disk A");
            RecallStudio.elsewhere(recall, "Automation", "Take 2", "disk A");
        });
        assertEquals(List.of("Take 1"), captured(wanted, step -> "Take 1".equals(step.getAfter())).getKeptElsewhere().stream()
                .map(each -> each.getTitle()).toList());
    }

    @Test
    void whatWasNotSetOnOneOfAPairIsNotedAlthoughItIsSetOnTheOther() throws Exception {
        Ref wanted = studio().recall("Mix 2", recall -> {
            RecallStudio.unit(recall, "Pair", "Rack 1, left", "Gain", "3");
            RecallStudio.unit(recall, "Pair", "Rack 1, right", "Gain", "4");
        });
        Recall captured = captured(wanted, step -> "3".equals(step.getAfter()));
        assertEquals(1, captured.getUnits().stream().mapToInt(each -> each.getSettings().size()).sum());
        assertTrue(String.valueOf(captured.getNote()).contains("Pair Gain: left open"), captured.getNote());
    }

    /** What is captured after a run in which only some steps were set. */
    private Recall captured(Ref wanted, Predicate<RunStep> set) throws Exception {
        Ref run = runs().start(new RunStart(studio().room, wanted, Uncaptured.REFUSE, "JK", NOW));
        mark(run, load(run).getPages().stream().flatMap(page -> page.getSteps().stream()).filter(set).map(RunStep::getId).toList(),
                StepState.SET, "", 10);
        runs().end(run, new RunEnd(null, "", "JK", NOW.plusMinutes(1)));
        CaptureResult result = new Capture(studio().library, new EvidenceReaders(Objects.requireNonNull(List.of())))
                .run(CaptureRequest.of(studio().room, "JK", NOW.plusMinutes(3)), new NullProgressMonitor());
        return studio().library.load(result.recall(), Recall.class).orElseThrow().content();
    }

    @Test
    void whoFoundEverySettingRightVerifiedTheRecallToo() throws Exception {
        Ref run = start();
        mark(run, ids(load(run)), StepState.SET, "", 10);
        Committed ended = runs().end(run, new RunEnd("EB", "", "JK", NOW.plusMinutes(1)));
        Ref wanted = Objects.requireNonNull(load(run).getRecall());
        Recall proven = studio().library.load(wanted, Recall.class).orElseThrow().content();
        assertEquals(KnowingLevel.VERIFIED, proven.getKnowing());
        assertEquals(NOW.plusMinutes(1), proven.getVerifiedAt());
        assertEquals(load(run).getVerifiedBy(), proven.getVerifiedBy());
        runs().undo(ended, "JK");
        assertEquals(KnowingLevel.VALUES_READ, studio().library.load(wanted, Recall.class).orElseThrow().content().getKnowing());
        assertEquals(List.of(), new Desks(studio().library).desk(studio().room).notSet());
    }

    @Test
    void aRecallOfWhichSomethingCouldNotBeSetIsNotVerified() throws Exception {
        Ref run = endedWithTwoLeft();
        Recall recall = studio().library.load(Objects.requireNonNull(load(run).getRecall()), Recall.class).orElseThrow().content();
        assertNull(recall.getVerifiedBy());
        assertEquals(KnowingLevel.VALUES_READ, recall.getKnowing());
    }

    @Test
    void pagesAreGivenAsItIsSaidAcrossTheRoom() throws Exception {
        Ref run = start();
        String plate = pages(run).stream().filter(page -> page.getUnit().equals("Plate")).findFirst().orElseThrow().getId();
        assertEquals(new RunShare("JK", Set.of(plate)), RunShare.of(load(run), plate, "jk"));
        assertEquals(new RunShare("", Set.of(plate)), RunShare.of(load(run), plate, "- plate"));
        assertEquals(List.of("SWITCH FET COMP 1", "POT FET COMP 1"), given(run, "EB rack 2"));
        assertEquals(List.of("PATCH Plug"), given(run, "JK patch"));
        assertEquals(List.of("POT Plate", "LOOK Look"), given(run, "MI rest"));
        assertEquals("[EB=Part[steps=2, done=0, exceptions=0], JK=Part[steps=1, done=0, exceptions=0],"
                + " MI=Part[steps=2, done=0, exceptions=0]]", RunProgress.of(load(run)).people().entrySet().toString());
        String said = assertThrows(RunException.class, () -> RunShare.of(load(run), plate, "JK rack 9")).getMessage();
        assertEquals("no page is of rack 9: name a place, a unit, a part or \"rest\"", said);
    }

    private List<String> given(Ref run, String typed) throws LibraryException {
        RunShare share = RunShare.of(load(run), "none", typed);
        runs().share(run, share.pages(), share.initials(), "JK");
        return pages(run).stream().filter(page -> share.initials().equals(page.getShare()))
                .map(page -> page.getPart() + " " + page.getUnit()).toList();
    }

    @Test
    void whatSomebodyDidIsTakenBackOneAfterTheOther() throws Exception {
        Ref run = start();
        mark(run, page(run, RecallPart.POT, "Plate"), StepState.SET, "", 10);
        mark(run, page(run, RecallPart.PATCH, "Plug"), StepState.SET, "", 20);
        runs().mark(run, new RunMark(page(run, RecallPart.SWITCH, "FET COMP 1"), StepState.SET, "", "EB", NOW));
        runs().undoLast(run, "JK");
        assertEquals(StepState.OPEN, step(load(run), page(run, RecallPart.PATCH, "Plug").getFirst()).getState());
        runs().undoLast(run, "JK");
        assertEquals(1, RunProgress.of(load(run)).done(), "what EB did stays");
        assertThrows(RunException.class, () -> runs().undoLast(run, "JK"));
    }

    @Test
    void whatWasTakenBackAndDoneAgainIsTakenBackBeforeWhatIsOlder() throws Exception {
        Ref run = start();
        mark(run, page(run, RecallPart.SWITCH, "FET COMP 1"), StepState.SET, "", 5);
        mark(run, page(run, RecallPart.POT, "Plate"), StepState.SET, "", 10);
        Committed last = runs().mark(run, new RunMark(page(run, RecallPart.PATCH, "Plug"), StepState.SET, "", "JK", NOW.plusSeconds(20)));
        Committed undone = runs().undo(Objects.requireNonNull(last), "JK");
        runs().undo(undone, "JK");
        assertEquals(3, RunProgress.of(load(run)).done());
        runs().undoLast(run, "JK");
        assertEquals(StepState.OPEN, step(load(run), page(run, RecallPart.PATCH, "Plug").getFirst()).getState());
        assertEquals(2, RunProgress.of(load(run)).done());
        runs().undoLast(run, "JK");
        assertEquals(StepState.OPEN, step(load(run), page(run, RecallPart.POT, "Plate").getFirst()).getState());
    }

    private Ref endedWithTwoLeft() throws LibraryException {
        Ref run = start();
        mark(run, ids(load(run)), StepState.SET, "", 10);
        mark(run, page(run, RecallPart.POT, "FET COMP 1"), StepState.EXCEPTION, "knob broken", 20);
        mark(run, page(run, RecallPart.PATCH, "Plug"), StepState.OPEN, "", 30);
        runs().end(run, new RunEnd("EB", "", "JK", NOW.plusMinutes(1)));
        return run;
    }

    private Ref start() throws LibraryException {
        Ref wanted = studio().recall("Mix 2", WANTED);
        return runs().start(new RunStart(studio().room, wanted, Uncaptured.REFUSE, "JK", NOW));
    }

    private @Nullable Committed mark(Ref run, List<String> steps, StepState state, String why, int second)
            throws LibraryException {
        return runs().mark(run, new RunMark(steps, state, why, "JK", NOW.plusSeconds(second)));
    }

    private List<RunPage> pages(Ref run) throws LibraryException {
        return load(run).getPages();
    }

    /** The ids of the steps of a page. */
    private List<String> page(Ref run, RecallPart part, String unit) throws LibraryException {
        return pages(run).stream().filter(page -> page.getPart() == part && page.getUnit().equals(unit)).findFirst().orElseThrow()
                .getSteps().stream().map(RunStep::getId).toList();
    }

    private static List<RunStep> steps(RecallRun run) {
        return run.getPages().stream().flatMap(page -> page.getSteps().stream()).toList();
    }

    private static List<String> ids(RecallRun run) {
        return steps(run).stream().map(RunStep::getId).toList();
    }

    private static RunStep step(RecallRun run, String id) {
        return steps(run).stream().filter(step -> id.equals(step.getId())).findFirst().orElseThrow();
    }

    private RecallRun load(Ref run) throws LibraryException {
        return studio().library.load(run, RecallRun.class).orElseThrow().content();
    }

    private void desk(Ref recall, String... changes) throws LibraryException {
        RoomState state = RecallStudio.MODEL.createRoomState();
        state.setRoom(studio().room);
        state.setProject(studio().project);
        state.setItem(studio().item);
        state.setRecall(recall);
        state.setCapturedAt(NOW);
        state.getChangesSince().addAll(List.of(changes));
        studio().library.commit(ChangeSet.by("JK", "desk").add(Kinds.ROOM_STATE, state).build());
    }

    private RecallRuns runs() {
        return new RecallRuns(studio().library, studio().families);
    }

    private RecallStudio studio() {
        return Objects.requireNonNull(made);
    }
}
