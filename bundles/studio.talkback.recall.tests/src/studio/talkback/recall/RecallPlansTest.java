package studio.talkback.recall;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static studio.talkback.recall.RecallStudio.cord;
import static studio.talkback.recall.RecallStudio.elsewhere;
import static studio.talkback.recall.RecallStudio.lines;
import static studio.talkback.recall.RecallStudio.unit;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RoomState;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

class RecallPlansTest {

    @TempDir
    Path folder = Path.of("");

    private @Nullable RecallStudio made;

    @BeforeEach
    void open() throws Exception {
        made = new RecallStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio().close();
    }

    @Test
    void eachOfAPairOfOneNameIsComparedWithItselfWhereverItStandsInTheRecall() throws Exception {
        RecallStudio s = studio();
        Ref before = s.recall("before", recall -> {
            unit(recall, "Tape echo", "Rack 4", "Delay", "280").setUnit("left");
            unit(recall, "Tape echo", "Rack 4", "Delay", "320").setUnit("right");
        });
        Ref wanted = s.recall("wanted", recall -> {
            unit(recall, "Tape echo", "Rack 4", "Delay", "320").setUnit("right");
            unit(recall, "Tape echo", "Rack 4", "Delay", "300").setUnit("left");
        });
        assertEquals(List.of("POT Rack 4 · Tape echo: SET Delay 280→300"), RecallStudio.lines(s.plans.between(before, wanted)));
    }

    @Test
    void onlyWhatDiffersIsInThePlanAndItIsInTheOrderInWhichARoomIsSet() throws Exception {
        RecallPlan plan = plan(before -> {
            unit(before, "FET COMP 1", "Rack 2, unit 4", "Attack", "3", "Ratio", "4", "Input", "24");
            unit(before, "OPTO COMP 1", "Rack 2, unit 10", "Gain", "28");
            unit(before, "Plate", "Machine room", "Damper", "2.4 s");
            cord(before, "Ch 11 send", "FET COMP 1 in");
            studio().scene(before, "-2.0");
        }, after -> {
            unit(after, "OPTO COMP 1", "Rack 2, unit 10", "Gain", "30");
            unit(after, "FET COMP 1", "Rack 2, unit 4", "Attack", "5", "Ratio", "8", "Input", "24");
            unit(after, "Plate", "Machine room", "Damper", "2.4 s");
            cord(after, "Ch 12 send", "FET COMP 1 in");
            studio().scene(after, "-1.5");
        });
        assertEquals(List.of("PATCH Pull: PULL Ch 11 send > FET COMP 1 in plugged\u2192",
                "PATCH Plug: PLUG Ch 12 send > FET COMP 1 in \u2192plugged",
                "AUTOMATIC Ch 12 'Lead Vox': SET fader -2.0 dB\u2192-1.5 dB",
                "SWITCH Rack 2, unit 4 \u00b7 FET COMP 1: SET Ratio 4\u21928",
                "POT Rack 2, unit 4 \u00b7 FET COMP 1: SET Attack 3\u21925",
                "POT Rack 2, unit 10 \u00b7 OPTO COMP 1: SET Gain 28\u219230"), lines(plan));
        assertEquals(2, plan.same(), "the input of the compressor and the plate");
        assertEquals(List.of(), plan.unknown());
        assertEquals(2, plan.pages(RecallPart.POT).getFirst().controls(), "attack and input");
        assertEquals(2, plan.steps(RecallPart.PATCH));
    }

    @Test
    void onTheBaysOfTheRoomACordIsTheSameHoweverItIsWrittenAndTheOrderIsThatOfTheBay() throws Exception {
        studio().bay(List.of(List.of("Ch 9 send", "Ch 10 send", "FET out", "Mic 1"), List.of("Ch 9 return", "Ch 10 return", "FET in", "Pre 1")));
        RecallPlan plan = plan(before -> {
            cord(before, "Ch 10 send", "FET in");
            cord(before, "Mic 1", "Pre 1");
            cord(before, "Ch 9 send", "Wall 2");
        }, after -> {
            cord(after, "Wall 7", "Pre 1");
            cord(after, "FET out", "Ch 9 return");
            cord(after, "A 2", "Bay 1 B-3");
            cord(after, "Wall 3", "Wall 4");
        });
        assertEquals(List.of("PATCH Pull: PULL Ch 9 send > Wall 2 plugged\u2192",
                "PATCH Pull: PULL Mic 1 > Pre 1 plugged\u2192",
                "PATCH Plug: PLUG FET out > Ch 9 return \u2192plugged",
                "PATCH Plug: PLUG Wall 7 > Pre 1 \u2192plugged",
                "PATCH Plug: PLUG Wall 3 > Wall 4 \u2192plugged"), lines(plan));
        assertEquals(List.of("A 2 > Bay 1 B-3"), plan.stays());
    }

    @Test
    void mistakesThatTheBayTellsHaveToBeLookedAt() throws Exception {
        studio().bay(List.of(List.of("Ch 9 send", "FET 1 out"), List.of("FET 1 in", "Ch 9 return")));
        RecallPlan plan = plan(before -> {
        }, after -> {
            cord(after, "Ch 9 send", "FET 1 in");
            cord(after, "FET 1 out", "FET 1 in");
        });
        assertTrue(plan.unknown().get(1).startsWith("what comes out goes back in: cord 2"), plan.unknown().toString());
        assertTrue(plan.unknown().get(0).startsWith("B 1 FET 1 in takes 2 cords"), plan.unknown().toString());
    }

    @Test
    void aRecallNeedsNothingToBecomeItself() throws Exception {
        Ref recall = studio().recall("Mix 1", this::fill);
        RecallPlan plan = studio().plans.between(recall, recall);
        assertTrue(plan.isEmpty());
        assertEquals(List.of(), plan.unknown());
        assertEquals(List.of("Ch 11 send > FET COMP 1 in"), plan.stays());
        assertEquals("Mix 1", plan.fromTitle());
        assertEquals("Mix 1", plan.toTitle());
    }

    @Test
    void fromARoomOfWhichNothingIsKnownEverythingIsSet() throws Exception {
        RecallPlan plan = studio().plans.between(null, studio().recall("Mix 1", this::fill));
        assertEquals(List.of("PATCH Plug: PLUG Ch 11 send > FET COMP 1 in \u2192plugged",
                "AUTOMATIC Console: LOAD Scene \u2192desk.scn",
                "AUTOMATIC Cart 4 \u00b7 Total Recall: LOAD Total Recall \u2192GH3",
                "AUTOMATIC Machine room \u00b7 Plate: LOAD Preset \u2192Vocal, edited",
                "SWITCH Rack 2 \u00b7 FET COMP 1: SET Bypass \u2192bypassed",
                "SWITCH Rack 2 \u00b7 FET COMP 1: SET Ratio \u21924",
                "POT Machine room \u00b7 Plate: SET Damper \u21922.4 s",
                "POT Rack 2 \u00b7 FET COMP 1: SET Attack \u21923"), lines(plan));
        assertEquals(0, plan.same());
        assertFalse(plan.pages().getFirst().steps().getFirst().known());
    }

    @Test
    void whatCountsAsTheSameIsNotTurned() throws Exception {
        assertEquals(List.of(), lines(units("Attack", "3", "Attack", "3.2")));
        assertEquals(List.of("POT FET COMP 1: SET Attack 3\u21923.3"), lines(units("Attack", "3", "Attack", "3.3")));
        assertEquals(List.of(), lines(units("Ratio", "4 : 1", "ratio", "4 : 1")));
    }

    @Test
    void aControlIsOfThePartThatItsEquipmentSays() throws Exception {
        RecallPlan plan = units("Attack", "1", "Ratio", "4", "Detector", "2", "Program", "7", "Attack", "2", "Ratio", "8", "Detector",
                "3", "Program", "8");
        assertEquals(List.of("AUTOMATIC FET COMP 1: SET Program 7\u21928", "SWITCH FET COMP 1: SET Ratio 4\u21928",
                "SWITCH FET COMP 1: SET Detector 2\u21923", "POT FET COMP 1: SET Attack 1\u21922"), lines(plan));
    }

    @Test
    void withoutEquipmentANumberIsAPotAndAWordASwitch() throws Exception {
        RecallPlan plan = plan(before -> unit(before, "Tube", "", "Drive", "3", "Mode", "Triode"),
                after -> unit(after, "Tube", "", "Drive", "4", "Mode", "Pentode"));
        assertEquals(List.of("SWITCH Tube: SET Mode Triode\u2192Pentode", "POT Tube: SET Drive 3\u21924"), lines(plan));
    }

    @Test
    void aUnitThatWasRenamedInTheRoomIsStillTheSame() throws Exception {
        RecallPlan plan = plan(before -> unit(before, "FET 1", "", "Drive", "3").setUnit("u1"),
                after -> unit(after, "FET COMP LEFT", "", "Drive", "3").setUnit("u1"));
        assertTrue(plan.isEmpty());
    }

    @Test
    void whatIsKnownOnlyOfTodayIsSaidAndStays() throws Exception {
        RecallPlan plan = plan(before -> unit(before, "Tube", "", "Drive", "3", "Trim", "1"),
                after -> unit(after, "Tube", "", "Drive", "3", "Bias", ""));
        assertTrue(plan.isEmpty());
        assertEquals(List.of("The wanted recall has no state of the console: set it by the notes and photos.",
                "Tube Bias: no value was noted.", "Tube Trim is not noted in the wanted recall: it stays as it is."),
                plan.unknown());
    }

    @Test
    void aUnitWithoutValuesIsSetByItsPhotoUnlessItStandsAsOnIt() throws Exception {
        Consumer<Recall> photographed = recall -> studio().photo(unit(recall, "Tube", "Rack 1"), "tube.jpg");
        assertEquals(List.of("POT Rack 1 \u00b7 Tube: BY_PHOTO By the photo \u2192photos: 1"),
                lines(plan(before -> studio().photo(unit(before, "Tube", "Rack 1"), "other.jpg"), photographed)));
        assertTrue(plan(photographed, photographed).isEmpty());
    }

    @Test
    void bypassAndPresetAreSwitchedAndLoaded() throws Exception {
        RecallPlan plan = plan(before -> {
            UnitRecall plate = unit(before, "Plate", "");
            plate.setPresetName("Hall");
        }, after -> {
            UnitRecall plate = unit(after, "Plate", "");
            plate.setPresetName("Hall");
            plate.setPresetEdited(true);
            plate.setBypassed(true);
        });
        assertEquals(List.of("AUTOMATIC Plate: LOAD Preset Hall\u2192Hall, edited", "SWITCH Plate: SET Bypass in\u2192bypassed"), lines(plan));
    }

    @Test
    void cordsArePulledBeforeOthersArePluggedAndABrokenNormalIsNoNewCord() throws Exception {
        RecallPlan plan = plan(before -> {
            cord(before, "Ch 9 send", "Plate in");
            cord(before, "Ch 10 send", "FET in");
        }, after -> {
            cord(after, "ch 10  SEND", "FET in").setNormalBroken(true);
            cord(after, "Ch 2 send", "Plate in");
            cord(after, "Ch 11 send", "Plate in");
        });
        assertEquals(List.of("PATCH Pull: PULL Ch 9 send > Plate in plugged\u2192", "PATCH Plug: PLUG Ch 2 send > Plate in \u2192plugged",
                "PATCH Plug: SET ch 10  SEND > FET in plugged\u2192plugged, normal broken",
                "PATCH Plug: PLUG Ch 11 send > Plate in \u2192plugged"), lines(plan));
        assertTrue(plan.unknown().contains("Ch 2 send > Plate in: another cord goes to the same point"), plan.unknown().toString());
    }

    @Test
    void aConsoleThatWasChangedSinceItsSceneIsLoadedAsAWhole() throws Exception {
        RecallStudio s = studio();
        Ref first = s.recall("Mix 1", recall -> s.scene(recall, "-2.0"));
        Ref second = s.recall("Mix 2", recall -> s.scene(recall, "-1.5"));
        desk(first, "Ch 1 fader -3.0");
        RecallPlan back = s.plans.fromDesk(s.room, first);
        assertEquals(List.of("AUTOMATIC Console: LOAD Scene \u2192desk.scn"), lines(back), "the same scene, but the desk is not it");
        assertEquals(List.of("Changed on the console since its scene: Ch 1 fader -3.0"), back.unknown());
        assertEquals("Mix 1, as changed since", back.fromTitle());
        assertEquals(List.of("AUTOMATIC Console: LOAD Scene \u2192desk.scn"), lines(s.plans.fromDesk(s.room, second)));
    }

    @Test
    void aDeskAsItWasCapturedIsComparedStripByStrip() throws Exception {
        RecallStudio s = studio();
        Ref first = s.recall("Mix 1", recall -> s.scene(recall, "-2.0"));
        desk(first);
        assertTrue(s.plans.fromDesk(s.room, first).isEmpty());
        RecallPlan plan = s.plans.fromDesk(s.room, s.recall("Mix 2", recall -> s.scene(recall, "-1.5")));
        assertEquals(List.of("AUTOMATIC Ch 12 'Lead Vox': SET fader -2.0 dB\u2192-1.5 dB"), lines(plan));
        assertEquals(first, plan.from());
    }

    @Test
    void anEmptyDeskIsOneOfWhichNothingIsKnown() throws Exception {
        RecallStudio s = studio();
        RecallPlan plan = s.plans.fromDesk(s.room, s.recall("Mix 1", this::fill));
        assertEquals("nothing that is known", plan.fromTitle());
        assertEquals(8, lines(plan).size());
    }

    @Test
    void aSceneOfAnotherConsoleOrADamagedOneIsSaidAndTheWholeIsLoaded() throws Exception {
        RecallStudio s = studio();
        RecallPlan other = plan(before -> {
            s.scene(before, "-2.0");
            before.setConsoleFamily("wing");
        }, after -> s.scene(after, "-1.5"));
        assertEquals(List.of("AUTOMATIC Console: LOAD Scene \u2192desk.scn"), lines(other));
        assertEquals(List.of("The wanted scene is of another console (x32) than the one that was captured here (wing)."), other.unknown());
        RecallPlan damaged = plan(before -> {
            before.setConsoleFamily("x32");
            before.setConsoleState(s.evidence("cut.scn", "no scene"));
        }, after -> s.scene(after, "-1.5"));
        assertEquals(List.of("AUTOMATIC Console: LOAD Scene \u2192desk.scn"), lines(damaged));
        assertTrue(damaged.unknown().getFirst().startsWith("The console's scene cut.scn cannot be read: "), damaged.unknown().toString());
    }

    @Test
    void keysAreTheSameEachTimeAndUniqueEvenForTwoUnitsOfOneName() throws Exception {
        Consumer<Recall> pair = recall -> {
            unit(recall, "EQ", "Rack 1", "Gain", "3");
            unit(recall, "EQ", "Rack 2", "Gain", "4");
        };
        Ref to = studio().recall("Mix", pair);
        List<String> keys = keys(studio().plans.between(null, to));
        assertEquals(keys, keys(studio().plans.between(null, to)));
        assertEquals(keys.size(), new HashSet<>(keys).size(), keys.toString());
    }

    @Test
    void aRecallThatIsNotThereIsSaid() {
        Ref none = Ref.to(Kinds.RECALL, Objects.requireNonNull(UUID.randomUUID()));
        String said = assertThrows(LibraryException.class, () -> studio().plans.between(null, none)).getMessage();
        assertEquals("there is no such recall any more: choose another", said);
    }

    private void fill(Recall recall) {
        UnitRecall fet = unit(recall, "FET COMP 1", "Rack 2", "Attack", "3", "Ratio", "4");
        fet.setBypassed(true);
        UnitRecall plate = unit(recall, "Plate", "Machine room", "Damper", "2.4 s");
        plate.setPresetName("Vocal");
        plate.setPresetEdited(true);
        cord(recall, "Ch 11 send", "FET COMP 1 in");
        elsewhere(recall, "Total Recall", "GH3", "Cart 4");
        studio().scene(recall, "-2.0");
    }

    /** From a compressor with the first half of the settings to one with the second. */
    private RecallPlan units(String... settings) throws LibraryException {
        int half = settings.length / 2;
        return plan(before -> unit(before, "FET COMP 1", "", java.util.Arrays.copyOf(settings, half)),
                after -> unit(after, "FET COMP 1", "", java.util.Arrays.copyOfRange(settings, half, settings.length)));
    }

    private RecallPlan plan(Consumer<Recall> before, Consumer<Recall> after) throws LibraryException {
        return studio().plans.between(studio().recall("before", before), studio().recall("after", after));
    }

    private void desk(Ref recall, String... changes) throws LibraryException {
        RoomState state = RecallStudio.MODEL.createRoomState();
        state.setRoom(studio().room);
        state.setProject(studio().project);
        state.setItem(studio().item);
        state.setRecall(recall);
        state.setCapturedAt(RecallStudio.NOW);
        state.getChangesSince().addAll(List.of(changes));
        studio().library.commit(ChangeSet.by("JK", "desk").add(Kinds.ROOM_STATE, state).build());
    }

    private static List<String> keys(RecallPlan plan) {
        return plan.pages().stream().flatMap(page -> page.steps().stream()).map(RecallStep::key).toList();
    }

    private RecallStudio studio() {
        return Objects.requireNonNull(made);
    }
}
