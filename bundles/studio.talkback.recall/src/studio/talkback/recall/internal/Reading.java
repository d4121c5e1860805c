package studio.talkback.recall.internal;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A value as it was read from a panel.
 *
 * @param text   with its unit: {@code 2.4 s}
 * @param number the number in front; NaN where it is none
 * @param unit   what stands behind the number, in lower case; empty where nothing does
 */
record Reading(String text, double number, String unit) {

    private static final Pattern NUMBER = Pattern.compile("([+\u2212-]?\\d{1,9}(?:[.,]\\d{1,6})?)\\s*(k?)\\s*(\\D*)");

    /** How far two numbers may be apart that were written alike. */
    private static final double HAIR = 1e-9;

    /** A setting's value and unit. */
    static Reading of(@Nullable String value, @Nullable String unit) {
        String plain = value == null ? "" : value.strip();
        String behind = unit == null ? "" : unit.strip();
        boolean said = behind.isEmpty() || plain.isEmpty() || plain.toLowerCase(Locale.ROOT).endsWith(behind.toLowerCase(Locale.ROOT));
        String text = said ? plain : plain + " " + behind;
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return new Reading(text, Double.NaN, "");
        }
        double number = Double.parseDouble(matcher.group(1).replace('\u2212', '-').replace(',', '.'));
        String symbol = matcher.group(3).strip().toLowerCase(Locale.ROOT);
        return new Reading(text, matcher.group(2).isEmpty() ? number : number * 1000, symbol);
    }

    boolean isNumber() {
        return !Double.isNaN(number);
    }

    /** Whether a control that stands at one stands at the other, give or take what still counts as the same. */
    boolean same(Reading other, double tolerance) {
        boolean comparable = isNumber() && other.isNumber()
                && (unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty());
        return comparable ? Math.abs(number - other.number) <= tolerance + HAIR : text.equalsIgnoreCase(other.text);
    }
}
