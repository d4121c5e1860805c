package studio.talkback.console;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Values as the studio says them. */
final class ValueWords {

    private ValueWords() {
    }

    static String of(ParameterSpec spec, Value value) {
        return Objects.requireNonNull(switch (value) {
            case Value.Number n -> number(spec, n);
            case Value.Switch s -> s.on() ? "ON" : "OFF";
            case Value.Choice c -> withUnit(c.word(), spec.unit());
            case Value.Text t -> "'" + SafeText.of(t.text()) + "'";
            case Value.Bits b -> bits(spec, b.bits());
            case Value.Unreadable u -> "'" + SafeText.of(u.text()) + "'";
        });
    }

    private static String number(ParameterSpec spec, Value.Number value) {
        double number = value.number();
        if (spec.type() == ParameterType.INTEGER && isNamed(spec, number)) {
            return Objects.requireNonNull(spec.words().get((int) (number - lowest(spec))));
        }
        if (number == Double.NEGATIVE_INFINITY) {
            return "-oo";
        }
        return spec.notation().shown(spec, value);
    }

    /** A number as it is written, with its unit, but kHz where it is thousands of Hz. */
    static String written(ParameterSpec spec, Value.Number value) {
        double number = value.number();
        if (spec.unit() == Unit.HERTZ && number >= 1000) {
            return BigDecimal.valueOf(number).movePointLeft(3).setScale(2, RoundingMode.HALF_UP) + " kHz";
        }
        return withUnit(spec.text(value), spec.unit());
    }

    private static boolean isNamed(ParameterSpec spec, double number) {
        double index = number - lowest(spec);
        return index >= 0 && index < spec.words().size();
    }

    private static double lowest(ParameterSpec spec) {
        Scale scale = spec.scale();
        return scale == null ? 0 : scale.min();
    }

    private static String withUnit(String text, Unit unit) {
        return unit == Unit.NONE ? text : text + " " + unit.symbol();
    }

    private static String bits(ParameterSpec spec, long bits) {
        List<String> set = new ArrayList<>();
        for (int i = 0; i < spec.size(); i++) {
            if ((bits >>> i & 1) != 0) {
                set.add(i < spec.words().size() ? spec.words().get(i) : Integer.toString(i + 1));
            }
        }
        return set.isEmpty() ? "none" : Objects.requireNonNull(String.join(", ", set));
    }

    /** A number without needless zeros. */
    static String plain(double number) {
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return number < 0 ? "-oo" : "oo";
        }
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(3, RoundingMode.HALF_UP).stripTrailingZeros();
        return Objects.requireNonNull(rounded.toPlainString());
    }
}
