package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import studio.talkback.app.ClockText;
import studio.talkback.library.ClockSetBack;

/** The status line says that the clock was set back, how far, and how to mend it. */
class ClockTextTest {

    private static final ZonedDateTime NEWEST = Objects
            .requireNonNull(ZonedDateTime.parse("2026-03-10T15:05:00+01:00[Europe/Berlin]"));

    @Test
    void thisMachinesClockIsSaid() {
        ClockSetBack clock = new ClockSetBack(NEWEST, Objects.requireNonNull(Duration.ofMinutes(125)), null);
        assertEquals("! CLOCK SET BACK by 2 h 05 min", ClockText.text(clock));
        assertTrue(ClockText.hint(clock).contains("Tue 10 Mar 2026 15:05"), ClockText.hint(clock));
        assertTrue(ClockText.hint(clock).contains("Set the date and time of this machine right"), ClockText.hint(clock));
    }

    @Test
    void anotherRoomsClockIsSaidWithItsRoom() {
        Duration by = Objects.requireNonNull(Duration.ofMinutes(20));
        assertEquals("! CLOCK of A Room is 20 min ahead of this one", ClockText.text(new ClockSetBack(NEWEST, by, "A Room")));
        assertEquals("! CLOCK of another room is 20 min ahead of this one", ClockText.text(new ClockSetBack(NEWEST, by, "")));
    }
}
