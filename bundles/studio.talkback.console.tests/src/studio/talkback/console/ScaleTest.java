package studio.talkback.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ScaleTest {

    private final Scale gain = Scale.linear(-15, 15, 0.25);
    private final Scale frequency = Scale.logarithmic(20, 20000, 201);
    private final Scale fader = Scale.fader(161, new double[] { 0, 0.0625, 0.25, 0.5, 1 },
            new double[] { -90, -60, -30, -10, 10 });

    @Test
    void everyPositionIsItsOwnNearest() {
        for (Scale scale : new Scale[] { gain, frequency, fader }) {
            for (int position = 0; position < scale.positions(); position++) {
                assertEquals(position, scale.position(scale.at(position)));
            }
        }
    }

    @Test
    void linearStepsAreEven() {
        assertEquals(121, gain.positions());
        assertEquals(-15, gain.at(0));
        assertEquals(15, gain.at(120));
        assertEquals(0.25, gain.nearest(0.3), 1e-12);
    }

    @Test
    void logarithmicStepsHaveOneRatio() {
        assertEquals(20, frequency.at(0), 1e-9);
        assertEquals(20000, frequency.at(200), 1e-6);
        assertEquals(Math.pow(1000, 1 / 200.0), frequency.at(77) / frequency.at(76), 1e-9);
    }

    @Test
    void aFaderClosesAtItsLowestPosition() {
        assertTrue(fader.closes());
        assertEquals(Double.NEGATIVE_INFINITY, fader.at(0));
        assertEquals(0, fader.position(Double.NEGATIVE_INFINITY));
        assertEquals(-87, fader.at(1), 1e-9);
        assertEquals(-10, fader.at(80), 1e-9);
        assertEquals(10, fader.at(160), 1e-9);
        assertEquals(-0.25, fader.nearest(-0.3), 1e-9);
    }

    @Test
    void aRangeHoldsItsEndsAndNothingBeyond() {
        assertTrue(gain.contains(-15) && gain.contains(15));
        assertFalse(gain.contains(15.1) || gain.contains(Double.NEGATIVE_INFINITY) || gain.contains(Double.NaN));
        assertTrue(fader.contains(Double.NEGATIVE_INFINITY));
        assertEquals(15, gain.nearest(99));
        assertEquals(-15, gain.nearest(-99));
    }

    @Test
    void aScaleOfUnknownStepsHoldsEveryNumberInItsRange() {
        Scale open = Scale.linear(0, 10, 0);
        assertEquals(0, open.positions());
        assertEquals(3.14, open.nearest(3.14));
        assertEquals(10, open.nearest(11));
    }
}
