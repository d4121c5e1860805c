package studio.talkback.console.eq;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

class EqBandTest {

    private static final double RATE = 48_000;

    @Test
    void aBellHasItsGainAtItsFrequencyAndNoneFarFromIt() {
        for (double gain : List.of(-15.0, -3.0, 0.25, 6.0, 15.0)) {
            EqCurve bell = curve("PEQ", 1000, gain, 2, true);
            assertEquals(gain, bell.decibel(1000), 1e-6);
            assertEquals(0, bell.decibel(20), 0.05);
            assertEquals(0, bell.decibel(20_000), 0.05);
        }
    }

    @Test
    void theWiderTheBellTheMoreItDoesBesideItsFrequency() {
        assertTrue(curve("PEQ", 1000, 6, 0.5, true).decibel(2000) > curve("PEQ", 1000, 6, 5, true).decibel(2000) + 2);
    }

    /** Half of the gain in dB is reached where the band of the Q ends: Q = f / (upper - lower), with upper times lower = f squared. */
    @Test
    void theQOfABellIsItsFrequencyOverTheBandOfHalfItsGain() {
        double q = 2;
        double lower = 1000 * (Math.sqrt(1 + 1 / (4 * q * q)) - 1 / (2 * q));
        assertEquals(6, new EqCurve(List.of(Biquad.bell(1000, 12, q, 480_000)), 480_000, true).decibel(lower), 0.02);
    }

    @Test
    void aBellTakesBackWhatItsOppositeGave() {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            double frequency = 20 * Math.pow(1000, random.nextDouble());
            double q = 0.3 + 9.7 * random.nextDouble();
            double gain = 30 * random.nextDouble() - 15;
            double at = 20 * Math.pow(1000, random.nextDouble());
            assertEquals(0, curve("PEQ", frequency, gain, q, true).decibel(at)
                    + curve("PEQ", frequency, -gain, q, true).decibel(at), 1e-6);
        }
    }

    @Test
    void aShelfHasItsGainOnItsSideHalfOfItAtItsFrequencyAndNoBump() {
        EqCurve low = curve("LShv", 200, 8, 2, true);
        assertEquals(8, low.decibel(10), 0.05);
        assertEquals(4, low.decibel(200), 1e-6);
        assertEquals(0, low.decibel(10_000), 0.05);
        EqCurve high = curve("HShv", 3000, -8, 2, true);
        assertEquals(0, high.decibel(50), 0.05);
        assertEquals(-4, high.decibel(3000), 1e-6);
        assertEquals(-8, high.decibel(23_000), 0.05);
        for (double at = 20; at < 20_000; at *= 1.1) {
            assertTrue(low.decibel(at) < 8.01 && low.decibel(at) > -0.01, at + " Hz");
            assertTrue(high.decibel(at) > -8.01 && high.decibel(at) < 0.01, at + " Hz");
        }
    }

    @Test
    void aCutIsThreeDecibelDownAtItsFrequencyAndFallsTwelveInAnOctave() {
        EqCurve low = curve("LCut", 400, 9, 2, true);
        assertEquals(-3.01, low.decibel(400), 0.01);
        assertEquals(12, low.decibel(50) - low.decibel(25), 0.1);
        assertEquals(0, low.decibel(8000), 0.05);
        EqCurve high = curve("HCut", 400, 9, 2, true);
        assertEquals(-3.01, high.decibel(400), 0.01);
        assertEquals(0, high.decibel(30), 0.05);
        assertTrue(high.decibel(3200) < -35);
    }

    @Test
    void aCrossoverFallsBySoManyDecibelInAnOctaveAndIsAsFarDownAtItsFrequencyAsItsKindHasIt() {
        for (String kind : List.of("BU6", "BU12", "BU18", "BU24", "BS12", "BS24", "LR12", "LR24")) {
            int slope = Integer.parseInt(kind.substring(2));
            double down = kind.startsWith("LR") ? -6.02 : -3.01;
            EqCurve above = curve(kind, 800, 0, 1, true);
            assertEquals(down, above.decibel(800), 0.1, kind);
            assertEquals(slope, above.decibel(40) - above.decibel(20), 0.2, kind);
            assertEquals(0, above.decibel(20_000), 0.1, kind);
            EqCurve below = curve(kind, 800, 0, 1, false);
            assertEquals(down, below.decibel(800), 0.1, kind);
            assertEquals(0, below.decibel(20), 0.1, kind);
            assertTrue(below.decibel(6400) < -slope * 2.3, kind);
        }
    }

    @Test
    void bandsAddUp() {
        EqCurve both = new EqCurve(List.of(Biquad.bell(1000, 6, 1, RATE), Biquad.bell(1000, -2, 1, RATE)), RATE, true);
        assertEquals(4, both.decibel(1000), 1e-6);
        assertEquals(0, new EqCurve(List.of(), RATE, true).decibel(1000));
    }

    @Test
    void aFrequencyThatTheRateCannotCarryIsANumberStill() {
        assertTrue(Double.isFinite(curve("PEQ", 20_000, 15, 10, true).decibel(20_000)));
        assertTrue(Double.isFinite(new EqCurve(EqBand.filters("HShv", 30_000, 3, 1, false, RATE), RATE, true).decibel(30_000)));
    }

    private static EqCurve curve(String kind, double frequency, double gain, double q, boolean low) {
        return new EqCurve(EqBand.filters(kind, frequency, gain, q, low, RATE), RATE, true);
    }
}
