package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

class CaptureTest {

    private static final ZonedDateTime NOW = RoomStudio.NOW;
    private static final ZonedDateTime LATER = Objects.requireNonNull(NOW.plusMinutes(101));

    @TempDir
    Path folder = Path.of("");

    private @Nullable RoomStudio made;
    private Runnable meanwhile = () -> { };

    @BeforeEach
    void open() throws Exception {
        made = new RoomStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio().close();
    }

    @Test
    void aCaptureMakesItselfOfTheRecallOnTheDeskAndTheLog() throws Exception {
        RoomStudio s = studio();
        Ref before = s.loadHouse();
        s.type("c fet1 a5 r8", 10);
        s.type("c fet1 a7", 20);
        s.type("v bv -1", 30);
        long changeSets = s.changeSets();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals(changeSets + 1, s.changeSets());
        assertEquals("Glass House Mix 3, 16:41", result.title());
        assertEquals(List.of("FET COMP 1 Attack 3 → 5", "FET COMP 1 Ratio 4 → 8", "FET COMP 1 Attack 5 → 7"),
                result.applied());
        assertEquals(List.of(), result.unknown());
        assertEquals(KnowingLevel.VALUES_READ, result.knowing());
        Recall recall = s.load(result.recall(), Recall.class);
        assertEquals(Map.of("Attack", "7", "Ratio", "8"), settings(recall.getUnits().getFirst()));
        assertEquals(Map.of("Peak reduction", "35", "Gain", "28"), settings(recall.getUnits().getLast()));
        assertEquals(7.0, number(recall.getUnits().getFirst(), "Attack"));
        assertEquals("FET COMP 1 in", recall.getPatch().getFirst().getTo());
        assertEquals("1.scn", recall.getConsoleState().getName());
        assertEquals("plain", recall.getConsoleFamily());
        assertEquals(List.of(), recall.getUnits().getFirst().getPhotos(), "photos show another moment");
        assertEquals(s.jk, recall.getSetBy());
        assertNull(recall.getNote());
        Recall old = s.load(before, Recall.class);
        assertEquals("3", settings(old.getUnits().getFirst()).get("Attack"), "what was captured stays");
        assertNotEquals(old.getUnits().getFirst().getId(), recall.getUnits().getFirst().getId());
        assertNotEquals(old.getConsoleState().getId(), recall.getConsoleState().getId());
    }

    @Test
    void theNewRecallBelongsToTheMixAndIsOnTheDeskWithNothingChangedSince() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 10);
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals(List.of(result.recall()), s.mixVersion(s.house, "3").getRecalls());
        assertEquals(result.recall(), s.desk().recall());
        assertEquals(LATER, s.desk().capturedAt());
        assertFalse(s.desk().uncaptured());
        assertEquals("capture: Captured Glass House Mix 3, 16:41: settings changed 1", s.logged().getLast());
        s.type("c fet1 a6", 102);
        assertEquals(1, s.desk().changes().size());
    }

    @Test
    void undoBringsBackTheFormerDesk() throws Exception {
        RoomStudio s = studio();
        Ref before = s.loadHouse();
        s.type("c fet1 a5", 10);
        Desk desk = s.desk();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        s.log.undo(result.committed(), "JK");
        assertEquals(desk, s.desk());
        assertEquals(before, s.desk().recall());
        assertEquals(List.of(), s.mixVersion(s.house, "3").getRecalls());
        assertEquals(1, s.library.query("SELECT doc FROM recall", row -> row.getString(1)).size());
    }

    @Test
    void aSceneIsKeptAndIsTheConsolesState() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c ch12 eq2 3.2k +2", 10);
        Path scene = file("house.scn", "PLAIN 2");
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER).withScene(scene));
        assertEquals(List.of(), result.unknown());
        Recall recall = s.load(result.recall(), Recall.class);
        assertEquals("house.scn", recall.getConsoleState().getName());
        assertEquals("plain-scene", recall.getConsoleState().getKind());
        try (InputStream kept = s.library.blob(recall.getConsoleState().getDigest())) {
            assertArrayEquals(Files.readAllBytes(scene), kept.readAllBytes());
        }
        Entry entry = s.load(Objects.requireNonNull(result.entry()), Entry.class);
        assertEquals(recall.getConsoleState().getDigest(), entry.getEvidence().getFirst().getDigest());
        assertEquals("Captured Glass House Mix 3, 16:41: scene house.scn", entry.getText());
    }

    @Test
    void aConsoleThatWasChangedSinceItsSceneIsNotKnownUntilThereIsANewOne() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c ch12 eq2 3.2k +2", 10);
        s.type("c main -1", 11);
        CaptureResult first = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals(List.of("The console was changed 2 times since its scene: give a new scene to know it."),
                first.unknown());
        assertNull(s.load(first.recall(), Recall.class).getConsoleState());
        assertEquals(KnowingLevel.VALUES_READ, first.knowing(), "of the units");
        s.type("c ch1 -3", 110);
        CaptureResult second = capture(CaptureRequest.of(s.aRoom, "JK", LATER.plusHours(1)));
        assertEquals(List.of("The console was changed 3 times since its scene: give a new scene to know it."),
                second.unknown());
        String note = s.load(second.recall(), Recall.class).getNote();
        assertEquals(3, note.lines().filter(line -> line.startsWith("Console since its scene: ")).count(), note);
        CaptureResult third = capture(CaptureRequest.of(s.aRoom, "JK", LATER.plusHours(2))
                .withScene(file("new.scn", "PLAIN 3")));
        assertEquals(List.of(), third.unknown());
        assertNull(s.load(third.recall(), Recall.class).getNote());
    }

    @Test
    void whatAnotherSourceNotedIsOfTheConsole() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        Ref state = s.library.query("SELECT doc FROM room_state", row -> Ref.to("roomState",
                java.util.UUID.fromString(row.getString("doc")))).getFirst();
        var stored = s.library.load(state, studio.talkback.model.RoomState.class).orElseThrow();
        stored.content().getChangesSince().add("Ch 1 fader -3.0");
        s.library.commit(ChangeSet.by("JK", "live").save(stored).build());
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals(List.of("The console was changed once since its scene: give a new scene to know it."),
                result.unknown());
        assertFalse(s.desk().uncaptured());
    }

    @Test
    void aSceneOfAnotherConsoleIsTakenAndSaid() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER).withScene(file("x.scn", "OTHER 1")));
        assertEquals(List.of("The scene is of another console (other) than the one before (plain)."),
                result.unknown());
        assertEquals("other", s.load(result.recall(), Recall.class).getConsoleFamily());
    }

    @Test
    void whatHasNoPlaceAmongTheSettingsIsKeptAsANoteAndSaid() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c tube9 a5", 10);
        s.type("c fet1 a5 q7", 11);
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER).withNote("before lunch"));
        assertEquals(List.of("FET COMP 1 Attack 3 → 5"), result.applied());
        assertEquals(2, result.unknown().size(), result.unknown().toString());
        assertTrue(result.unknown().getFirst().contains("tube9 a5"), result.unknown().toString());
        String note = s.load(result.recall(), Recall.class).getNote();
        assertEquals(List.of("before lunch", "Not among the settings: tube9 a5",
                "Not among the settings: FET COMP 1 q 7"), note.lines().toList());
        CaptureResult next = capture(CaptureRequest.of(s.aRoom, "JK", LATER.plusHours(1)));
        assertEquals(List.of("Not among the settings: tube9 a5", "Not among the settings: FET COMP 1 q 7"),
                s.load(next.recall(), Recall.class).getNote().lines().toList(), "it stays true of the copy");
    }

    @Test
    void unitsAndControlsAreFoundByKeyNameAndInitials() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet2 in 4 attack 3", 10);
        s.type("c ol pr40", 11);
        s.type("c opto gain 30", 12);
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        Recall recall = s.load(result.recall(), Recall.class);
        UnitRecall second = unit(recall, "FET COMP 2");
        assertEquals(Map.of("Input", "4", "Attack", "3"), settings(second));
        assertEquals("dB", second.getSettings().getFirst().getUnit());
        assertEquals("40", settings(unit(recall, "Opto Leveller")).get("Peak reduction"));
        assertEquals("28", settings(unit(recall, "Opto Leveller")).get("Gain"), "opto is no whole name");
        assertEquals(1, result.unknown().size(), result.unknown().toString());
    }

    @Test
    void aPhotoAloneIsACaptureOfADeskWithNothingOnIt() throws Exception {
        RoomStudio s = studio();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER).ofItem(s.house, s.mix(s.house, "2"))
                .withPhoto(file("desk.jpg", "a picture"), null));
        assertEquals(KnowingLevel.PHOTO, result.knowing());
        assertEquals("Glass House Mix 2, 16:41", result.title());
        assertEquals(List.of("The console's state is not known: give its scene."), result.unknown());
        Recall recall = s.load(result.recall(), Recall.class);
        assertEquals("desk.jpg", recall.getPhotos().getFirst().getFile().getName());
        assertEquals("photo", recall.getPhotos().getFirst().getFile().getKind());
        assertEquals(List.of(result.recall()), s.mixVersion(s.house, "2").getRecalls());
        assertEquals("2", s.desk().mixName());
        s.log.undo(result.committed(), "JK");
        assertTrue(s.desk().isEmpty());
    }

    @Test
    void photosOfUnitsBelongToThemAndThoseOfNobodyKeepTheirWords() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER)
                .withPhoto(file("1.jpg", "1"), "fet1").withPhoto(file("2.png", "2"), "plate")
                .withPhoto(file("3.jpg", "3"), "tube9").withKept(new CaptureRequest.Kept("Total Recall", "GH3", "12")));
        Recall recall = s.load(result.recall(), Recall.class);
        assertEquals("1.jpg", unit(recall, "FET COMP 1").getPhotos().getFirst().getFile().getName());
        assertEquals("2.png", unit(recall, "Plate").getPhotos().getFirst().getFile().getName());
        assertEquals("tube9", recall.getPhotos().getFirst().getSubject());
        assertEquals("GH3", recall.getKeptElsewhere().getFirst().getTitle());
        assertEquals(3, s.load(Objects.requireNonNull(result.entry()), Entry.class).getEvidence().size());
        CaptureResult next = capture(CaptureRequest.of(s.aRoom, "JK", LATER.plusHours(1)));
        assertEquals("12", s.load(next.recall(), Recall.class).getKeptElsewhere().getFirst().getNumber());
    }

    @Test
    void anotherMixOfTheSameItemIsCapturedFromWhatIsOnTheDesk() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 10);
        CaptureResult result = capture(
                CaptureRequest.of(s.aRoom, "JK", LATER).ofItem(s.house, s.mix(s.house, "2")).titled("By hand"));
        assertEquals("By hand", result.title());
        assertEquals("5", settings(s.load(result.recall(), Recall.class).getUnits().getFirst()).get("Attack"));
        assertEquals("2", s.desk().mixName());
    }

    @Test
    void uncapturedChangesToAnotherItemStandInTheWay() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 10);
        CaptureRequest request = CaptureRequest.of(s.aRoom, "JK", LATER).ofItem(s.moon, null)
                .withNote("straight from the tape");
        assertThrows(UncapturedException.class, () -> capture(request));
        assertEquals(s.house, s.desk().item());
        capture(request.leavingUncaptured());
        assertEquals(s.moon, s.desk().item());
        assertTrue(s.logged().stream().anyMatch(line -> line.startsWith("desk: Left uncaptured: 1 change")),
                s.logged().toString());
    }

    @Test
    void whatCannotBeCapturedIsRefusedInOneLineAndChangesNothing() throws Exception {
        RoomStudio s = studio();
        long before = s.changeSets();
        CaptureRequest bare = CaptureRequest.of(s.aRoom, "JK", LATER);
        assertTrue(assertThrows(DeskException.class, () -> capture(bare)).getMessage().contains("say which item"));
        assertTrue(assertThrows(DeskException.class, () -> capture(bare.ofItem(s.house, null))).getMessage()
                .contains("nothing to capture"));
        CaptureRequest house = bare.ofItem(s.house, null);
        refused(house.withScene(file("a.txt", "TEXT")), "a.txt: ", "no kind of file");
        refused(house.withScene(file("b.txt", "NOTES")), "b.txt: ", "no scene of a console but a notes-scene");
        refused(house.withScene(file("c.scn", "PLAIN BROKEN")), "c.scn: line 2: the scene breaks off");
        refused(house.withScene(file("d.ptx", "bytes")), "d.ptx: ", "no scene");
        refused(house.withScene(folder.resolve("none.scn")), "none.scn: ", "no such file");
        refused(house.withPhoto(file("e.doc", "words"), null), "e.doc is no photo");
        refused(house.withPhoto(file("f.jpg", ""), null), "f.jpg: the file is empty");
        assertEquals(before, s.changeSets());
    }

    @Test
    void aSceneThatIsStillBeingWrittenIsRefused() throws Exception {
        RoomStudio s = studio();
        Path scene = file("a.scn", "PLAIN 1");
        meanwhile = () -> {
            try {
                Files.writeString(scene, "more", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        refused(CaptureRequest.of(s.aRoom, "JK", LATER).ofItem(s.house, null).withScene(scene), "a.scn: ",
                "wait until it is written");
        assertTrue(s.desk().isEmpty());
    }

    @Test
    void anItemThatWasSavedMeanwhileIsFollowed() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 10);
        Library busy = Meanwhile.somebody(s.library, 2, () -> {
            Stored<Item> stored = s.library.load(s.house, Item.class).orElseThrow();
            stored.content().setNote("written meanwhile");
            s.library.commit(ChangeSet.by("EB", "note").save(stored).build());
        });
        CaptureResult result = capture(busy, CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals("written meanwhile", s.load(s.house, Item.class).getNote());
        assertEquals(List.of(result.recall()), s.mixVersion(s.house, "3").getRecalls());
        assertEquals(2, s.library.query("SELECT doc FROM recall", row -> row.getString(1)).size());
    }

    @Test
    void aLineThatIsLoggedMeanwhileIsChangedSince() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        Library busy = Meanwhile.somebody(s.library, 1, () -> s.type("c fet1 a5", 200));
        capture(busy, CaptureRequest.of(s.aRoom, "JK", LATER));
        assertEquals(1, s.desk().changes().size());
    }

    @Test
    void withoutASessionNothingIsLogged() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.endSession();
        int lines = s.logged().size();
        CaptureResult result = capture(CaptureRequest.of(s.aRoom, "JK", LATER));
        assertNull(result.entry());
        assertEquals(lines, s.logged().size());
    }

    private void refused(CaptureRequest request, String... words) {
        String message = assertThrows(EvidenceException.class, () -> capture(request)).getMessage();
        assertEquals(1, message.lines().count(), message);
        for (String word : words) {
            assertTrue(message.contains(word), message);
        }
    }

    private CaptureResult capture(CaptureRequest request) throws Exception {
        return capture(studio().library, request);
    }

    private CaptureResult capture(Library library, CaptureRequest request) throws Exception {
        EvidenceReaders readers = new EvidenceReaders(List.of(new SceneReader("plain", true, () -> meanwhile.run()),
                new SceneReader("other", true, () -> { }), new SceneReader("notes", false, () -> { })));
        return new Capture(library, readers).run(request, new NullProgressMonitor());
    }

    private static Map<String, String> settings(UnitRecall unit) {
        return unit.getSettings().stream()
                .collect(Collectors.toMap(ControlSetting::getControl, ControlSetting::getValue));
    }

    private static double number(UnitRecall unit, String control) {
        return unit.getSettings().stream().filter(each -> control.equals(each.getControl())).findFirst().orElseThrow()
                .getNumber();
    }

    private static UnitRecall unit(Recall recall, String name) {
        return recall.getUnits().stream().filter(each -> name.equals(each.getName())).findFirst().orElseThrow();
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }
}
