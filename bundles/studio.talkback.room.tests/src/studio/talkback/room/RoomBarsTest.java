package studio.talkback.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Booking;
import studio.talkback.model.BookingState;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SampleStudio;
import studio.talkback.session.revert.MixReverts;
import studio.talkback.testkit.TestLibrary;

class RoomBarsTest {

    private static final ZonedDateTime NOW = RoomStudio.NOW;
    private static final ZonedDateTime LATER = Objects.requireNonNull(NOW.plusHours(4));

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
    void theBarOfARoomWithNothingInItSaysSo() throws Exception {
        RoomBar bar = bar();
        assertNull(bar.next());
        assertEquals("A ROOM | DESK nothing on it | SESSION – | NEXT –", RoomBarText.of(bar).line());
        assertFalse(RoomBarText.of(bar).uncaptured());
    }

    @Test
    void theBarSaysWhatIsGlancedAt() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("c fet1 a5", 42);
        s.type("v bv -1", 50);
        s.type("m SSD-07 > SSD-08 ok", 60);
        s.type("m SSD-07 > SSD-09", 70);
        due(s.moon, LATER.plusHours(2).plusMinutes(55).plusSeconds(1));
        session("house.ptx", LATER.minusMinutes(2));
        RoomBar bar = bar();
        assertEquals(LATER.minusMinutes(2), bar.session().savedAt());
        assertEquals(NOW.plusHours(1), bar.session().copiedAt());
        assertTrue(bar.session().stale());
        assertEquals(Duration.ofMinutes(175).plusSeconds(1), Objects.requireNonNull(bar.next()).left(LATER));
        RoomBarText text = RoomBarText.of(bar);
        assertEquals("A ROOM | DESK #4 Glass House, Mix 3, +2 since 15:00"
                + " | SESSION saved 2 min ago, copied 3 h ago ! | NEXT #2 in 2:56", text.line());
        assertTrue(text.uncaptured());
        assertTrue(text.session().attention());
        assertFalse(text.desk().attention());
        assertEquals("DESK #4 Heron, +2 since 15:00", RoomBarText.of(bar, project -> false).desk().toString());
    }

    @Test
    void aCapturedDeskAndACopiedSessionNeedNoAttention() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        session("house.ptx", NOW.plusMinutes(5));
        s.type("m SSD-07 > SSD-08 ok", 60);
        RoomBarText text = RoomBarText.of(bar());
        assertEquals("DESK #4 Glass House, Mix 3, loaded 15:00", text.desk().toString());
        assertEquals("SESSION saved 3 h ago, copied 3 h ago", text.session().toString());
        new Capture(s.library, new EvidenceReaders(List.of())).run(
                CaptureRequest.of(s.aRoom, "JK", NOW.plusMinutes(90)), new NullProgressMonitor());
        assertEquals("DESK #4 Glass House, Mix 3, captured 16:30", RoomBarText.of(bar()).desk().toString());
    }

    @Test
    void aDeskWithADraftThatWasLeftSaysWhatIsAtHandAndThatIsNoChangeOfTheDesk() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("v bv -1", 1);
        String draft = s.mix(s.house, "3a");
        s.desks.load(new DeskLoad(s.aRoom, s.house, draft, null, "JK", NOW.plusMinutes(5)), Uncaptured.LEAVE);
        assertEquals("DESK #4 Glass House, Mix 3a, loaded 15:05", RoomBarText.of(bar()).desk().toString());
        MixReverts reverts = new MixReverts(s.library);
        assertEquals(List.of("A Room"), reverts.plan(s.house, draft).desks().stream().map(desk -> desk.room()).toList());
        reverts.revert(s.house, draft, "too crowded", Objects.requireNonNull(NOW.plusMinutes(10)), "JK");
        assertEquals("DESK #4 Glass House, Mix 3a, left for Mix 3, loaded 15:05 !",
                RoomBarText.of(bar()).desk().toString());
        assertFalse(RoomBarText.of(bar()).uncaptured());
        assertEquals("DESK #4 Heron, loaded 15:05 !", RoomBarText.of(bar(), project -> false).desk().toString());
        s.desks.load(DeskLoad.of(s.aRoom, s.house, "JK", NOW.plusMinutes(15)), Uncaptured.REFUSE);
        assertEquals("DESK #4 Glass House, Mix 3, loaded 15:15", RoomBarText.of(bar()).desk().toString());
        reverts.takeUp(s.house, draft, Objects.requireNonNull(NOW.plusMinutes(20)), "JK");
        assertFalse(RoomBarText.of(bar()).uncaptured());
    }

    @Test
    void aDeskThatWasNeverCapturedNeedsAttention() throws Exception {
        RoomStudio s = studio();
        s.desks.load(DeskLoad.of(s.aRoom, s.moon, "JK", NOW), Uncaptured.REFUSE);
        assertEquals("DESK #2 Paper Moon, Mix 1, never captured !", RoomBarText.of(bar()).desk().toString());
        assertTrue(RoomBarText.of(bar()).uncaptured(), "a capture is offered");
        s.type("c #2 fet1 a5", 1);
        assertEquals("DESK #2 Paper Moon, Mix 1, +1 since 15:00, never captured !", RoomBarText.of(bar()).desk().toString());
    }

    @Test
    void aCopyThatWasStruckOutOrDiffersIsNone() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        s.type("m SSD-07 > SSD-08 bad", 10);
        s.log.strike(s.type("m SSD-07 > SSD-08 ok", 20).entry(), "it was not", "JK");
        session("house.ptx", NOW);
        assertNull(bar().session().copiedAt());
        assertEquals("SESSION saved 4 h ago, never copied !", RoomBarText.of(bar()).session().toString());
    }

    @Test
    void theNewestSessionFileCountsAndWhatTheDawBacksUpDoesNot() throws Exception {
        studio().loadHouse();
        session("house.ptx", NOW.minusHours(3));
        session("Mix/House_v2.PTX", NOW.minusHours(1));
        session("Session File Backups/house.bak.001.ptx", NOW);
        session("Mix/notes.txt", NOW);
        assertEquals(NOW.minusHours(1), bar().session().savedAt());
    }

    @Test
    void aFolderThatIsGoneHasNoSession() throws Exception {
        studio().loadHouse();
        RoomBar bar = new RoomBars(studio().library).bar(studio().aRoom, folder.resolve("taken off"), LATER);
        assertNull(bar.session().savedAt());
        assertFalse(bar.session().stale());
        assertEquals("SESSION no session file, never copied", RoomBarText.of(bar).session().toString());
    }

    @Test
    void theFolderIsTheProjectsOwnWhereNoneIsGiven() throws Exception {
        RoomStudio s = studio();
        s.loadHouse();
        session("house.ptx", NOW);
        change(s.project, Project.class, project -> project.setFolder(folder.resolve("session").toString()));
        assertEquals(NOW, new RoomBars(s.library).bar(s.aRoom, LATER).session().savedAt());
    }

    @Test
    void nextIsTheFirstUnfinishedItemOfAProjectThatIsNotArchived() throws Exception {
        RoomStudio s = studio();
        due(s.moon, LATER.plusHours(1));
        change(s.moon, Item.class, item -> item.setStage("done"));
        due(s.house, LATER.plusDays(3));
        assertEquals("NEXT #4 in 3 d", RoomBarText.of(bar()).next().toString());
        change(s.project, Project.class, project -> project.setArchived(true));
        assertNull(bar().next());
    }

    @Test
    void anItemWithoutADueDateIsDueWithItsProject() throws Exception {
        RoomStudio s = studio();
        due(s.moon, LATER.plusHours(5));
        change(s.project, Project.class, project -> project.setDue(LATER.plusHours(2)));
        assertEquals("NEXT #4 in 2:00", RoomBarText.of(bar()).next().toString());
    }

    @Test
    void whatIsOverdueIsCountedAndNeedsAttention() throws Exception {
        RoomStudio s = studio();
        due(s.house, LATER.minusMinutes(20));
        assertEquals("NEXT 1 late !", RoomBarText.of(bar()).next().toString());
        due(s.moon, LATER.plusHours(2));
        assertEquals("NEXT #2 in 2:00, 1 late !", RoomBarText.of(bar()).next().toString());
        change(s.project, Project.class, project -> project.setDue(LATER.minusHours(2)));
        assertEquals(1, bar().late());
    }

    @Test
    void theNextBookingOfTheRoomCountsAndThatOfAnotherDoesNot() throws Exception {
        RoomStudio s = studio();
        due(s.moon, LATER.plusHours(5));
        change(s.project, Project.class, project -> {
            book(project, s.bRoom, LATER.plusMinutes(10), BookingState.CONFIRMED);
            book(project, s.aRoom, LATER.plusMinutes(20), BookingState.RELEASED);
            book(project, s.aRoom, LATER.plusMinutes(45), BookingState.HOLD);
        });
        assertTrue(Objects.requireNonNull(bar().next()).booking());
        assertEquals("NEXT Glass House booked in 0:45", RoomBarText.of(bar()).next().toString());
        assertEquals("NEXT Heron booked in 0:45", RoomBarText.of(bar(), project -> false).next().toString());
    }

    @Test
    void theSampleStudioHasASongOnItsDeskThatWasChangedSince() throws Exception {
        try (Library library = TestLibrary.create(folder.resolve("sample"))) {
            SampleStudio.Made sample = SampleStudio.create(library, LATER, "JK");
            RoomBar bar = new RoomBars(library).bar(sample.room(), LATER);
            assertEquals(sample.song(), bar.desk().item());
            assertTrue(bar.desk().changes().size() > 1, bar.desk().toString());
            RoomBarText text = RoomBarText.of(bar);
            assertTrue(text.line().matches("A ROOM \\| DESK #4 Glass House, Mix 3, \\+\\d+ since Mon 12:00"
                    + " \\| SESSION .* \\| NEXT #2 in 3:00, 1 late !"), text.line());
        }
    }

    private RoomBar bar() throws Exception {
        return new RoomBars(studio().library).bar(studio().aRoom, folder.resolve("session"), LATER);
    }

    private void due(Ref item, ZonedDateTime due) throws Exception {
        change(item, Item.class, each -> each.setDue(due));
    }

    private static void book(Project project, Ref room, ZonedDateTime from, BookingState state) {
        Booking booking = ModelFactory.eINSTANCE.createBooking();
        booking.setRoom(room);
        booking.setFrom(from);
        booking.setTo(from.plusHours(8));
        booking.setState(state);
        project.getBookings().add(booking);
    }

    private <T extends Document> void change(Ref ref, Class<T> type, java.util.function.Consumer<T> how)
            throws Exception {
        Stored<T> stored = studio().library.load(ref, type).orElseThrow();
        how.accept(stored.content());
        studio().library.commit(ChangeSet.by("JK", "changed").save(stored).build());
    }

    private void session(String name, ZonedDateTime saved) throws Exception {
        Path file = folder.resolve("session").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "bytes");
        Files.setLastModifiedTime(file, FileTime.from(saved.toInstant()));
    }

    private RoomStudio studio() {
        return Objects.requireNonNull(made);
    }
}
