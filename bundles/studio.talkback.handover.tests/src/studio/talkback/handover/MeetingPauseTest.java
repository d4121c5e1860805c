package studio.talkback.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;

import org.junit.jupiter.api.Test;

/** A folder that is shared is looked into often where it helps, and left in peace where it does not. */
class MeetingPauseTest {

    @Test
    void aFolderThatFailsIsNotTriedEveryFewSecondsAlsoWhileTwoStandSideBySide() {
        assertEquals(Duration.ofSeconds(3), MeetingPause.after(true, false, true, true));
        assertEquals(Duration.ofSeconds(20), MeetingPause.after(true, true, true, true));
        assertEquals(Duration.ofSeconds(20), MeetingPause.after(true, true, false, false));
    }

    @Test
    void aQuietFolderIsLookedIntoEveryOtherMinute() {
        assertEquals(Duration.ofMinutes(2), MeetingPause.after(true, false, false, false));
        assertEquals(Duration.ofSeconds(20), MeetingPause.after(true, false, false, true));
        assertEquals(Duration.ofSeconds(5), MeetingPause.after(false, true, true, true));
    }
}
