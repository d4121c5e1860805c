package studio.talkback.project.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.BookingState;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;

class BookingsTest {

    private final BookedStudio studio;

    BookingsTest(@TempDir Path folder) throws Exception {
        studio = new BookedStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aHoldIsConfirmedAndReleasedAndEachIsOneChangeSetThatCanBeUndone() throws Exception {
        Booked held = studio.type("#Glass House A thu 10-18; strings");
        Ref booking = held.standing().booking().booking();
        assertEquals(List.of("Thu 26 Mar 10:00–18:00  A Room  Glass House  hold  strings"), studio.lines());
        Booked confirmed = studio.bookings.confirm(booking, "", "JK");
        assertEquals("confirmed", BookingText.state(confirmed.standing()));
        studio.bookings.undo(confirmed.step(), "JK");
        assertEquals("hold", BookingText.state(studio.now(held)));
        Booked released = studio.bookings.release(booking, "JK");
        assertEquals(List.of("Thu 26 Mar 10:00–18:00  A Room  Glass House  released  strings"), studio.lines());
        studio.bookings.undo(released.step(), "JK");
        assertEquals("On hold: Glass House",
                studio.library.changeSet(held.committed().changeSet()).getFirst().reason());
        assertEquals("JK", studio.library.changeSet(held.committed().changeSet()).getFirst().operator());
    }

    @Test
    void ofHoldsOnTheSameTimeTheOneThatWasAskedForFirstIsTheFirst() throws Exception {
        Booked first = studio.type("#Neon A thu 14-20");
        Booked second = studio.type("#Glass A thu 10-18");
        Booked third = studio.type("#Harbour A thu 9-16");
        assertEquals("1st hold", BookingText.state(studio.now(first)));
        assertEquals("2nd hold", BookingText.state(studio.now(second)));
        assertEquals("3rd hold", BookingText.state(studio.now(third)));
        assertEquals("behind Glass House (hold), Neon Rain (hold)", BookingText.others(studio.now(third)));
        assertEquals("before Harbour Lights (hold), Glass House (hold)", BookingText.others(studio.now(first)));
        studio.bookings.release(first.standing().booking().booking(), "JK");
        assertEquals("1st hold", BookingText.state(studio.now(second)));
        assertEquals("2nd hold", BookingText.state(studio.now(third)));
        Booked again = studio.bookings.hold(first.standing().booking().booking(), "JK", BookedStudio.NOW.plusHours(1));
        assertEquals("3rd hold", BookingText.state(again.standing()));
    }

    @Test
    void aHoldOnAConfirmedTimeIsBehindIt() throws Exception {
        studio.type("#Neon A thu 14-20 confirmed");
        Booked hold = studio.type("#Glass A thu 10-18");
        assertEquals("2nd hold", BookingText.state(hold.standing()));
        assertEquals("behind Neon Rain (confirmed)", BookingText.others(hold.standing()));
    }

    @Test
    void whatIsTakenIsConfirmedOnlyWithAReasonWhichIsShown() throws Exception {
        Booked taken = studio.type("#Neon A thu 14-20 confirmed");
        RoomTakenException refused = assertThrows(RoomTakenException.class,
                () -> studio.type("#Glass A thu 10-18 confirmed"));
        assertTrue(refused.getMessage().contains("A Room is confirmed for Neon Rain, Thu 26 Mar 14:00–20:00"),
                refused.getMessage());
        assertEquals(1, refused.inTheWay().size());
        assertEquals(1, studio.week().bookings().size());
        Booked hold = studio.type("#Glass A thu 10-18");
        Ref booking = hold.standing().booking().booking();
        assertThrows(RoomTakenException.class, () -> studio.bookings.confirm(booking, "  ", "JK"));
        assertEquals(BookingState.HOLD, studio.now(hold).booking().state());
        Booked both = studio.bookings.confirm(booking, "Neon leaves at 17", "JK");
        assertEquals("CLASH, confirmed all the same: Neon leaves at 17", BookingText.state(both.standing()));
        assertEquals("CLASH, confirmed", BookingText.state(studio.now(taken)));
        assertEquals("clashes with Glass House (confirmed)", BookingText.others(studio.now(taken)));
        studio.bookings.release(booking, "JK");
        assertEquals("confirmed", BookingText.state(studio.now(taken)));
        assertEquals("", studio.now(hold).booking().clashWhy());
    }

    @Test
    void aSecondHoldIsConfirmedOverTheFirstOnlyWithAReason() throws Exception {
        studio.type("#Neon A thu 14-20");
        Booked second = studio.type("#Glass A thu 10-18");
        RoomTakenException refused = assertThrows(RoomTakenException.class,
                () -> studio.bookings.confirm(second.standing().booking().booking(), "", "JK"));
        assertTrue(refused.getMessage().contains("Neon Rain has the earlier hold"), refused.getMessage());
        studio.bookings.confirm(second.standing().booking().booking(), "Neon said yes by phone", "JK");
        assertEquals(List.of("Thu 26 Mar 10:00–18:00  A Room  Glass House  confirmed  (before Neon Rain (hold))",
                "Thu 26 Mar 14:00–20:00  A Room  Neon Rain  2nd hold  (behind Glass House (confirmed))"),
                studio.lines());
    }

    @Test
    void otherRoomsAndTimesThatTouchAndWhatIsReleasedDoNotClash() throws Exception {
        studio.type("#Neon A thu 10-18 confirmed");
        assertFalse(studio.type("#Glass B thu 10-18 confirmed").standing().contested());
        assertFalse(studio.type("#Glass A thu 18-22 confirmed").standing().contested());
        Booked released = studio.type("#Glass A thu 12-13");
        studio.bookings.release(released.standing().booking().booking(), "JK");
        assertFalse(studio.now(released).contested());
        assertTrue(studio.week().bookings().stream().noneMatch(Standing::contested));
    }

    @Test
    void aBookingOverMidnightMeetsThoseOfTheMorningAndIsOfBothDays() throws Exception {
        Booked night = studio.type("#Neon A thu 20-04 confirmed");
        Booked morning = studio.type("#Glass A fri 03:30-10");
        assertEquals("2nd hold", BookingText.state(morning.standing()));
        BookedWeek week = studio.week();
        assertTrue(week.touches(night.standing().booking(), 3));
        assertTrue(week.touches(night.standing().booking(), 4));
        assertFalse(week.touches(night.standing().booking(), 5));
        assertEquals("Thu 26 Mar 20:00–04:00",
                BookingText.times(night.standing().booking(), BookedStudio.BERLIN));
        assertEquals("Thu 26 Mar 20:00–04:00",
                BookingText.clocks(night.standing().booking(), LocalDate.parse("2026-03-27"), BookedStudio.BERLIN));
        Booked sunday = studio.type("#Glass B sun 22-02");
        assertTrue(studio.bookings.week(LocalDate.parse("2026-03-30"), BookedStudio.BERLIN, studio.bRoom).bookings()
                .stream().anyMatch(each -> each.booking().equals(sunday.standing().booking())));
    }

    @Test
    void whatMeetsOutsideTheWeekIsStillShown() throws Exception {
        ZonedDateTime sunday = LocalDateTime.parse("2026-03-29T22:00").atZone(BookedStudio.BERLIN);
        studio.bookings.book(new BookingWish(studio.rain, studio.aRoom, sunday, sunday.plusDays(2), true, ""), "",
                "JK", BookedStudio.NOW);
        ZonedDateTime monday = sunday.plusHours(10);
        studio.bookings.book(new BookingWish(studio.house, studio.aRoom, monday, monday.plusHours(4), false, ""), "",
                "JK", BookedStudio.NOW);
        assertEquals(List.of("Sun 29 Mar 22:00–Tue 31 Mar 22:00  A Room  Neon Rain  confirmed  "
                + "(before Glass House (hold))"), studio.lines());
    }

    @Test
    void theNightInWhichTheClocksChangeIsAsLongAsItIs() throws Exception {
        RoomBooking spring = studio.type("#Neon A sat 22-06").standing().booking();
        assertEquals("7:00", BookingText.length(spring.from(), spring.to()));
        ZonedDateTime gap = LocalDateTime.parse("2026-03-29T03:00").atZone(BookedStudio.BERLIN);
        Booked meets = studio.bookings.book(new BookingWish(studio.house, studio.aRoom, gap, gap.plusMinutes(30), false,
                ""), "", "JK", BookedStudio.NOW.plusHours(1));
        assertEquals(2, meets.standing().place());
        BookedWeek week = studio.week();
        assertEquals(23, Duration.between(week.start(6), week.start(7)).toHours());
    }

    @Test
    void bookingsInOtherZonesMeetAtTheSameMomentAndShowBothTimes() throws Exception {
        Booked here = studio.type("#Neon A thu 18-20 confirmed");
        Booked there = studio.type("#Glass A thu 10-12 LA");
        assertTrue(there.standing().booking().overlaps(here.standing().booking()));
        assertEquals("Thu 26 Mar 18:00–20:00 (10:00–12:00 PDT)",
                BookingText.times(there.standing().booking(), BookedStudio.BERLIN));
        assertEquals("America/Los_Angeles", studio.week().bookings().getFirst().booking().from().getZone().getId());
    }

    @Test
    void aBookingIsMovedAndAConfirmedOneNotOntoAnother() throws Exception {
        studio.type("#Neon A thu 10-18 confirmed");
        Booked mine = studio.type("#Glass A fri 10-18 confirmed");
        Ref booking = mine.standing().booking().booking();
        ZonedDateTime thursday = LocalDateTime.parse("2026-03-26T12:00").atZone(BookedStudio.BERLIN);
        assertThrows(RoomTakenException.class,
                () -> studio.bookings.move(booking, null, thursday, thursday.plusHours(2), "", "JK"));
        Booked moved = studio.bookings.move(booking, studio.bRoom, thursday, thursday.plusHours(2), "", "JK");
        assertEquals("Thu 26 Mar 12:00–14:00  B Room  Glass House  confirmed",
                BookingText.line(moved.standing(), BookedStudio.BERLIN));
        assertThrows(BookingException.class, () -> studio.bookings.move(booking, null, thursday, thursday, "", "JK"));
        studio.bookings.undo(moved.step(), "JK");
        assertEquals(studio.aRoom, studio.now(mine).booking().room());
    }

    @Test
    void twoWhoConfirmAtOnceDoNotBothGetTheRoom() throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        AtomicInteger taken = new AtomicInteger();
        List<Thread> threads = List.of("#Neon A thu 10-18 confirmed", "#Glass A thu 10-18 confirmed",
                "#Harbour A thu 10-18 confirmed").stream().map(line -> Thread.ofPlatform().start(() -> {
                    try {
                        start.await();
                        studio.bookings.book(studio.read(line).wish(), "", "JK", BookedStudio.NOW);
                    } catch (RoomTakenException e) {
                        taken.incrementAndGet();
                    } catch (LibraryException | InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                })).toList();
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }
        assertEquals(2, taken.get());
        assertEquals(1, studio.week().bookings().size());
    }

    @Test
    void whatWasSavedSinceIsNotUndoneAndWhatIsGoneIsSaid() throws Exception {
        Booked held = studio.type("#Glass A thu 10-18");
        studio.bookings.confirm(held.standing().booking().booking(), "", "JK");
        BookingException since = assertThrows(BookingException.class,
                () -> studio.bookings.undo(held.step(), "JK"));
        assertTrue(since.getMessage().contains("changed again"), since.getMessage());
        Stored<Project> stored = studio.library.load(studio.house, Project.class).orElseThrow();
        stored.content().getBookings().clear();
        studio.library.commit(ChangeSet.by("JK", "none").save(stored).build());
        assertThrows(BookingException.class,
                () -> studio.bookings.release(held.standing().booking().booking(), "JK"));
        assertThrows(BookingException.class, () -> studio.now(held));
    }

    @Test
    void manyStepsAreTakenBackOneAfterTheOtherWhateverElseIsSaved() throws Exception {
        Booked held = studio.type("#Glass A thu 10-18; strings");
        Ref booking = held.standing().booking().booking();
        Booked confirmed = studio.bookings.confirm(booking, "", "JK");
        Booked released = studio.bookings.release(booking, "JK");
        studio.type("#Glass B thu 10-18");
        studio.bookings.undo(released.step(), "JK");
        BookingStep again = studio.bookings.undo(confirmed.step(), "JK");
        assertEquals("hold", BookingText.state(studio.now(held)));
        studio.bookings.undo(again, "JK");
        assertEquals("confirmed", BookingText.state(studio.now(held)));
        studio.bookings.undo(confirmed.step(), "JK");
        BookingStep there = studio.bookings.undo(held.step(), "JK");
        assertEquals(1, studio.week().bookings().size());
        studio.bookings.undo(there, "JK");
        assertEquals("Thu 26 Mar 10:00\u201318:00  A Room  Glass House  hold  strings", studio.lines().getFirst());
        assertEquals(booking, studio.now(held).booking().booking());
    }

    @Test
    void doneTwiceIsRefused() throws Exception {
        Ref booking = studio.type("#Glass A thu 10-18").standing().booking().booking();
        assertThrows(BookingException.class, () -> studio.bookings.hold(booking, "JK", BookedStudio.NOW));
        studio.bookings.confirm(booking, "", "JK");
        assertThrows(BookingException.class, () -> studio.bookings.confirm(booking, "", "JK"));
        studio.bookings.release(booking, "JK");
        assertThrows(BookingException.class, () -> studio.bookings.release(booking, "JK"));
        assertEquals("confirmed", BookingText.state(studio.bookings.confirm(booking, "", "JK").standing()));
    }

    @Test
    void bookingsFromBeforeHoldsWereNotedGoFirst() throws Exception {
        studio.type("#Neon A thu 10-18");
        Booked old = studio.type("#Glass A thu 10-18");
        Stored<Project> stored = studio.library.load(studio.house, Project.class).orElseThrow();
        stored.content().getBookings().getFirst().setHeldAt(null);
        studio.library.commit(ChangeSet.by("JK", "as it was").save(stored).build());
        assertEquals("1st hold", BookingText.state(studio.now(old)));
        assertNull(studio.now(old).booking().heldAt());
    }

    @Test
    void whatTookPlaceIsShownBesideWhatWasBooked() throws Exception {
        studio.type("#Glass A tue 10-18 confirmed");
        Session header = ModelFactory.eINSTANCE.createSession();
        header.setProject(studio.house);
        header.setRoom(studio.aRoom);
        header.setTimeIn(LocalDateTime.parse("2026-03-24T10:20").atZone(BookedStudio.BERLIN));
        Ref session = new SessionLog(studio.library).start(header, "JK");
        TakenPlace took = studio.week().sessions().getFirst();
        assertEquals(session, took.session());
        assertEquals("Glass House", took.project());
        assertNull(took.out());
        assertEquals(List.of(), studio.bookings.week(LocalDate.parse("2026-03-25"), BookedStudio.BERLIN, studio.bRoom)
                .sessions());
    }

    @Test
    void aWeekIsCopiedAsTextRoomByRoom() throws Exception {
        studio.type("#Neon A thu 14-20 confirmed");
        studio.type("#Glass A thu 10-18; strings");
        studio.bookings.release(studio.type("#Glass B mon 10-18").standing().booking().booking(), "JK");
        assertEquals("""
                Rooms, Mon 23 Mar to Sun 29 Mar 2026

                A Room
                  Thu 26 Mar 10:00–18:00  A Room  Glass House  2nd hold  (behind Neon Rain (confirmed))  strings
                  Thu 26 Mar 14:00–20:00  A Room  Neon Rain  confirmed  (before Glass House (hold))

                B Room
                  free
                """, BookingText.week(studio.week()));
    }
}
