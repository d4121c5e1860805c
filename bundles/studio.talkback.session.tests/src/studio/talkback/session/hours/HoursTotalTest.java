package studio.talkback.session.hours;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Kinds;
import studio.talkback.model.HoursKind;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

class HoursTotalTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final List<HoursMark> marks = new ArrayList<>();

    @Test
    void whatIsLeftOfASessionAfterBreaksAndDowntimeWasWorked() {
        mark(HoursKind.BREAK, "2026-03-10T13:05", "2026-03-10T13:40");
        mark(HoursKind.DOWNTIME, "2026-03-10T15:00", "2026-03-10T15:20");
        HoursTotal total = total("2026-03-10T10:02", "2026-03-10T20:07");
        assertEquals(minutes(605), total.present());
        assertEquals(minutes(35), total.breaks());
        assertEquals(minutes(20), total.downtime());
        assertEquals(minutes(550), total.worked());
        assertTrue(total.missing().isEmpty());
        assertEquals("in 10:02, out 20:07, breaks 0:35, downtime 0:20, worked 9:10", HoursText.line(total, BERLIN));
    }

    @Test
    void whatBreaksHaveInCommonIsCountedOnce() {
        mark(HoursKind.BREAK, "2026-03-10T13:00", "2026-03-10T13:40");
        mark(HoursKind.BREAK, "2026-03-10T13:10", "2026-03-10T13:20");
        mark(HoursKind.BREAK, "2026-03-10T13:30", "2026-03-10T14:00");
        mark(HoursKind.DOWNTIME, "2026-03-10T13:50", "2026-03-10T14:10");
        HoursTotal total = total("2026-03-10T10:00", "2026-03-10T18:00");
        assertEquals(minutes(60), total.breaks());
        assertEquals(minutes(10), total.downtime());
        assertEquals(minutes(480 - 70), total.worked());
    }

    @Test
    void secondsDoNotKeepTheSumsFromAddingUp() {
        mark(HoursKind.BREAK, "2026-03-10T13:00:59", "2026-03-10T13:30:01");
        HoursTotal total = total("2026-03-10T10:00:40", "2026-03-10T18:00:20");
        assertEquals(minutes(30), total.breaks());
        assertEquals(minutes(450), total.worked());
        assertEquals(total.present(), total.breaks().plus(total.worked()));
    }

    @Test
    void aSessionOverMidnightSaysOnWhichDayItEnded() {
        mark(HoursKind.BREAK, "2026-03-10T23:50", "2026-03-11T00:20");
        HoursTotal total = total("2026-03-10T20:00", "2026-03-11T02:10");
        assertEquals(minutes(340), total.worked());
        assertEquals("in 20:00, out Wed 02:10, breaks 0:30, worked 5:40", HoursText.line(total, BERLIN));
    }

    @Test
    void theNightInWhichTheClocksArePutBackIsAnHourLonger() {
        HoursTotal total = total("2026-10-24T22:00", "2026-10-25T04:00");
        assertEquals(minutes(7 * 60), total.worked());
        HoursTotal spring = total("2026-03-28T22:00", "2026-03-29T04:00");
        assertEquals(minutes(5 * 60), spring.worked());
    }

    @Test
    void timesInAnotherZoneAreTheSameMoments() {
        ZonedDateTime in = at("2026-03-10T10:00");
        ZonedDateTime out = at("2026-03-10T18:00").withZoneSameInstant(ZoneId.of("America/Los_Angeles"));
        HoursTotal total = SessionHours.total(in, out, marks, out);
        assertEquals(minutes(480), total.worked());
        assertEquals("in 10:00, out 10:00 PDT, worked 8:00", HoursText.line(total, BERLIN));
    }

    @Test
    void aSessionThatGoesOnIsCountedUpToNow() {
        HoursTotal total = SessionHours.total(at("2026-03-10T10:00"), null, marks, at("2026-03-10T12:30"));
        assertTrue(total.goesOn());
        assertFalse(total.incomplete());
        assertEquals(minutes(150), total.worked());
        assertEquals("in 10:00, worked so far 2:30", HoursText.line(total, BERLIN));
        assertEquals(List.of(new Missing(Missing.What.OUT, null)), total.missing());
    }

    @Test
    void oneThatNobodyEndedYesterdayIsNotCounted() {
        HoursTotal total = SessionHours.total(at("2026-03-09T10:00"), null, marks, at("2026-03-10T12:30"));
        assertFalse(total.counted());
        assertTrue(total.incomplete());
        assertEquals(Duration.ZERO, total.worked());
        assertEquals("in 10:00, no time out: log h out =19:00", HoursText.line(total, BERLIN));
    }

    @Test
    void aBreakLastsUntilSomebodyNotesWork() {
        mark(HoursKind.BREAK, "2026-03-10T13:05", null);
        mark(HoursKind.WORK, "2026-03-10T13:45", null);
        HoursTotal total = total("2026-03-10T10:00", "2026-03-10T18:00");
        assertEquals(minutes(40), total.breaks());
        assertTrue(total.missing().isEmpty());
    }

    @Test
    void aBreakWithoutAnEndIsNamedAndDoesNotCount() {
        mark(HoursKind.BREAK, "2026-03-10T13:05", null);
        mark(HoursKind.DOWNTIME, "2026-03-10T15:00", null);
        HoursTotal total = total("2026-03-10T10:00", "2026-03-10T18:00");
        assertEquals(minutes(480), total.worked());
        assertEquals(List.of(new Missing(Missing.What.BREAK_END, at("2026-03-10T13:05")),
                new Missing(Missing.What.DOWNTIME_END, at("2026-03-10T15:00"))), total.missing());
        assertTrue(HoursText.line(total, BERLIN).contains("the break from 13:05 has no end"));
    }

    @Test
    void fromAnOutToTheNextInEverybodyWasAway() {
        mark(HoursKind.OUT, "2026-03-10T18:00", null);
        mark(HoursKind.OUT, "2026-03-10T18:30", null);
        mark(HoursKind.IN, "2026-03-10T20:00", null);
        mark(HoursKind.BREAK, "2026-03-10T18:20", "2026-03-10T18:50");
        mark(HoursKind.OUT, "2026-03-10T23:00", null);
        HoursTotal total = total("2026-03-10T10:00", "2026-03-10T23:00");
        assertEquals(minutes(90), total.away());
        assertEquals(minutes(10), total.breaks());
        assertEquals(minutes(13 * 60 - 100), total.worked());
    }

    @Test
    void breaksOfSinglePeopleAreTheirs() {
        marks.add(new HoursMark(ref(), HoursKind.BREAK, at("2026-03-10T13:00"), at("2026-03-10T14:00"), "JK"));
        assertEquals(minutes(480), total("2026-03-10T10:00", "2026-03-10T18:00").worked());
    }

    @Test
    void whatLiesOutsideIsNamedAndCutOff() {
        mark(HoursKind.BREAK, "2026-03-10T17:30", "2026-03-10T18:30");
        HoursTotal total = total("2026-03-10T10:00", "2026-03-10T18:00");
        assertEquals(minutes(30), total.breaks());
        assertEquals(List.of(new Missing(Missing.What.OUTSIDE, at("2026-03-10T17:30"))), total.missing());
    }

    @Test
    void anOutBeforeTheInIsNamedAndNothingIsCounted() {
        HoursTotal total = total("2026-03-10T18:00", "2026-03-10T10:00");
        assertNull(total.until());
        assertEquals(Missing.What.OUT_BEFORE_IN, total.missing().getFirst().what());
        assertEquals(Duration.ZERO, total.present());
    }

    @Test
    void withoutAnyTimeBothAreNamed() {
        HoursTotal total = SessionHours.total(null, null, marks, at("2026-03-10T12:00"));
        assertEquals("no time in: log h in =10:00, no time out: log h out =19:00", HoursText.line(total, BERLIN));
    }

    private HoursTotal total(String in, String out) {
        return SessionHours.total(at(in), at(out), marks, at("2026-12-01T12:00"));
    }

    private void mark(HoursKind kind, String from, @Nullable String to) {
        marks.add(new HoursMark(ref(), kind, at(from), to == null ? null : at(to), ""));
    }

    private static Ref ref() {
        return Ref.to(Kinds.ENTRY, Ids.next());
    }

    private static ZonedDateTime at(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN);
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
