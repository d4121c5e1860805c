package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;

/** What is turned in a recall is said in the log, where a session is on. */
class SettingLogTest {

    @TempDir
    Path folder = Path.of("");

    private @Nullable RoomStudio made;

    @BeforeEach
    void open() throws Exception {
        made = new RoomStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio().close();
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }

    @Test
    void whatIsTurnedInTheRecallOnTheDeskIsAChangeOfTheConsoleWithWhatItWas() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        long changeSets = s.changeSets();
        assertEquals(List.of("FET COMP 1 Attack 3 \u2192 5, Ratio 4 \u2192 8", "Opto Leveller Gain 28 \u2192 31"),
                log(recall, "Attack", "5", "Ratio", "8", "Gain", "31"));
        assertEquals(changeSets + 1, s.changeSets(), "one change set");
        assertEquals(List.of("console: FET COMP 1 Attack 3 \u2192 5, Ratio 4 \u2192 8",
                "console: Opto Leveller Gain 28 \u2192 31"),
                s.logged().subList(s.logged().size() - 2, s.logged().size()).stream().sorted().toList());
        assertEquals(2, s.changes().size(), "the desk is no longer as it was captured");
    }

    @Test
    void theRecallAndItsLinesAreOneChangeSetAndAreTakenBackAsOne() throws Exception {
        RoomStudio s = studio();
        Ref ref = s.loadHouse();
        Stored<Recall> stored = s.library.load(ref, Recall.class).orElseThrow();
        Recall before = EcoreUtil.copy(stored.content());
        stored.content().getUnits().getFirst().getSettings().getFirst().setValue("6");
        int lines = s.logged().size();
        ChangeSet.Builder changes = ChangeSet.by("JK", "turned").save(stored);
        new SettingLog(s.library).addTo(changes, ref, before, stored.content(), RoomStudio.NOW.plusMinutes(5), "JK");
        Committed committed = s.library.commit(changes.build());
        assertEquals(lines + 1, s.logged().size());
        new SessionLog(s.library).undo(committed, "JK");
        assertEquals(lines, s.logged().size());
        assertEquals(before.getUnits().getFirst().getSettings().getFirst().getValue(),
                s.load(ref, Recall.class).getUnits().getFirst().getSettings().getFirst().getValue());
    }

    @Test
    void theNextCaptureTakesItFromTheLogAsIfItHadBeenTyped() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        log(recall, "Attack", "5");
        CaptureResult result = new Capture(s.library, new EvidenceReaders(Objects.requireNonNull(List.of())))
                .run(CaptureRequest.of(s.aRoom, "JK", RoomStudio.NOW.plusHours(1)), new NullProgressMonitor());
        assertEquals(List.of("FET COMP 1 Attack 3 \u2192 5"), result.applied());
        assertEquals(List.of(), result.unknown());
    }

    @Test
    void aRecallThatIsNotOnTheDeskWasCorrectedAndNothingInTheRoomWasTurned() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        Ref old = s.recall(s.moon, s.mix(s.moon, "1"), "Paper Moon Mix 1", RoomStudio.NOW.minusDays(3));
        log(old, "Attack", "5");
        assertEquals("note: recall Paper Moon Mix 1: FET COMP 1 Attack 3 \u2192 5", s.logged().getLast());
        assertEquals(List.of(), s.changes());
    }

    @Test
    void withoutASessionItStaysInTheRecallAlone() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        s.endSession();
        long changeSets = s.changeSets();
        assertEquals(List.of(), log(recall, "Attack", "5"));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void nothingIsSaidOfWhatIsAsItWas() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        long changeSets = s.changeSets();
        assertEquals(List.of(), log(recall, "Attack", "3"));
        assertEquals(changeSets, s.changeSets());
    }

    @Test
    void whatIsNotedForTheFirstTimeOrNoMoreWasNotTurned() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        Recall before = s.load(recall, Recall.class);
        Recall after = EcoreUtil.copy(before);
        before.getUnits().getFirst().getSettings().clear();
        after.getUnits().getLast().getSettings().clear();
        assertEquals(List.of(), log(recall, before, after));
    }

    /** Sets controls of a recall and logs it, five minutes later. */
    private List<String> log(Ref ref, String... settings) throws Exception {
        Recall before = studio().load(ref, Recall.class);
        Recall after = EcoreUtil.copy(before);
        for (int i = 0; i < settings.length; i += 2) {
            for (UnitRecall unit : after.getUnits()) {
                String control = settings[i];
                String value = settings[i + 1];
                unit.getSettings().stream().filter(each -> control.equals(each.getControl()))
                        .forEach(each -> each.setValue(value));
            }
        }
        return log(ref, before, after);
    }

    private List<String> log(Ref ref, Recall before, Recall after) throws Exception {
        ChangeSet.Builder changes = ChangeSet.by("JK", "turned");
        List<String> lines = new SettingLog(studio().library).addTo(changes, ref, before, after, RoomStudio.NOW.plusMinutes(5), "JK");
        if (!changes.isEmpty()) {
            studio().library.commit(changes.build());
        }
        return lines;
    }
}
