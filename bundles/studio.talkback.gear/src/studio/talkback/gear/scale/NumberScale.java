package studio.talkback.gear.scale;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.model.Control;
import studio.talkback.model.ScaleMark;

/**
 * A knob or fader with numbers: between its marks where it has some, else by its taper. A mark that is a word, such as
 * infinity, off or left, is a place of its own, whether or not it stands for a number.
 */
final class NumberScale extends Scale {

    private static final Set<String> INFINITE = Objects.requireNonNull(Set.of("\u221e", "-\u221e", "inf", "-inf", "-oo", "oo"));
    private static final String RATIO = ":1";
    /** What is typed is kept as exactly as this. */
    private static final double FINEST = 1e-4;

    private final NumberCurve curve;
    private final List<ScaleMark> words;
    private final double lowest;
    private final double highest;
    private final boolean hertz;
    private final boolean ratio;

    NumberScale(Control control) {
        super(control);
        curve = NumberCurve.of(control);
        words = Objects.requireNonNull(control.getMarks().stream()
                .filter(mark -> mark.getText() != null && !mark.getText().isBlank() && Numbers.read(mark.getText()) == null)
                .toList());
        double first = curve.number(0);
        double last = curve.number(1);
        lowest = Math.min(first, last);
        highest = Math.max(first, last);
        hertz = "Hz".equals(control.getUnit());
        ratio = RATIO.equals(control.getUnit());
    }

    /** Whether the control has numbers: a range, or at least two marks with one. */
    static boolean fits(Control control) {
        return control.getMinimum() != null && control.getMaximum() != null
                || control.getMarks().stream().filter(mark -> mark.getNumber() != null).count() >= 2;
    }

    @Override
    public OptionalDouble travel(String value) {
        ScaleMark word = word(value);
        if (word != null) {
            return OptionalDouble.of(word.getTravel());
        }
        Double number = Numbers.read(value);
        if (number != null && number.doubleValue() >= lowest - slack() && number.doubleValue() <= highest + slack()) {
            return OptionalDouble.of(clamp(curve.travel(number.doubleValue())));
        }
        OptionalDouble angle = ClockTime.angle(value.strip().toLowerCase(Locale.ROOT), false);
        return angle.isEmpty() || number != null ? OptionalDouble.empty() : OptionalDouble.of(travelAt(angle.getAsDouble()));
    }

    /** What rounding may add to an end. */
    private double slack() {
        return (highest - lowest) * 1e-6;
    }

    private @Nullable ScaleMark word(String value) {
        String text = plain(value);
        for (ScaleMark mark : words) {
            String own = plain(mark.getText());
            if (own.equals(text) || INFINITE.contains(own) && INFINITE.contains(text)) {
                return mark;
            }
        }
        return null;
    }

    private static String plain(String text) {
        return Objects.requireNonNull(text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-'));
    }

    @Override
    public String value(double travel) {
        double place = snapped(clamp(travel));
        for (ScaleMark mark : words) {
            if (Math.abs(mark.getTravel() - place) < ALIKE) {
                return Objects.requireNonNull(mark.getText());
            }
        }
        double size = Math.abs(curve.number(clamp(place + ALIKE)) - curve.number(clamp(place - ALIKE)));
        double step = size == 0 ? 1 : Numbers.step(size);
        double number = step * Math.rint(curve.number(place) / step);
        // An end of the range is what it is, whatever the step.
        boolean beyond = number < lowest || number > highest;
        return text(Math.max(lowest, Math.min(highest, number)), beyond ? FINEST : step);
    }

    private String text(double number, double step) {
        return Numbers.text(number, step, hertz, lowest < 0 && highest > 0 && !ratio) + (ratio ? RATIO : "");
    }

    private double snapped(double travel) {
        int detents = control().getDetents();
        return detents < 2 ? travel : Math.rint(travel * (detents - 1)) / (detents - 1);
    }

    @Override
    public @Nullable Double number(String value) {
        ScaleMark word = word(value);
        if (word != null) {
            return word.getNumber();
        }
        Double number = Numbers.read(value);
        OptionalDouble travel = number == null ? travel(value) : OptionalDouble.empty();
        return travel.isEmpty() ? number : Objects.requireNonNull(Double.valueOf(curve.number(travel.getAsDouble())));
    }

    @Override
    public String read(String typed) throws UnfitValueException {
        ScaleMark word = word(typed);
        if (word != null) {
            return Objects.requireNonNull(word.getText());
        }
        OptionalDouble travel = travel(typed);
        Double number = Numbers.read(typed);
        if (travel.isEmpty() || number == null) {
            if (travel.isEmpty()) {
                throw new UnfitValueException(NLS.bind(Messages.value_range,
                        new Object[] { name(), value(0), value(1), unit() }).strip());
            }
            return value(travel.getAsDouble());
        }
        int detents = control().getDetents();
        if (detents >= 2) {
            return value(travel.getAsDouble());
        }
        double kept = Math.max(lowest, Math.min(highest, number.doubleValue()));
        return text(kept, FINEST);
    }

    private String unit() {
        return Objects.requireNonNull(ratio || control().getUnit() == null ? "" : control().getUnit());
    }

    @Override
    int places() {
        return control().getDetents();
    }
}
