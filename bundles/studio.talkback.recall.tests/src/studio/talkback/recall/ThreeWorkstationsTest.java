package studio.talkback.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.talkback.recall.RecallStudio.NOW;
import static studio.talkback.recall.RecallStudio.cord;
import static studio.talkback.recall.RecallStudio.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.handover.HandOvers;
import studio.talkback.handover.Met;
import studio.talkback.handover.SharedFolder;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Uncaptured;
import studio.talkback.testkit.TestLibrary;

/**
 * Three people at three workstations, whose clocks are wrong, do whatever one can do to one run and meet whenever they meet:
 * nobody is asked, all end with the same run, and then nothing goes to and fro any more.
 */
class ThreeWorkstationsTest {

    private static final List<String> PEOPLE = Objects.requireNonNull(List.of("JK", "EB", "MI"));

    @TempDir
    Path temp = Path.of("");

    @RepeatedTest(6)
    void whateverIsDoneAllComeOutEqualAndFallSilent(RepetitionInfo seed) throws Exception {
        try (RecallStudio studio = new RecallStudio(temp.resolve("a")); Library b = at(temp.resolve("b"), Duration.ofHours(2));
                Library c = at(temp.resolve("c"), Duration.ofMinutes(-30))) {
            for (String each : PEOPLE) {
                studio.person(each);
            }
            Path folder = Files.createDirectory(temp.resolve("stick"));
            List<Library> rooms = List.of(studio.library, b, c);
            Ref run = runs(studio.library).start(new RunStart(studio.room, wanted(studio), Uncaptured.REFUSE, "JK", NOW));
            for (Library each : rooms) {
                meet(folder, each);
            }
            Random random = new Random(seed.getCurrentRepetition());
            for (int i = 0; i < 60; i++) {
                int at = random.nextInt(3);
                change(rooms.get(at), run, Objects.requireNonNull(PEOPLE.get(at)), random);
                Library meeting = rooms.get(random.nextInt(3));
                switch (random.nextInt(4)) {
                case 0 -> meet(folder, meeting);
                case 1 -> new SharedFolder(folder).leave(meeting, everything(meeting), new NullProgressMonitor());
                default -> {
                    // They work on apart.
                }
                }
            }
            for (int round = 0; round < 2; round++) {
                for (Library each : rooms) {
                    meet(folder, each);
                }
            }
            RecallRun one = runs(studio.library).load(run).orElseThrow().content();
            for (Library each : rooms) {
                assertEquals(Set.of(), each.exchange().diverged(), "nobody is asked");
                assertEquals(studio.library.heads(run), each.heads(run));
                assertTrue(EcoreUtil.equals(one, runs(each).load(run).orElseThrow().content()));
                Met silent = meet(folder, each);
                assertTrue(silent.taken().isEmpty() && silent.left().isEmpty() && silent.settled() == 0, silent.toString());
            }
            assertEquals(one.getToneChecks().size(), one.getToneChecks().stream().map(each -> each.getPoint()).distinct().count());
        }
    }

    private static Library at(Path folder, Duration ahead) throws IOException, LibraryException {
        return TestLibrary.create(folder, Clock.offset(Clock.systemDefaultZone(), ahead));
    }

    private static Ref wanted(RecallStudio studio) throws LibraryException {
        return studio.recall("Mix 2", recall -> {
            unit(recall, "FET COMP 1", "Rack 2", "Attack", "5", "Ratio", "8");
            unit(recall, "Plate", "Rack 3", "Damper", "2");
            cord(recall, "Ch 12 send", "FET in");
        });
    }

    /** One thing that one does, or may not do just then. */
    private static void change(Library library, Ref run, String who, Random random) throws LibraryException {
        RecallRuns runs = runs(library);
        List<RunPage> pages = runs.load(run).orElseThrow().content().getPages();
        RunPage page = pages.get(random.nextInt(pages.size()));
        RunStep step = page.getSteps().get(random.nextInt(page.getSteps().size()));
        String word = who + random.nextInt(100);
        try {
            switch (random.nextInt(6)) {
            case 0, 1 -> runs.mark(run, new RunMark(List.of(step.getId()), Objects.requireNonNull(StepState.values()[random.nextInt(3)]),
                    word, who, NOW.plusSeconds(random.nextInt(7200) - 3600L)));
            case 2 -> runs.note(run, page.getId(), word, who);
            case 3 -> runs.share(run, Set.of(page.getId()), random.nextBoolean() ? who : "", who);
            case 4 -> runs.tone(run, "point " + random.nextInt(2), null, -random.nextInt(30), who);
            default -> runs.undoLast(run, who);
            }
        } catch (RunException refused) {
            assertTrue(refused.getMessage().contains("since") || refused.getMessage().contains("nothing"), refused.getMessage());
        }
    }

    private static Met meet(Path folder, Library library) throws IOException, LibraryException {
        return new SharedFolder(folder).meet(library, everything(library), "JK", new NullProgressMonitor());
    }

    private static HandOver everything(Library library) {
        return new HandOvers(library).everything("all", "A room", "JK");
    }

    private static RecallRuns runs(Library library) {
        return new RecallRuns(library, RecallStudio.FAMILIES);
    }
}
