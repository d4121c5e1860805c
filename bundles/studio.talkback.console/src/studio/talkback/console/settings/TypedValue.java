package studio.talkback.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.EditException;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Unit;
import studio.talkback.console.Value;

/**
 * Reads what somebody types for a control: {@code 3.2k}, {@code 3k16}, {@code -6 dB}, {@code -oo}, {@code on},
 * {@code comp}, a name. A unit may be typed or left out; a choice may be cut short where its beginning is enough.
 */
final class TypedValue {

    private static final Pattern NUMBER = Pattern.compile("([+-]?\\d*[.,]?\\d+)\\s*(k?)\\s*([^\\d\\s]*)");
    private static final Pattern KILO = Pattern.compile("(\\d+)k(\\d+)");
    private static final List<String> CLOSED = Objects.requireNonNull(List.of("-oo", "-inf", "-∞", "off", "closed"));

    private TypedValue() {
    }

    /**
     * The value that is meant.
     *
     * @param name what the control is called, for the message
     * @throws EditException if it is no value of this kind; the message says what is
     */
    static Value read(ParameterSpec spec, String name, String typed) throws EditException {
        String text = Objects.requireNonNull(typed.strip());
        Value value = switch (spec.type()) {
        case SWITCH -> onOrOff(text);
        case CHOICE, COLOUR -> choice(spec, text);
        case TEXT -> new Value.Text(unquoted(text));
        case BITMASK -> bits(spec, text);
        default -> number(spec, text);
        };
        String objection = value == null ? spec.range() : spec.objection(value);
        if (value == null || objection != null) {
            throw new EditException(name + " takes " + objection + ", not \"" + text + "\"");
        }
        return value;
    }

    private static @Nullable Value onOrOff(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        return List.of("on", "1", "yes", "y", "x", "true").contains(word) ? new Value.Switch(true)
                : List.of("off", "0", "no", "n", "-", "false").contains(word) ? new Value.Switch(false) : null;
    }

    private static @Nullable Value choice(ParameterSpec spec, String text) {
        String symbol = spec.unit().symbol();
        boolean unit = !symbol.isEmpty() && text.toLowerCase(Locale.ROOT).endsWith(symbol.toLowerCase(Locale.ROOT));
        String word = only(spec.words(), text);
        String without = unit ? only(spec.words(), text.substring(0, text.length() - symbol.length()).strip()) : null;
        return word != null ? new Value.Choice(word) : without == null ? null : new Value.Choice(without);
    }

    /** The word that is typed or begun; null where there is none, or more than one. */
    private static @Nullable String only(List<String> words, String typed) {
        List<String> begun = new ArrayList<>();
        for (String word : words) {
            if (word.equalsIgnoreCase(typed)) {
                return word;
            } else if (!typed.isEmpty() && word.regionMatches(true, 0, typed, 0, typed.length())) {
                begun.add(word);
            }
        }
        return begun.size() == 1 ? begun.getFirst() : null;
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 1 && (text.charAt(0) == '\'' || text.charAt(0) == '"')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return Objects.requireNonNull(quoted ? text.substring(1, text.length() - 1) : text);
    }

    private static @Nullable Value bits(ParameterSpec spec, String text) {
        if (text.isEmpty() || text.equalsIgnoreCase("none")) {
            return new Value.Bits(0);
        } else if (text.startsWith("%")) {
            Value written = spec.read(text);
            return written instanceof Value.Unreadable ? null : written;
        }
        long bits = 0;
        for (String each : text.split("\\s*,\\s*")) {
            int bit = bit(spec, each);
            if (bit < 0) {
                return null;
            }
            bits |= 1L << bit;
        }
        return new Value.Bits(bits);
    }

    private static int bit(ParameterSpec spec, String text) {
        String name = only(spec.words(), text);
        if (name != null) {
            return spec.words().indexOf(name);
        }
        int number = text.matches("\\d{1,2}") ? Integer.parseInt(text) : 0;
        return number >= 1 && number <= spec.size() ? number - 1 : -1;
    }

    private static @Nullable Value number(ParameterSpec spec, String text) {
        Scale scale = spec.scale();
        if (scale != null && scale.closes() && CLOSED.contains(text.toLowerCase(Locale.ROOT))) {
            return Value.CLOSED;
        }
        String name = spec.type() == ParameterType.INTEGER ? only(spec.words(), text) : null;
        if (name != null) {
            return new Value.Number(spec.words().indexOf(name) + (scale == null ? 0 : scale.min()));
        }
        Matcher kilo = KILO.matcher(text.toLowerCase(Locale.ROOT));
        Matcher number = NUMBER.matcher(kilo.matches() ? kilo.group(1) + "." + kilo.group(2) + "k"
                : text.replace('−', '-').toLowerCase(Locale.ROOT));
        if (!number.matches() || !isUnit(spec.unit(), Objects.requireNonNull(number.group(3)))) {
            return null;
        }
        double value = Double.parseDouble(number.group(1).replace(',', '.'));
        return new Value.Number(number.group(2).isEmpty() ? value : value * 1000);
    }

    private static boolean isUnit(Unit unit, String typed) {
        return typed.isEmpty() || typed.equalsIgnoreCase(unit.symbol());
    }
}
