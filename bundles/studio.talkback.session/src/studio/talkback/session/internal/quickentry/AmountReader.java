package studio.talkback.session.internal.quickentry;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.Amount;

/** Reads numbers with units: {@code +0.5}, {@code -18dB}, {@code 3.2k}. */
final class AmountReader {
    private static final Pattern NUMBER = Pattern.compile(
            "([+−-])?(\\d{1,9}(?:[.,]\\d{1,6})?|\\d{0,3}½)([a-zA-Z%]*)");
    private static final Map<String, String> UNITS = Map.of("db", "dB", "hz", "Hz", "k", "Hz", "khz", "Hz", "ms", "ms",
            "s", "s", "%", "%", "st", "st");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private AmountReader() {
    }

    /** Returns what a word of a sentence changes by, or null: it has a sign, or is in dB. */
    static @Nullable Amount change(String word) {
        Amount amount = value(word);
        boolean signed = !word.isEmpty() && "+-−".indexOf(word.charAt(0)) >= 0;
        return amount != null && (signed || amount.unit().equals("dB")) ? amount : null;
    }

    /** Returns the number a word stands for, or null. A signed number without a unit is in dB. */
    static @Nullable Amount value(String word) {
        Matcher number = NUMBER.matcher(word);
        if (!number.matches()) {
            return null;
        }
        String typedUnit = number.group(3).toLowerCase(Locale.ROOT);
        String unit = typedUnit.isEmpty() ? number.group(1) == null ? "" : "dB" : UNITS.get(typedUnit);
        if (unit == null) {
            return null;
        }
        BigDecimal value = decimal(number.group(2));
        if (typedUnit.startsWith("k")) {
            value = value.multiply(THOUSAND).stripTrailingZeros();
        }
        boolean minus = number.group(1) != null && !number.group(1).equals("+");
        return new Amount(minus ? value.negate() : value, unit);
    }

    /** Returns a word with a plain minus and a decimal point. */
    static String spelling(String word) {
        return word.replace('−', '-').replace(',', '.');
    }

    private static BigDecimal decimal(String typed) {
        if (!typed.endsWith("½")) {
            return new BigDecimal(typed.replace(',', '.'));
        }
        String whole = typed.substring(0, typed.length() - 1);
        return whole.isEmpty() ? HALF : new BigDecimal(whole).add(HALF);
    }
}
