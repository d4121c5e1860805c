package studio.talkback.console.wing.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * Numbers as a snapshot has them. The console holds 32-bit floats and writes them with ten digits, the zero in front of the
 * point being one of them ({@code 0.100000001}, {@code 1002.37439}, {@code 7.450580597e-08}), so that is how they are
 * written here.
 */
final class WingNumbers {

    private static final int DIGITS = 10;
    private static final int SMALLEST_EXPONENT = -5;
    /** From here on a number is a whole one, since it stands for something that is counted. */
    private static final double EXACT = 1L << 24;
    private static final double[] POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13,
            1e14, 1e15 };

    private WingNumbers() {
    }

    /** The number as the console writes it. */
    static String write(double number) {
        if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            return Objects.requireNonNull(Long.toString((long) number));
        }
        double held = Math.abs(number) < EXACT ? (float) number : number;
        if (held == 0 || Double.isNaN(held) || Double.isInfinite(held)) {
            return "0";
        }
        BigDecimal exact = new BigDecimal(held);
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent < SMALLEST_EXPONENT || exponent >= DIGITS) {
            return scientific(exact.round(new MathContext(DIGITS, RoundingMode.HALF_EVEN)).stripTrailingZeros());
        }
        int decimals = DIGITS - 1 - Math.max(0, exponent);
        return Objects.requireNonNull(exact.setScale(decimals, RoundingMode.HALF_EVEN).stripTrailingZeros().toPlainString());
    }

    private static String scientific(BigDecimal number) {
        int exponent = number.precision() - number.scale() - 1;
        String digits = number.movePointLeft(exponent).toPlainString();
        int size = Math.abs(exponent);
        return digits + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }

    /** The number in a part of a file that is a JSON value; NaN where it is none, or too large for one. */
    static double read(byte[] bytes, int from, int to) {
        byte first = bytes[from];
        if (first != '-' && (first < '0' || first > '9')) {
            return Double.NaN;
        }
        long digits = 0;
        int count = 0;
        int decimals = -1;
        for (int i = first == '-' ? from + 1 : from; i < to; i++) {
            byte c = bytes[i];
            if (c >= '0' && c <= '9' && count < POWERS.length) {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if (c == '.' && decimals < 0) {
                decimals = 0;
            } else {
                return slowly(bytes, from, to);
            }
        }
        if (count == 0) {
            return Double.NaN;
        }
        double magnitude = decimals > 0 ? digits / POWERS[decimals] : digits;
        return first == '-' ? 0 - magnitude : magnitude;
    }

    private static double slowly(byte[] bytes, int from, int to) {
        try {
            double number = Double.parseDouble(new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
            return Double.isInfinite(number) ? Double.NaN : number;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }
}
