package studio.talkback.gear.scale;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Numbers as they stand on panels and are typed: {@code 3.2k}, {@code 3k2}, {@code −6}, {@code 4:1}, {@code 1,5 kHz}. */
public final class Numbers {

    private static final Pattern PLAIN = Pattern.compile("([+-]?)(\\d{0,9}(?:[.,]\\d{1,6})?)\\s*(k?)(:1)?"
            + "\\s*(?:(?<!:1)(?:hz|db|dbu|dbm|ms|s|sec|%|ips|st|cents|oct|mm|x))?");
    private static final Pattern WITHIN = Pattern.compile("([+-]?)(\\d{1,6})k(\\d{1,3})\\s*(?:hz)?");
    private static final int THOUSAND = 1000;

    private Numbers() {
    }

    /** The number that a text is; null where it is none. */
    public static @Nullable Double read(String typed) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-').replace('\u2013', '-');
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            return signed(within.group(1), Double.parseDouble(within.group(2) + "." + within.group(3)) * THOUSAND);
        }
        Matcher plain = PLAIN.matcher(text);
        if (!plain.matches() || plain.group(2).isEmpty()) {
            return null;
        }
        double number = Double.parseDouble(plain.group(2).replace(',', '.'));
        return signed(plain.group(1), plain.group(3).isEmpty() ? number : number * THOUSAND);
    }

    private static Double signed(String sign, double number) {
        return Objects.requireNonNull(Double.valueOf("-".equals(sign) && number != 0 ? -number : number));
    }

    /** A number rounded to a step, with thousands as {@code k} where it counts hertz. */
    static String text(double number, double step, boolean hertz, boolean signed) {
        BigDecimal rounded = BigDecimal.valueOf(Math.round(number / step)).multiply(BigDecimal.valueOf(step));
        boolean thousands = hertz && Math.abs(rounded.doubleValue()) >= THOUSAND;
        BigDecimal shown = (thousands ? rounded.movePointLeft(3) : rounded).setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String text = shown.signum() == 0 ? "0" : shown.toPlainString();
        return (signed && shown.signum() > 0 ? "+" : "") + text + (thousands ? "k" : "");
    }

    /** The largest step of 1, 2 or 5 in its decade that is not above this size. */
    static double step(double size) {
        double decade = Math.pow(10, Math.floor(Math.log10(size) + 1e-9));
        double within = size / decade + 1e-9;
        return within >= 5 ? 5 * decade : within >= 2 ? 2 * decade : decade;
    }
}
