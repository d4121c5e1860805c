package studio.talkback.session.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.LogStudio;
import studio.talkback.session.SessionStart;

class PeopleHoursTest {

    private static final ZonedDateTime EVENING = LogStudio.NOW.withHour(23);

    private final LogStudio studio;

    PeopleHoursTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void whoeverIsInTheHeaderWasThereAsLongAsTheSession() throws Exception {
        type("h in =10:00", "h out =20:00", "h break =13:00-13:30", "h downtime =15:00-15:20");
        assertEquals(List.of("EB: worked 9:10, as the session", "JK: worked 9:10, as the session"), people());
    }

    @Test
    void whoCameLaterOrLeftEarlierHasTheirOwnHours() throws Exception {
        type("h in =10:00", "h out =20:00", "h break =13:00-13:30", "h in @EB =12:00", "h out @JK =13:10");
        assertEquals(List.of("EB: in 12:00, out 20:00, breaks 0:30, worked 7:30",
                "JK: in 10:00, out 13:10, breaks 0:10, worked 3:00"), people());
    }

    @Test
    void breaksOfTheirOwnAreTheirsAndCountOnceWithThoseOfAll() throws Exception {
        type("h in =10:00", "h out =20:00", "h break =13:00-13:30", "h break @EB =13:20-14:00");
        assertEquals(List.of("EB: in 10:00, out 20:00, breaks 1:00, worked 9:00", "JK: worked 9:30, as the session"),
                people());
    }

    @Test
    void whoLeavesAndComesBackWasAwayMeanwhile() throws Exception {
        type("h in =10:00", "h in @EB =10:30", "h out @EB =13:00", "h in @EB =15:00", "h out =20:00");
        assertEquals("EB: in 10:30, out 20:00, away 2:00, worked 7:30", people().getFirst());
        type("h out @EB =19:00");
        assertEquals("EB: in 10:30, out 19:00, away 2:00, worked 6:30", people().getFirst());
    }

    @Test
    void somebodyWhomOnlyTheLogNamesIsCountedAndACompanyIsNot() throws Exception {
        type("h in =10:00", "h out =20:00", "h break @MS =12:00-13:00");
        assertEquals("MS: in 10:00, out 20:00, breaks 1:00, worked 9:00", people().getLast());
        assertEquals(3, people().size());
    }

    @Test
    void aTimeThatWasEditedInTheHeaderCounts() throws Exception {
        type("h in =10:00", "h out =20:00", "h in @EB =12:00");
        Stored<Session> stored = studio.library.load(studio.session, Session.class).orElseThrow();
        stored.content().getParticipations().getFirst().setFrom(LogStudio.NOW.withHour(11));
        studio.library.commit(ChangeSet.by("JK", "came earlier").save(stored).build());
        assertEquals("EB: in 11:00, out 20:00, worked 9:00", people().getFirst());
    }

    @Test
    void whatCannotBeCountedIsSaid() throws Exception {
        type("h in =10:00");
        SessionHours hours = new SessionHours(studio.library);
        assertEquals("JK: not counted: nobody noted when the session began or ended",
                HoursText.person(hours.people(studio.session, EVENING.plusDays(2)).getLast(), EVENING.getZone()));
        assertEquals("JK: worked so far 13:00, as the session", people().getLast());
    }

    @Test
    void theSessionsOfAProjectAreAddedUp() throws Exception {
        type("h in =10:00", "h out =20:00", "h in @EB =12:00", "h break =13:00-13:30");
        Ref second = studio.log.start(SessionStart.of(studio.project, "JK", LogStudio.NOW.plusDays(1)));
        Stored<Session> stored = studio.library.load(second, Session.class).orElseThrow();
        stored.content().setTimeOut(LogStudio.NOW.plusDays(1).plusHours(4));
        studio.library.commit(ChangeSet.by("JK", "out").save(stored).build());
        studio.log.start(SessionStart.of(studio.project, "JK", LogStudio.NOW.plusDays(2)));
        List<PersonTotal> people = new SessionHours(studio.library).peopleOf(studio.project, EVENING.plusDays(9));
        assertEquals(List.of(
                "EB: 2 sessions, breaks 0:30, worked 11:30, 1 not counted: nobody noted when it began or ended",
                "JK: 2 sessions, breaks 0:30, worked 13:30, 1 not counted: nobody noted when it began or ended"),
                people.stream().map(HoursText::person).toList());
    }

    private void type(String... lines) throws LibraryException {
        for (String line : lines) {
            studio.type(line);
        }
    }

    private List<String> people() throws LibraryException {
        return new SessionHours(studio.library).people(studio.session, EVENING).stream()
                .map(each -> HoursText.person(each, EVENING.getZone())).toList();
    }
}
