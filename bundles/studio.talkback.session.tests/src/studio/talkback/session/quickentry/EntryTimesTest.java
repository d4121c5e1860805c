package studio.talkback.session.quickentry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Clocks, ranges and due times, also past midnight and on the nights the clocks change in Berlin. */
class EntryTimesTest {
    private static QuickEntry at(String instant, String line) {
        ZonedDateTime now = OffsetDateTime.parse(instant).atZoneSameInstant(LogContexts.BERLIN);
        return QuickEntryParser.parse(line, QuickEntryContext.at(now));
    }

    private static String offset(ZonedDateTime time) {
        return time.toOffsetDateTime().toString();
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22T16:41:17+01:00, =14:05, 2026-11-22T14:05+01:00",
            "2026-11-22T16:41:17+01:00, =1405, 2026-11-22T14:05+01:00",
            "2026-11-22T16:41:17+01:00, =-20m, 2026-11-22T16:21+01:00",
            "2026-11-22T16:41:17+01:00, =-1h20m, 2026-11-22T15:21+01:00",
            "2026-11-22T16:41:17+01:00, =18:00, 2026-11-22T18:00+01:00",
            "2026-11-23T00:10:00+01:00, =23:50, 2026-11-22T23:50+01:00",
            "2026-11-23T00:10:00+01:00, =-20m, 2026-11-22T23:50+01:00",
            "2026-11-23T03:00:00+01:00, =14:05, 2026-11-22T14:05+01:00",
            "2026-11-23T03:00:00+01:00, =2026-11-20 9:30, 2026-11-20T09:30+01:00",
            "2026-03-29T03:10:00+02:00, =-20m, 2026-03-29T01:50+01:00",
            "2026-03-29T04:00:00+02:00, =02:30, 2026-03-29T03:30+02:00",
            "2026-10-25T02:40:00+01:00, =02:30, 2026-10-25T02:30+01:00",
            "2026-10-25T02:40:00+02:00, =02:30, 2026-10-25T02:30+02:00",
            "2026-10-25T02:10:00+01:00, =-20m, 2026-10-25T02:50+02:00",
            "2026-10-25T02:40:00+01:00, =-70m, 2026-10-25T02:30+02:00" })
    void clocksAreThatTimeAndReadTheSameAgain(String now, String typed, String expected) {
        QuickEntry entry = at(now, "note " + typed);
        assertTrue(entry.time().typed());
        assertEquals(expected, offset(entry.time().from()));
        QuickEntry again = at(now, QuickEntryParser.toLine(entry));
        assertEquals(expected, offset(again.time().from()));
        assertEquals("note", again.text());
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22T16:41:17+01:00, !18:00 PST, 2026-11-22T18:00-08:00",
            "2026-07-22T16:41:17+02:00, !18:00 PST, 2026-07-22T18:00-07:00",
            "2026-11-22T16:41:17+01:00, !18:00 LA, 2026-11-22T18:00-08:00",
            "2026-11-22T16:41:17+01:00, !08:00 LA, 2026-11-22T08:00-08:00",
            "2026-11-22T16:41:17+01:00, !fri 9:30 Tokyo, 2026-11-27T09:30+09:00",
            "2026-11-22T23:41:17+01:00, !today 10:00 JST, 2026-11-23T10:00+09:00",
            "2026-11-22T16:41:17+01:00, !2026-11-23 10:00 America/New_York, 2026-11-23T10:00-05:00",
            "2026-11-22T16:41:17+01:00, !2026-11-23T10:00 UTC, 2026-11-23T10:00Z",
            "2026-11-22T16:41:17+01:00, !18:00 +09:00, 2026-11-23T18:00+09:00",
            "2026-11-22T16:41:17+01:00, !18:00 UTC+2, 2026-11-22T18:00+02:00" })
    void aDueTimeIsThatOfTheZoneThatIsNamedAfterIt(String now, String typed, String expected) {
        QuickEntry entry = at(now, "x mix " + typed + " please");
        assertEquals(expected, offset(Objects.requireNonNull(entry.due())));
        assertEquals("mix please", entry.text());
        assertEquals(List.of(), entry.findings());
        QuickEntry again = at(now, QuickEntryParser.toLine(entry));
        assertEquals(entry.due(), again.due());
        assertEquals("mix please", again.text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "x call !18:00 la boheme | 2026-11-22T18:00+01:00 | call la boheme",
            "x call !fri LA label | 2026-11-27T18:00+01:00 | call LA label",
            "x call !+2h LA | 2026-11-22T18:41+01:00 | call LA",
            "x call !18:00 \"PST\" | 2026-11-22T18:00+01:00 | call \"PST\"",
            "x call !18:00, LA | 2026-11-22T18:00+01:00 | call, LA" })
    void whatIsNoZoneAfterATimeIsAWordOfTheText(String line, String expected, String text) {
        QuickEntry entry = at("2026-11-22T16:41:17+01:00", line);
        assertEquals(expected, offset(Objects.requireNonNull(entry.due())));
        assertEquals(text, entry.text());
        QuickEntry again = at("2026-11-22T16:41:17+01:00", QuickEntryParser.toLine(entry));
        assertEquals(entry.due(), again.due());
        assertEquals(text, again.text());
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22T16:41:17+01:00, !20:00, 2026-11-22T20:00+01:00",
            "2026-11-22T16:41:17+01:00, !10:00, 2026-11-23T10:00+01:00",
            "2026-11-22T16:41:17+01:00, !16:41, 2026-11-23T16:41+01:00",
            "2026-11-22T16:41:17+01:00, !tomorrow 10:00, 2026-11-23T10:00+01:00",
            "2026-11-22T16:41:17+01:00, !fri 18:00, 2026-11-27T18:00+01:00",
            "2026-11-22T16:41:17+01:00, !sun 18:00, 2026-11-22T18:00+01:00",
            "2026-11-22T16:41:17+01:00, !Sunday 12:00, 2026-11-29T12:00+01:00",
            "2026-11-22T16:41:17+01:00, !2026-11-23 10:00, 2026-11-23T10:00+01:00",
            "2026-11-22T16:41:17+01:00, !2026-11-23T10:00, 2026-11-23T10:00+01:00",
            "2026-11-22T16:41:17+01:00, !+2h30m, 2026-11-22T19:11+01:00",
            "2026-11-22T16:41:17+01:00, !wed, 2026-11-25T18:00+01:00",
            "2026-03-28T20:00:00+01:00, !tomorrow 10:00, 2026-03-29T10:00+02:00",
            "2026-03-28T20:00:00+01:00, !02:30, 2026-03-29T03:30+02:00",
            "2026-10-24T20:00:00+02:00, !02:30, 2026-10-25T02:30+02:00",
            "2026-10-25T02:40:00+02:00, !02:30, 2026-10-25T02:30+01:00",
            "2026-10-24T20:00:00+02:00, !2026-10-25 02:30+01:00, 2026-10-25T02:30+01:00" })
    void dueTimesAreThatTimeAndReadTheSameAgain(String now, String typed, String expected) {
        QuickEntry entry = at(now, "x mix " + typed + " please");
        assertEquals(expected, offset(Objects.requireNonNull(entry.due())));
        assertEquals("mix please", entry.text());
        QuickEntry again = at(now, QuickEntryParser.toLine(entry));
        assertEquals(entry.due(), again.due());
    }

    @ParameterizedTest
    @CsvSource({
            "2026-11-22T14:00:00+01:00, =13:05-13:40, 2026-11-22T13:05+01:00, 2026-11-22T13:40+01:00",
            "2026-11-23T00:30:00+01:00, =23:30–00:15, 2026-11-22T23:30+01:00, 2026-11-23T00:15+01:00",
            "2026-11-23T09:00:00+01:00, =2026-11-20 22:00-01:00, 2026-11-20T22:00+01:00, 2026-11-21T01:00+01:00",
            "2026-03-29T09:00:00+02:00, =01:30-03:30, 2026-03-29T01:30+01:00, 2026-03-29T03:30+02:00" })
    void rangesMayCrossMidnightAndTheChangeOfClocks(String now, String typed, String from, String to) {
        EntryTime time = at(now, "h break " + typed).time();
        assertEquals(from, offset(time.from()));
        assertEquals(to, offset(Objects.requireNonNull(time.to())));
    }

    @Test
    void timesTheClocksSkipOrShowTwiceAreMarked() {
        assertTrue(at("2026-03-28T20:00:00+01:00", "x a !02:30").findings().getFirst().hint().contains("03:30"));
        assertTrue(at("2026-10-24T20:00:00+02:00", "x a !02:30").findings().getFirst().hint().contains("+02:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "=25:00", "=foo", "=13:05-25:00", "=2026-02-30 10:00", "!important", "!24:00",
            "!2026-13-01 10:00", "=2026-11-22", "!2026-11-23 10:00+19:00" })
    void whatCannotBeATimeStaysTextAndIsMarked(String typed) {
        QuickEntry entry = at("2026-11-22T14:00:00+01:00", "x call " + typed);
        assertEquals("x call " + typed, QuickEntryParser.toLine(entry));
        assertEquals(3, entry.spans().size());
        assertEquals("call " + typed, entry.text());
        assertEquals(SpanState.INVALID, entry.findings().getFirst().state());
        assertNull(entry.due());
        assertFalse(entry.time().typed());
    }

    @Test
    void aSecondTimeIsKeptAsTextAndAPastOrFutureOneIsMarked() {
        QuickEntry twice = LogContexts.parse("x mix !20:00 or !21:00");
        assertEquals("mix or !21:00", twice.text());
        assertEquals(LogContexts.at("2026-11-22T20:00"), twice.due());
        assertEquals(SpanState.DOUBTFUL, LogContexts.parse("x a !2026-11-01 10:00").findings().getFirst().state());
        assertEquals(SpanState.DOUBTFUL, LogContexts.parse("x a =18:00").findings().getFirst().state());
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-23T10:00:00+01:00, note =22:00, Sun 22 Nov 22:00",
            "2026-11-23T17:59:00+01:00, note =22:00, Sun 22 Nov 22:00",
            "2026-11-23T09:00:00+01:00, h break =20:00-20:30, Sun 22 Nov 20:30" })
    void aTimeOfLastNightTypedByDaySaysWhichDayWasTaken(String now, String line, String taken) {
        EntrySpan clock = at(now, line).findings().getFirst();
        assertEquals(SpanRole.CLOCK, clock.role());
        assertEquals(SpanState.DOUBTFUL, clock.state());
        assertTrue(clock.hint().contains(taken), clock.hint());
    }

    @ParameterizedTest
    @CsvSource({ "2026-11-23T00:10:00+01:00, note =23:50", "2026-11-23T04:00:00+01:00, note =22:00",
            "2026-11-23T18:00:00+01:00, note =10:00", "2026-11-23T10:00:00+01:00, note =2026-11-22 22:00" })
    void aTimeThatCanBeMeantOfOneDayOnlyIsNoQuestion(String now, String line) {
        assertEquals(List.of(), at(now, line).findings());
    }

    @ParameterizedTest
    @CsvSource({ "01:01:00:02,30,true,true", "01:01:00;02,30,true,true", "01:01:00:00,30,true,false",
            "01:01:00:01,30,true,false", "01:10:00:00,30,true,true", "01:01:01:00,30,true,true",
            "01:01:00:03,60,true,false", "01:01:00:04,60,true,true", "01:01:00:00,30,false,true",
            "01:00:00:24,25,false,true", "01:00:00:25,25,false,false", "24:00:00:00,25,false,false",
            "01:60:00:00,25,false,false", "01:00:60:00,25,false,false", "01:00:00:23,24,false,true" })
    void timecodeHasOnlyTheFramesOfTheRate(String typed, int framesPerSecond, boolean drop, boolean exists) {
        QuickEntryContext context = LogContexts.room().withFrameRate(new FrameRate(framesPerSecond, drop));
        QuickEntry entry = QuickEntryParser.parse("r " + typed + " up", context);
        assertEquals(exists ? 1 : 0, entry.places().size());
        EntrySpan span = entry.spans().get(1);
        assertEquals(SpanRole.TIMECODE, span.role());
        assertEquals(exists ? SpanState.KNOWN : SpanState.INVALID, span.state());
        assertEquals(exists ? "up" : typed + " up", entry.text());
    }

    @Test
    void timecodeIsSpeltAtTheProjectsRate() {
        QuickEntryContext drop = LogContexts.room().withFrameRate(LogContexts.DROP);
        QuickEntry entry = QuickEntryParser.parse("r 1:12:04:10; loud", drop);
        assertEquals("r 01:12:04;10; loud", QuickEntryParser.toLine(entry));
        assertEquals("loud", entry.why());
        EntrySpan nonDrop = LogContexts.parse("r 01:12:04;10 up").spans().get(1);
        assertEquals(SpanState.DOUBTFUL, nonDrop.state());
        assertEquals("01:12:04:10", nonDrop.value());
        assertTrue(nonDrop.hint().startsWith("The project's rate does not drop"));
        EntrySpan beyond = LogContexts.parse("r 01:12:04:25 up").spans().get(1);
        assertTrue(beyond.hint().contains("project's rate, frames go to 24"));
        QuickEntryContext none = LogContexts.room().withFrameRate(null);
        assertEquals(SpanState.DOUBTFUL, QuickEntryParser.parse("r 01:12:04:10 up", none).spans().get(1).state());
    }
}
