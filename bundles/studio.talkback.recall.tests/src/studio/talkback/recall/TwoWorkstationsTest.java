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

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.SharedFolder;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PrintProof;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.ToneCheck;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.testkit.TestLibrary;

/** Two people at two workstations set one room: JK at the first, EB at the second, through a shared folder. */
class TwoWorkstationsTest {

    @TempDir
    Path temp = Path.of("");

    private @Nullable RecallStudio made;
    private @Nullable Library other;
    private @Nullable SharedFolder folder;

    @BeforeEach
    void open() throws Exception {
        made = new RecallStudio(temp.resolve("a"));
        studio().person("JK");
        studio().person("EB");
        other = TestLibrary.create(temp.resolve("b"));
        folder = new SharedFolder(Files.createDirectory(temp.resolve("stick")));
    }

    @AfterEach
    void close() {
        studio().close();
        b().close();
    }

    @Test
    void theRunArrivesWithWhoTakesWhatAndBothMarkDifferentPages() throws Exception {
        Ref run = start();
        Ref room = studio().room;
        assertEquals(Optional.of(run), runs(b()).goingOn(room));
        runs(a()).share(run, ids(page(a(), run, "Plate")), "EB", "JK");
        exchange();
        assertEquals("EB", page(b(), run, "Plate").getShare());
        mark(a(), run, "FET COMP 1", RecallPart.POT, StepState.SET, "", "JK", 10);
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 20);
        exchange();
        assertUnion(run, 2, 0);
        assertEquals("JK", step(b(), run, "Attack").getDoneBy());
        assertEquals("EB", step(a(), run, "Damper").getDoneBy());
    }

    @Test
    void aPageThatBothSetIsSetByWhoWasFirstAndNobodyIsAsked() throws Exception {
        Ref run = start();
        mark(a(), run, "Plate", RecallPart.POT, StepState.SET, "", "JK", 30);
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 20);
        exchange();
        assertUnion(run, 1, 0);
        assertEquals("EB", step(a(), run, "Damper").getDoneBy());
        mark(a(), run, "Plug", RecallPart.PATCH, StepState.SET, "", "JK", 40);
        exchange();
        assertUnion(run, 2, 0);
    }

    @Test
    void whatOneSetAndTheOtherCouldNotIsAnExceptionThatNamesBoth() throws Exception {
        Ref run = start();
        mark(a(), run, "Plate", RecallPart.POT, StepState.SET, "", "JK", 30);
        mark(b(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "remote dead", "EB", 20);
        exchange();
        assertUnion(run, 1, 1);
        RunStep step = step(a(), run, "Damper");
        assertEquals("remote dead (JK ✓ 15:00)", step.getWhy());
        assertEquals("EB", step.getDoneBy());
        assertEquals(step.getWhy(), step(b(), run, "Damper").getWhy());
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 50);
        exchange();
        assertUnion(run, 1, 0);
        assertNull(step(a(), run, "Damper").getWhy(), "it was looked at, and is set");
    }

    @Test
    void twoReasonsWhyAndTwoNotesBothStay() throws Exception {
        Ref run = start();
        mark(a(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "remote dead", "JK", 10);
        mark(b(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "not racked", "EB", 20);
        String page = page(a(), run, "Plate").getId();
        runs(a()).note(run, page, "left only", "JK");
        runs(b()).note(run, page, "ask MI", "EB");
        runs(a()).tone(run, "FET out", Double.valueOf(-18), -18.4, "JK");
        runs(b()).tone(run, "FET out", Double.valueOf(-18), -18.2, "EB");
        exchange();
        assertUnion(run, 1, 1);
        assertEquals("remote dead; not racked", step(a(), run, "Damper").getWhy());
        assertEquals("left only; ask MI", page(b(), run, "Plate").getNote());
        assertEquals(List.of(-18.2), load(a(), run).getToneChecks().stream().map(each -> each.getReadDb()).toList());
    }

    @Test
    void aRemarkIsNotLostWhereItsWordIsInAnother() throws Exception {
        Ref run = start();
        String page = page(a(), run, "Plate").getId();
        runs(a()).note(run, page, "right", "JK");
        runs(b()).note(run, page, "bright", "EB");
        exchange();
        assertEquals(Set.of("right", "bright"), Set.of(page(b(), run, "Plate").getNote().split("; ")));
    }

    @Test
    void aLevelThatOneTookBackAndTheOtherReadAnewIsReadAndNobodyIsAsked() throws Exception {
        Ref run = start();
        Committed read = runs(a()).tone(run, "FET out", Double.valueOf(-18), -18.4, "JK");
        exchange();
        runs(a()).undo(read, "JK");
        runs(b()).tone(run, "FET out", Double.valueOf(-18), -18.2, "EB");
        exchange();
        assertEquals(List.of(-18.2), tones(a(), run));
        assertEquals(List.of(-18.2), tones(b(), run));
    }

    @Test
    void aLevelThatCameTogetherInOneRoomWhileItWasReadAnewInTheOtherIsOneLevel() throws Exception {
        Ref run = start();
        runs(b()).tone(run, "FET out", Double.valueOf(-18), -18.2, "EB");
        share(b());
        runs(a()).tone(run, "FET out", Double.valueOf(-18), -18.4, "JK");
        share(a());
        runs(b()).tone(run, "fet  out", Double.valueOf(-18), -18.1, "EB");
        exchange();
        assertEquals(List.of(-18.1), tones(a(), run));
        assertEquals(List.of(-18.1), tones(b(), run));
    }

    @Test
    void aLevelThatCameTogetherInOneRoomIsNotLostByAMarkInTheOther() throws Exception {
        Ref run = start();
        runs(b()).tone(run, "FET out", Double.valueOf(-18), -18.2, "EB");
        share(b());
        runs(a()).tone(run, "FET out", Double.valueOf(-18), -18.4, "JK");
        share(a());
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 20);
        exchange();
        assertUnion(run, 1, 0);
        assertEquals(List.of(-18.4), tones(b(), run));
    }

    @Test
    void ofTwoProofsTheOneThatWasMadeLastStands() throws Exception {
        Ref run = start();
        proof(a(), run, "newer.wav", 200);
        proof(b(), run, "older.wav", 100);
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 300);
        exchange();
        assertUnion(run, 1, 0);
        assertEquals("newer.wav", load(b(), run).getProof().getPrintName());
    }

    @Test
    void ofTwoWhoVerifiedTheRecallTheLastHasAndNobodyIsAsked() throws Exception {
        Ref run = start();
        for (RunPage page : load(a(), run).getPages()) {
            runs(a()).mark(run, new RunMark(page.getSteps().stream().map(RunStep::getId).toList(), StepState.SET, "", "JK", NOW));
        }
        exchange();
        runs(a()).end(run, new RunEnd("JK", "", "JK", NOW.plusMinutes(2)));
        runs(b()).end(run, new RunEnd("EB", "", "EB", NOW.plusMinutes(3)));
        exchange();
        for (Library each : List.of(a(), b())) {
            Recall recall = each.load(Objects.requireNonNull(load(each, run).getRecall()), Recall.class).orElseThrow().content();
            assertEquals(KnowingLevel.VERIFIED, recall.getKnowing());
            assertEquals(NOW.plusMinutes(3), recall.getVerifiedAt());
            assertEquals(load(each, run).getVerifiedBy(), recall.getVerifiedBy());
        }
    }

    private static void proof(Library library, Ref run, String name, int second) throws LibraryException {
        Stored<RecallRun> stored = library.load(run, RecallRun.class).orElseThrow();
        PrintProof proof = Ids.complete(Objects.requireNonNull(ModelFactory.eINSTANCE.createPrintProof()));
        proof.setPrintName(name);
        proof.setCheckedAt(NOW.plusSeconds(second));
        stored.content().setProof(proof);
        library.commit(ChangeSet.by("JK", "a proof").save(stored).build());
    }

    private static List<Double> tones(Library library, Ref run) throws LibraryException {
        return Objects.requireNonNull(load(library, run).getToneChecks().stream().map(ToneCheck::getReadDb).toList());
    }

    @Test
    void onesOwnMarkIsTakenBackBesideWhatTheOtherDidSince() throws Exception {
        Ref run = start();
        Committed own = Objects.requireNonNull(mark(a(), run, "Plate", RecallPart.POT, StepState.SET, "", "JK", 10));
        mark(b(), run, "FET COMP 1", RecallPart.SWITCH, StepState.SET, "", "EB", 20);
        exchange();
        runs(a()).undo(own, "JK");
        assertEquals(StepState.OPEN, step(a(), run, "Damper").getState());
        assertEquals(StepState.SET, step(a(), run, "Ratio").getState());
        exchange();
        assertUnion(run, 1, 0);
    }

    @Test
    void aMarkThatTheOtherMadeOtherwiseSinceIsNotTakenBack() throws Exception {
        Ref run = start();
        Committed own = Objects.requireNonNull(mark(a(), run, "Plate", RecallPart.POT, StepState.SET, "", "JK", 10));
        exchange();
        mark(b(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "jumps back", "EB", 20);
        exchange();
        RunException refused = assertThrows(RunException.class, () -> runs(a()).undo(own, "JK"));
        assertEquals("the same was marked otherwise since: mark it anew instead", refused.getMessage());
        assertEquals(StepState.EXCEPTION, step(a(), run, "Damper").getState());
    }

    @Test
    void marksOfTheOtherAreNotLostNorReopenWhatOneEnded() throws Exception {
        Ref run = start();
        mark(a(), run, "FET COMP 1", RecallPart.POT, StepState.SET, "", "JK", 10);
        runs(a()).end(run, new RunEnd("JK", "", "JK", NOW.plusMinutes(2)));
        mark(b(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "remote dead", "EB", 130);
        exchange();
        assertUnion(run, 2, 1);
        assertNotNull(load(a(), run).getEndedAt());
        assertNotNull(load(b(), run).getEndedAt());
        assertEquals(Optional.empty(), runs(b()).goingOn(studio().room));
        assertThrows(RunException.class, () -> mark(b(), run, "Plug", RecallPart.PATCH, StepState.SET, "", "EB", 140));
        for (Library each : List.of(a(), b())) {
            Desk desk = new Desks(each).desk(studio().room);
            assertEquals(load(a(), run).getRecall(), desk.recall());
            assertTrue(desk.notSet().contains("Plate Damper: can’t, remote dead"), "it came in after the end: " + desk.notSet());
        }
    }

    @Test
    void twoWhoEndItAtOnceEndItOnce() throws Exception {
        Ref run = start();
        runs(a()).end(run, new RunEnd("JK", "plate by ear", "JK", NOW.plusMinutes(2)));
        runs(b()).giveUp(run, new RunEnd(null, "too late", "EB", NOW.plusMinutes(3)));
        exchange();
        assertUnion(run, 0, 0);
        assertEquals("plate by ear; too late", load(a(), run).getNote());
        assertNotNull(load(a(), run).getVerifiedBy());
    }

    @Test
    void bothMaySayThatItIsOnTheDesk() throws Exception {
        Ref before = studio().recall("before", recall -> unit(recall, "Plate", "Rack 3", "Damper", "5"));
        new Desks(a()).load(new DeskLoad(studio().room, studio().item, null, before, "JK", NOW.minusHours(1)), Uncaptured.LEAVE);
        Ref run = start();
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 20);
        runs(a()).end(run, new RunEnd(null, "", "JK", NOW.plusMinutes(2)));
        runs(b()).end(run, new RunEnd("EB", "", "EB", NOW.plusMinutes(3)));
        exchange();
        assertUnion(run, 1, 0);
        for (Library each : List.of(a(), b())) {
            Desk desk = new Desks(each).desk(studio().room);
            assertEquals(load(a(), run).getRecall(), desk.recall());
            assertEquals("EB", desk.capturedBy(), "the newest counts");
            assertFalse(desk.notSet().contains("Plate Damper: left open"), desk.notSet().toString());
        }
    }

    @Test
    void theUnionIsShownAndMarkedOnBeforeAnybodyBroughtItTogether() throws Exception {
        Ref run = start();
        mark(a(), run, "Plate", RecallPart.POT, StepState.SET, "", "JK", 10);
        mark(b(), run, "Plate", RecallPart.POT, StepState.EXCEPTION, "remote dead", "EB", 20);
        share(b());
        Path part;
        try (var files = Files.walk(temp.resolve("stick"))) {
            part = files.filter(file -> file.toString().contains(b().info().replica().toString()) && Files.isRegularFile(file))
                    .sorted().toList().getLast();
        }
        a().exchange().takeIn(part, "JK", new NullProgressMonitor());
        assertEquals(2, a().heads(run).size());
        assertEquals(1, RunProgress.of(load(a(), run)).exceptions());
        mark(a(), run, "Plug", RecallPart.PATCH, StepState.SET, "", "JK", 30);
        assertEquals(1, a().heads(run).size());
        exchange();
        assertUnion(run, 2, 1);
    }

    @Test
    void thePaceIsThatOfThoseWhoAreAtItNow() throws Exception {
        Ref run = start();
        mark(a(), run, "Plug", RecallPart.PATCH, StepState.SET, "", "JK", 60);
        mark(a(), run, "FET COMP 1", RecallPart.SWITCH, StepState.SET, "", "JK", 120);
        mark(b(), run, "Plate", RecallPart.POT, StepState.SET, "", "EB", 60);
        exchange();
        assertEquals(60, Objects.requireNonNull(RunProgress.of(load(a(), run)).left()).toSeconds(),
                "two steps in 60 s, each a minute, and two are left");
        mark(a(), run, "FET COMP 1", RecallPart.POT, StepState.SET, "", "JK", 4000);
        assertEquals(60, Objects.requireNonNull(RunProgress.of(load(a(), run)).left()).toSeconds(),
                "EB went home: one step at a minute a step");
    }

    private void assertUnion(Ref run, int done, int exceptions) throws LibraryException {
        for (Library each : List.of(a(), b())) {
            assertEquals(1, each.heads(run).size(), "it is one run again");
            RunProgress progress = RunProgress.of(load(each, run));
            assertEquals(done, progress.done());
            assertEquals(exceptions, progress.exceptions());
        }
        assertEquals(a().heads(run), b().heads(run));
    }

    /** A run of five steps that begins at the first workstation and is known at both. */
    private Ref start() throws Exception {
        Ref wanted = studio().recall("Mix 2", recall -> {
            unit(recall, "FET COMP 1", "Rack 2", "Attack", "5", "Ratio", "8");
            unit(recall, "Plate", "Rack 3", "Damper", "2");
            cord(recall, "Ch 12 send", "FET in");
        });
        Ref run = runs(a()).start(new RunStart(studio().room, wanted, Uncaptured.REFUSE, "JK", NOW));
        exchange();
        return run;
    }

    private static @Nullable Committed mark(Library library, Ref run, String unit, RecallPart part, StepState state, String why,
            String who, int second) throws LibraryException {
        List<String> steps = load(library, run).getPages().stream()
                .filter(page -> page.getUnit().equals(unit) && page.getPart() == part).findFirst().orElseThrow().getSteps().stream()
                .map(RunStep::getId).toList();
        return runs(library).mark(run, new RunMark(steps, state, why, who, NOW.plusSeconds(second)));
    }

    private static RunPage page(Library library, Ref run, String unit) throws LibraryException {
        return load(library, run).getPages().stream().filter(page -> page.getUnit().equals(unit)).findFirst().orElseThrow();
    }

    private static RunStep step(Library library, Ref run, String what) throws LibraryException {
        return load(library, run).getPages().stream().flatMap(page -> page.getSteps().stream())
                .filter(step -> what.equals(step.getWhat())).findFirst().orElseThrow();
    }

    private static Set<String> ids(RunPage page) {
        return Objects.requireNonNull(Set.of(page.getId()));
    }

    private static RecallRun load(Library library, Ref run) throws LibraryException {
        return runs(library).load(run).orElseThrow().content();
    }

    /** Both meet in the folder until neither has anything new. */
    private void exchange() throws IOException, LibraryException {
        for (int i = 0; i < 2; i++) {
            share(a());
            share(b());
        }
        assertTrue(a().exchange().diverged().isEmpty() && b().exchange().diverged().isEmpty(), "nobody is asked");
    }

    private void share(Library library) throws IOException, LibraryException {
        Objects.requireNonNull(folder).meet(library, new HandOvers(library).everything("all", "A room", "JK"), "JK",
                new NullProgressMonitor());
    }

    private static RecallRuns runs(Library library) {
        return new RecallRuns(library, RecallStudio.FAMILIES);
    }

    private RecallStudio studio() {
        return Objects.requireNonNull(made);
    }

    private Library a() {
        return studio().library;
    }

    private Library b() {
        return Objects.requireNonNull(other);
    }
}
