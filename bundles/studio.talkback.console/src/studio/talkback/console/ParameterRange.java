package studio.talkback.console;

import java.util.Objects;

/** What a parameter can hold. */
final class ParameterRange {

    private ParameterRange() {
    }

    static boolean accepts(ParameterSpec spec, Value value) {
        return switch (value) {
            case Value.Number n -> spec.type().isNumeric() && inScale(spec, n.number());
            case Value.Switch s -> spec.type() == ParameterType.SWITCH;
            case Value.Choice c -> isChoice(spec) && spec.words().contains(c.word());
            case Value.Text t -> spec.type() == ParameterType.TEXT && isPlain(t.text(), spec.size());
            case Value.Bits b -> spec.type() == ParameterType.BITMASK && b.bits() >>> spec.size() == 0;
            case Value.Unreadable u -> false;
        };
    }

    private static boolean isChoice(ParameterSpec spec) {
        return spec.type() == ParameterType.CHOICE || spec.type() == ParameterType.COLOUR;
    }

    private static boolean inScale(ParameterSpec spec, double number) {
        Scale scale = spec.scale();
        boolean whole = spec.type() != ParameterType.INTEGER || number == Math.rint(number);
        return !Double.isNaN(number) && whole && (scale == null || scale.contains(number));
    }

    /** Console displays show the printable part of ASCII; a quote would end the text in a file. */
    private static boolean isPlain(String text, int size) {
        return text.length() <= size && text.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"');
    }

    static String of(ParameterSpec spec) {
        return Objects.requireNonNull(switch (spec.type()) {
            case SWITCH -> "ON or OFF";
            case CHOICE, COLOUR -> "one of " + String.join(", ", spec.words());
            case TEXT -> "at most " + spec.size() + " plain characters without a quote";
            case BITMASK -> spec.size() + " bits";
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> numbers(spec);
        });
    }

    private static String numbers(ParameterSpec spec) {
        Scale scale = spec.scale();
        if (scale == null) {
            return "any number";
        }
        String lowest = scale.closes() ? "-oo" : ValueWords.plain(scale.min());
        String unit = spec.unit() == Unit.NONE ? "" : " " + spec.unit().symbol();
        String kind = spec.type() == ParameterType.INTEGER ? "a whole number from " : "from ";
        return kind + lowest + " to " + ValueWords.plain(scale.max()) + unit;
    }
}
