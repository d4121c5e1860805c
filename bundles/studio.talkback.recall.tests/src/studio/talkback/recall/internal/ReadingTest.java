package studio.talkback.recall.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

class ReadingTest {

    @Test
    void aNumberIsTheSameHoweverItIsWritten() {
        assertTrue(same("-6", "dB", "\u22126.0 dB", null, 0));
        assertTrue(same("2,5", "kHz", "2.5 kHz", "", 0));
        assertTrue(same("3k", null, "3000", "Hz", 0));
        assertTrue(same("4:1", null, "4:1", null, 0));
        assertFalse(same("4:1", null, "8:1", null, 0));
        assertFalse(same("6", "dB", "-6", "dB", 0));
    }

    @Test
    void aUnitSaysWhatTheNumberIs() {
        assertFalse(same("10", "ms", "10", "s", 0));
        assertTrue(same("10", "ms", "10", null, 0), "nobody wrote the unit down");
    }

    @Test
    void whatStillCountsAsTheSameIsTheSame() {
        assertTrue(same("5.0", null, "5.2", null, 0.25));
        assertTrue(same("5.0", null, "5.25", null, 0.25));
        assertFalse(same("5.0", null, "5.3", null, 0.25));
        assertFalse(same("IN", null, "OUT", null, 100));
        assertTrue(same("In", null, "IN", null, 0));
    }

    @Test
    void theTextKeepsItsUnit() {
        assertEquals("5 dB", Reading.of(" 5 ", "dB").text());
        assertEquals("5 dB", Reading.of("5 dB", "dB").text());
        assertEquals("", Reading.of(null, "dB").text());
    }

    private static boolean same(String one, @Nullable String unit, String other, @Nullable String otherUnit, double tolerance) {
        Reading a = Reading.of(one, unit);
        Reading b = Reading.of(other, otherUnit);
        assertEquals(a.same(b, tolerance), b.same(a, tolerance));
        return a.same(b, tolerance);
    }
}
