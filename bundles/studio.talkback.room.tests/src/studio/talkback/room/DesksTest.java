package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.EvidenceImported;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.RoomState;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionStart;
import studio.talkback.testkit.SetClock;
import studio.talkback.testkit.TestLibrary;

class DesksTest {

    private static final ZonedDateTime NOW = RoomStudio.NOW;

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

    @Test
    void theDeskOfARoomWhereNothingWasLoadedIsEmpty() throws Exception {
        assertEquals(List.of("A Room", "B Room"), studio().desks.rooms().stream().map(RoomName::name).toList());
        Desk desk = studio().desk();
        assertTrue(desk.isEmpty());
        assertFalse(desk.uncaptured());
        assertEquals("A Room", desk.roomName());
    }

    @Test
    void whatIsLoadedIsTheCurrentMixWithItsNewestRecallAndTheLogSaysSo() throws Exception {
        RoomStudio s = studio();
        s.recall(s.house, s.mix(s.house, "2"), "Newer, of another mix", NOW.minusHours(1));
        Ref recall = s.loadHouse();
        Desk desk = s.desk();
        assertEquals("#4 Glass House", desk.itemName());
        assertEquals(s.house, desk.item());
        assertEquals(s.project, desk.project());
        assertEquals("Heron", desk.codeName());
        assertEquals("3", desk.mixName());
        assertEquals(recall, desk.recall());
        assertEquals("Glass House Mix 3", desk.recallTitle());
        assertEquals(NOW, desk.capturedAt());
        assertEquals("JK", desk.capturedBy());
        assertEquals(List.of("desk: On the desk of A Room: #4 Glass House, Mix 3 (recall Glass House Mix 3)"),
                s.logged());
    }

    @Test
    void aMixWithoutARecallIsLoadedWithTheNewestOfTheItem() throws Exception {
        RoomStudio s = studio();
        s.recall(s.house, s.mix(s.house, "2"), "Old", NOW.minusDays(3));
        Ref newest = s.recall(s.house, null, "New", NOW.minusDays(2));
        s.desks.load(DeskLoad.of(s.aRoom, s.house, "JK", NOW), Uncaptured.REFUSE);
        assertEquals(newest, s.desk().recall());
        s.desks.load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW), Uncaptured.REFUSE);
        assertNull(s.desk().recall());
        assertEquals("1", s.desk().mixName());
    }

    @Test
    void whatTheLogSaysOfTheItemAfterwardsWasChangedSince() throws Exception {
        RoomStudio s = studio();
        s.type("c fet1 a2", -5);
        s.loadHouse();
        s.type("c fet1 a5 r8", 1);
        s.type("r lv +0.5", 2);
        s.type("v bv -1", 3);
        s.type("c #2 fet1 a1", 4);
        assertEquals(2, s.desk().changes().size(), s.changes().toString());
        assertTrue(s.changes().getFirst().contains("a5 r8"), s.changes().toString());
        assertEquals(NOW.plusMinutes(1).toInstant(),
                Objects.requireNonNull(s.desk().changes().getFirst().at()).toInstant());
    }

    @Test
    void aClockThatIsSetBackAfterwardsHidesNoChange() throws Exception {
        SetClock clock = new SetClock(NOW);
        try (RoomStudio s = new RoomStudio(TestLibrary.create(folder.resolve("set back"), clock))) {
            Ref before = s.type("c fet1 a2", 0).entry();
            clock.set(Duration.ofMinutes(1));
            s.loadHouse();
            clock.set(Duration.ofHours(-1));
            s.type("c fet1 a5 r8", -59);
            s.type("c fet2 a1", -90);
            s.log.correct(before, "c fet1 a3", "JK");
            assertEquals(1, s.changes().size(), s.changes().toString());
            assertTrue(s.changes().getFirst().contains("a5 r8"), s.changes().toString());
            clock.set(Duration.ofHours(2));
            s.type("c fet1 a6", 61);
            assertEquals(2, s.changes().size(), s.changes().toString());
        }
    }

    @Test
    void theRecallThatWasCapturedLastIsTheNewestThoughTheClockWasSetBack() throws Exception {
        SetClock clock = new SetClock(NOW);
        try (RoomStudio s = new RoomStudio(TestLibrary.create(folder.resolve("newest"), clock))) {
            s.recall(s.house, s.mix(s.house, "3"), "earlier", NOW);
            clock.set(Duration.ofHours(-1));
            Ref later = s.recall(s.house, s.mix(s.house, "3"), "later", NOW.minusHours(1));
            s.desks.load(DeskLoad.of(s.aRoom, s.house, "JK", NOW.minusMinutes(59)), Uncaptured.REFUSE);
            assertEquals(later, s.desk().recall());
        }
    }

    @Test
    void whatIsStruckOutOrCorrectedCountsAsTheLogHasItNow() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        Ref first = s.type("c fet1 a5", 1).entry();
        Ref second = s.type("c fet1 r8", 2).entry();
        s.log.strike(first, "wrong song", "JK");
        assertEquals(List.of(second), s.desk().changes().stream().map(DeskChange::entry).toList());
        s.log.correct(second, "c fet1 r12", "JK");
        assertTrue(s.changes().getFirst().contains("r12"), s.changes().toString());
        s.log.correct(second, "n only a note", "JK");
        assertEquals(List.of(), s.changes());
    }

    @Test
    void changesInAnotherRoomAreNotOfThisDesk() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.endSession();
        Ref elsewhere = s.log.start(new SessionStart(s.project, s.bRoom, "JK", NOW.plusMinutes(1)));
        s.type(elsewhere, "c fet1 a5", 2);
        assertEquals(List.of(), s.changes());
        s.desks.load(DeskLoad.of(s.bRoom, s.house, "JK", NOW.plusMinutes(1)), Uncaptured.REFUSE);
        assertEquals(1, s.desks.desk(s.bRoom).changes().size());
        assertEquals(2, s.library.query("SELECT doc FROM room_state", row -> row.getString(1)).size());
    }

    @Test
    void changesThatAnotherSourceNotedCountToo() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        noteFromElsewhere("Ch 1 fader -3.0");
        assertEquals(List.of("Ch 1 fader -3.0"), s.changes());
        assertNull(s.desk().changes().getFirst().entry());
    }

    @Test
    void uncapturedChangesStandInTheWayOfLoadingAndStriking() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 42);
        s.type("c fet1 r8", 43);
        long before = s.changeSets();
        UncapturedException refused = assertThrows(UncapturedException.class,
                () -> s.desks.load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW.plusHours(1)), Uncaptured.REFUSE));
        assertEquals("A Room: 2 changes to #4 Glass House since 15:00 are not captured; capture them first, or load"
                + " over them", refused.getMessage());
        assertEquals(2, refused.desk().changes().size());
        s.log.strike(Objects.requireNonNull(refused.desk().changes().getFirst().entry()), "", "JK");
        refused = assertThrows(UncapturedException.class,
                () -> s.desks.strike(s.aRoom, "JK", NOW.plusHours(25), Uncaptured.REFUSE));
        assertEquals("A Room: 1 change to #4 Glass House since Tue 15:00 is not captured; capture it first, or strike"
                + " over it", refused.getMessage());
        assertEquals(before + 1, s.changeSets());
    }

    @Test
    void whatIsLeftUncapturedIsWrittenDown() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 1);
        long before = s.changeSets();
        s.desks.load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW.plusHours(1)), Uncaptured.LEAVE);
        assertEquals(before + 1, s.changeSets());
        assertEquals("#2 Paper Moon", s.desk().itemName());
        List<Ref> left = s.library.query("SELECT doc FROM entry WHERE text LIKE 'Left uncaptured%' AND item = ?",
                row -> Ref.to(Kinds.ENTRY, UUID.fromString(row.getString("doc"))), s.house.document());
        Entry entry = s.load(left.getFirst(), Entry.class);
        assertTrue(entry.getText().startsWith("Left uncaptured: 1 change to #4 Glass House since 15:00: "),
                entry.getText());
        assertEquals("JK", entry.getByInitials());
        assertEquals(1, ((EvidenceImported) entry.getDetail()).getChanges().size());
    }

    @Test
    void whatIsLeftUncapturedIsWrittenDownWhereNoSessionIsOpenToo() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 1);
        s.endSession();
        s.desks.strike(s.aRoom, "JK", NOW.plusHours(1), Uncaptured.LEAVE);
        List<String> texts = s.library.query("SELECT text FROM entry WHERE session IS NULL",
                row -> row.getString("text"));
        assertEquals(1, texts.size(), texts.toString());
        assertTrue(texts.getFirst().startsWith("Left uncaptured"), texts.toString());
    }

    @Test
    void aStruckDeskIsEmptyAndIsNotStruckTwice() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.desks.strike(s.aRoom, "JK", NOW.plusMinutes(1), Uncaptured.REFUSE);
        assertTrue(s.desk().isEmpty());
        assertEquals("desk: Struck from the desk of A Room: #4 Glass House, Mix 3", s.logged().getLast());
        assertThrows(DeskException.class,
                () -> s.desks.strike(s.aRoom, "JK", NOW.plusMinutes(2), Uncaptured.REFUSE));
        s.type("c fet1 a5", 3);
        assertFalse(s.desk().uncaptured());
    }

    @Test
    void undoBringsBackTheFormerDesk() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.loadHouse();
        Committed load = s.desks.load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW.plusMinutes(1)), Uncaptured.REFUSE);
        s.log.undo(load, "JK");
        assertEquals(recall, s.desk().recall());
        assertEquals(NOW, s.desk().capturedAt());
        Committed strike = s.desks.strike(s.aRoom, "JK", NOW.plusMinutes(2), Uncaptured.REFUSE);
        s.log.undo(strike, "JK");
        assertEquals(s.house, s.desk().item());
    }

    @Test
    void undoneForTheFirstTimeTheDeskIsEmptyAndLoadedAnew() throws Exception {
        RoomStudio s = studio();
        s.log.undo(s.desks.load(DeskLoad.of(s.aRoom, s.house, "JK", NOW), Uncaptured.REFUSE), "JK");
        assertTrue(s.desk().isEmpty());
        s.loadHouse();
        assertEquals(s.house, s.desk().item());
    }

    @Test
    void whatDoesNotFitIsRefusedAndChangesNothing() throws Exception {
        RoomStudio s = studio();
        Ref recall = s.recall(s.moon, null, "Of another item", NOW);
        long before = s.changeSets();
        Ref nowhere = Ref.to(Kinds.ROOM, new UUID(1, 2));
        assertThrows(DeskException.class,
                () -> s.desks.load(DeskLoad.of(nowhere, s.house, "JK", NOW), Uncaptured.REFUSE));
        assertThrows(DeskException.class, () -> s.desks
                .load(DeskLoad.of(s.aRoom, Ref.to(Kinds.ITEM, new UUID(1, 2)), "JK", NOW), Uncaptured.REFUSE));
        assertThrows(DeskException.class, () -> s.desks
                .load(new DeskLoad(s.aRoom, s.house, s.mix(s.moon, "1"), null, "JK", NOW), Uncaptured.REFUSE));
        assertThrows(DeskException.class, () -> s.desks
                .load(new DeskLoad(s.aRoom, s.house, null, recall, "JK", NOW), Uncaptured.REFUSE));
        assertEquals(before, s.changeSets());
    }

    @Test
    void aRoomHasOneStateWhoeverLoadsAtTheSameTime() throws Exception {
        RoomStudio s = studio();
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Committed>> loads = new ArrayList<>();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            for (int hand = 0; hand < 4; hand++) {
                Ref item = hand % 2 == 0 ? s.house : s.moon;
                Callable<Committed> load = () -> {
                    start.await();
                    return s.desks.load(DeskLoad.of(s.aRoom, item, "JK", NOW), Uncaptured.REFUSE);
                };
                loads.add(hands.submit(load));
            }
            start.countDown();
            for (Future<Committed> load : loads) {
                load.get();
            }
        }
        assertEquals(1, s.library.query("SELECT doc FROM room_state", row -> row.getString(1)).size());
        assertEquals(4, s.logged().size());
    }

    @Test
    void ofTwoStatesThatRoomsMadeApartTheOneSavedLastCounts() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        RoomState other = ModelFactory.eINSTANCE.createRoomState();
        other.setRoom(s.aRoom);
        other.setProject(s.project);
        other.setItem(s.moon);
        s.save(Kinds.ROOM_STATE, other);
        assertEquals(s.moon, s.desk().item());
        s.desks.load(DeskLoad.of(s.aRoom, s.house, "JK", NOW.plusMinutes(1)), Uncaptured.REFUSE);
        assertEquals(s.house, s.desk().item());
        assertEquals(2, s.library.query("SELECT doc FROM room_state", row -> row.getString(1)).size());
    }

    @Test
    void aStateThatWasSavedMeanwhileIsFollowed() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        Library busy = Meanwhile.somebody(s.library, 2, () -> noteFromElsewhere("Ch 1 fader -3.0"));
        UncapturedException refused = assertThrows(UncapturedException.class, () -> new Desks(busy)
                .load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW.plusMinutes(1)), Uncaptured.REFUSE));
        assertEquals("Ch 1 fader -3.0", refused.desk().changes().getFirst().text());
        new Desks(busy).load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW.plusMinutes(1)), Uncaptured.LEAVE);
        assertEquals(s.moon, s.desk().item());
        assertEquals(1, s.logged().stream().filter(line -> line.contains("Left uncaptured")).count());
        assertEquals(1, s.library.query("SELECT doc FROM room_state", row -> row.getString(1)).size());
    }

    /** As a live link would: a change that the console tells of itself. */
    private void noteFromElsewhere(String change) throws Exception {
        Ref state = studio().library.query("SELECT doc FROM room_state",
                row -> Ref.to(Kinds.ROOM_STATE, UUID.fromString(row.getString("doc")))).getFirst();
        Stored<RoomState> stored = studio().library.load(state, RoomState.class).orElseThrow();
        stored.content().getChangesSince().add(change);
        studio().library.commit(ChangeSet.by("JK", "live").save(stored).build());
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }
}
