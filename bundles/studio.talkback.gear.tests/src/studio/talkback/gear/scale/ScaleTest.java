package studio.talkback.gear.scale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.model.Control;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ScaleMark;
import studio.talkback.model.Taper;

/** Whatever a control is, its values and where it then points belong together. */
class ScaleTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int TRIES = 40;

    private final Random random = new Random(4);
    private final List<Gear> units = StartingLibrary.all();

    @Test
    void aValueOfAnyPlacePointsThereAsNearAsItCanBeRead() {
        forEachControl((what, control, scale) -> {
            for (int i = 0; i <= TRIES; i++) {
                double travel = i == 0 ? 0 : i == TRIES ? 1 : random.nextDouble();
                String value = scale.value(travel);
                double back = scale.travel(value).orElseThrow(() -> new AssertionError(what + " has no " + value));
                double apart = scale.places() < 2 ? 0.02 : 0.5 / (scale.places() - 1) + 1e-6;
                assertEquals(travel, back, apart, what + " at " + value);
            }
        });
    }

    @Test
    void whatIsReadBackOfAValueIsTheSameValue() {
        forEachControl((what, control, scale) -> {
            for (int i = 0; i <= TRIES; i++) {
                String value = scale.value(i / (double) TRIES);
                String read = assertRead(scale, value, what);
                assertTrue(scale.same(value, read), what + ": " + value + " is read as " + read);
                String again = scale.value(scale.travel(value).getAsDouble());
                assertEquals(scale.travel(value).getAsDouble(), scale.travel(again).getAsDouble(), 0.01, what + " " + value);
            }
        });
    }

    private static String assertRead(Scale scale, String value, String what) {
        try {
            return scale.read(value);
        } catch (UnfitValueException e) {
            throw new AssertionError(what + " refuses its own " + value, e);
        }
    }

    @Test
    void stepsGoFromEndToEndAndBackAndNeverTheOtherWay() {
        forEachControl((what, control, scale) -> {
            for (Step step : Step.values()) {
                String end = walk(scale, scale.value(0), step, true, what);
                assertEquals(scale.value(1), end, what + ", " + step);
                assertEquals(scale.value(0), walk(scale, end, step, false, what), what + ", " + step);
            }
        });
    }

    private static String walk(Scale scale, String from, Step step, boolean up, String what) {
        String value = from;
        for (int steps = 0; steps < 2_000; steps++) {
            String next = scale.step(value, step, up);
            if (next.equals(value)) {
                return value;
            }
            double by = scale.travel(next).getAsDouble() - scale.travel(value).getAsDouble();
            assertTrue(up ? by > 0 : by < 0, what + " goes from " + value + " to " + next);
            value = next;
        }
        throw new AssertionError(what + " never gets to its end, last " + value);
    }

    @Test
    void theAngleOfAPlaceIsThePlaceOfThatAngle() {
        forEachControl((what, control, scale) -> {
            for (int i = 0; i <= TRIES; i++) {
                double travel = i / (double) TRIES;
                assertEquals(travel, scale.travelAt(scale.angle(travel)), 1e-9, what);
                assertEquals(travel, scale.travelAt(scale.angle(travel) + 360), 1e-9, what);
            }
        });
    }

    @Test
    void whatIsPrintedOnAScaleCanBeTyped() throws Exception {
        for (Gear unit : units) {
            for (Control control : unit.getControls()) {
                for (ScaleMark mark : control.getMarks()) {
                    if (mark.getText() != null && (mark.getNumber() == null || mark.getNumber().equals(Numbers.read(mark.getText())))
                            && control.getKind() != ControlKind.METER) {
                        Scale scale = Scale.of(control);
                        assertEquals(mark.getTravel(), scale.travel(scale.read(mark.getText())).getAsDouble(), 0.011,
                                unit.getModel() + ": " + control.getName() + " at " + mark.getText());
                    }
                }
            }
        }
    }

    @Test
    void numbersAreReadAsTheyAreSaidInStudios() {
        assertEquals(3_200, Numbers.read("3.2k"));
        assertEquals(3_200, Numbers.read("3k2"));
        assertEquals(3_200, Numbers.read("3,2 kHz"));
        assertEquals(-6, Numbers.read("\u22126"));
        assertEquals(-6, Numbers.read("-6 dB"));
        assertEquals(4, Numbers.read("4:1"));
        assertEquals(0.5, Numbers.read(".5 s"));
        assertEquals(400, Numbers.read("+400"));
        assertNull(Numbers.read("GR"));
        assertNull(Numbers.read(""));
        assertNull(Numbers.read("-"));
        assertNull(Numbers.read("14:00"));
    }

    @Test
    void whatIsTypedIsKeptWithinItsRangeOrRefusedWithIt() throws Exception {
        Control attack = knob(1, 7, Taper.LINEAR);
        attack.setName("Attack");
        Scale scale = Scale.of(attack);
        assertEquals("3.25", scale.read("3.25"));
        assertEquals("4", scale.read("12 o'clock"));
        assertEquals("7", scale.read("17:00"));
        String told = assertThrows(UnfitValueException.class, () -> scale.read("8")).getMessage();
        assertEquals("Attack goes from 1 to 7", told);
        assertThrows(UnfitValueException.class, () -> scale.read("fast"));
        assertThrows(UnfitValueException.class, () -> scale.read(""));
    }

    @Test
    void aSwitchTakesItsWordsTheirBeginningsAndTheNumbersTheyAre() throws Exception {
        Control ratio = MODEL.createControl();
        ratio.setName("Ratio");
        ratio.setKind(ControlKind.STEPPED_SWITCH);
        ratio.getPositions().addAll(List.of("2:1", "4:1", "10:1", "AUTO"));
        Scale scale = Scale.of(ratio);
        assertEquals("4:1", scale.read("4"));
        assertEquals("AUTO", scale.read("au"));
        assertEquals("10:1", scale.read(" 10:1 "));
        assertEquals("Ratio is one of 2:1, 4:1, 10:1, AUTO",
                assertThrows(UnfitValueException.class, () -> scale.read("3")).getMessage());
        Control button = MODEL.createControl();
        button.setKind(ControlKind.PUSH_BUTTON);
        assertEquals("in", Scale.of(button).read("ON"));
        assertEquals("out", Scale.of(button).read("off"));
    }

    @Test
    void aKnobWithoutNumbersIsReadLikeAClock() throws Exception {
        Control knob = MODEL.createControl();
        knob.setName("Drive");
        knob.setKind(ControlKind.KNOB);
        Scale scale = Scale.of(knob);
        assertEquals("7 o'clock", scale.value(0));
        assertEquals("12 o'clock", scale.value(0.5));
        assertEquals("5 o'clock", scale.value(1));
        assertEquals("2 o'clock", scale.read("14:00"));
        assertEquals("2 o'clock", scale.read("2"));
        assertEquals("2:30", scale.read("2:30"));
        assertEquals("9 o'clock", scale.read("9 o\u2019clock"));
        assertEquals("5 o'clock", scale.read("max"));
        assertEquals("7 o'clock", scale.read("min"));
        assertEquals("Drive is read like a clock, from 7 o'clock to 5 o'clock",
                assertThrows(UnfitValueException.class, () -> scale.read("6 o'clock")).getMessage());
    }

    @Test
    void tapersHaveTheirMiddlesWhereTheyAreBuilt() {
        assertEquals("10", Scale.of(knob(0, 100, Taper.AUDIO)).value(0.5));
        assertEquals("90", Scale.of(knob(0, 100, Taper.REVERSE_AUDIO)).value(0.5));
        assertEquals("50", Scale.of(knob(0, 100, Taper.LINEAR)).value(0.5));
        Control frequency = knob(20, 20_000, Taper.LOG);
        frequency.setUnit("Hz");
        assertEquals("640", Scale.of(frequency).value(0.5));
        assertEquals("20k", Scale.of(frequency).value(1));
    }

    @Test
    void detentsAreWhereItStopsWhateverIsTyped() throws Exception {
        Control trim = knob(-10, 10, Taper.LINEAR);
        trim.setDetents(21);
        Scale scale = Scale.of(trim);
        assertEquals("+3", scale.read("3.2"));
        assertEquals("+4", scale.step("+3", Step.FINE, true));
        assertEquals("+1", scale.step("+3", Step.COARSE, false));
    }

    @Test
    void whatIsWithinTheToleranceIsTheSame() {
        Control knob = knob(0, 10, Taper.LINEAR);
        assertTrue(Scale.of(knob).same("5", "5.0"));
        assertFalse(Scale.of(knob).same("5", "5.4"));
        knob.setTolerance(Double.valueOf(0.5));
        assertTrue(Scale.of(knob).same("5", "5.4"));
        assertTrue(Scale.of(knob).same("5", "5.5"));
        assertFalse(Scale.of(knob).same("5", "5.6"));
    }

    private static Control knob(double least, double most, Taper taper) {
        Control knob = MODEL.createControl();
        knob.setKind(ControlKind.KNOB);
        knob.setMinimum(Double.valueOf(least));
        knob.setMaximum(Double.valueOf(most));
        knob.setTaper(taper);
        return knob;
    }

    @FunctionalInterface
    private interface Checked {

        void check(String what, Control control, Scale scale);
    }

    /** Of every unit, and knobs of every taper. */
    private void forEachControl(Checked check) {
        for (Gear unit : units) {
            for (Control control : unit.getControls()) {
                if (control.getKind() != ControlKind.METER && control.getKind() != ControlKind.PATCH_POINT) {
                    check.check(unit.getModel() + ": " + control.getName(), control, Scale.of(control));
                }
            }
        }
        for (Taper taper : Taper.values()) {
            for (double[] range : new double[][] { { 0, 10 }, { -20, 20 }, { 1, 1_000 }, { 100, 0 } }) {
                Control knob = knob(range[0], range[1], taper);
                check.check(taper + " from " + range[0] + " to " + range[1], knob, Scale.of(knob));
            }
        }
        Control clock = MODEL.createControl();
        check.check("a clock", clock, Scale.of(clock));
    }
}
