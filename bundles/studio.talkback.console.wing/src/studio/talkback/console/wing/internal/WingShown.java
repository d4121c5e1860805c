package studio.talkback.console.wing.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;

import studio.talkback.console.Unit;

/**
 * Numbers as the screen of the console shows them: of a knob with even steps so many decimals as its steps have, of another
 * three digits.
 *
 * @param text  the number, rounded, with its unit
 * @param digit how much its last digit counts, in the parameter's unit
 */
record WingShown(String text, double digit) {

    /** Of a time, a ratio or the like. */
    static final int THREE_DIGITS = -1;
    /** Of a number of which nothing is known. */
    static final int AS_IT_IS = -2;

    private static final int MOST_DECIMALS = 4;

    /**
     * Rounds a number.
     *
     * @param decimals how many decimals, {@link #THREE_DIGITS} or {@link #AS_IT_IS}
     * @param signed   whether a number above 0 has its sign
     */
    static WingShown of(double number, Unit unit, int decimals, boolean signed) {
        if (unit == Unit.HERTZ && number >= 1000) {
            return rounded(number / 1000, number < 9999.5 ? 3 : 2, false, " kHz", 1000);
        }
        String symbol = unit == Unit.NONE ? "" : " " + unit.symbol();
        if (decimals == AS_IT_IS) {
            BigDecimal plain = BigDecimal.valueOf(number).setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
                    .stripTrailingZeros();
            return new WingShown(plain.toPlainString() + symbol, Math.pow(10, -MOST_DECIMALS));
        }
        return rounded(number, decimals == THREE_DIGITS ? three(Math.abs(number)) : decimals, signed, symbol, 1);
    }

    private static WingShown rounded(double number, int decimals, boolean signed, String unit, double times) {
        BigDecimal rounded = BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_UP);
        String sign = signed && rounded.signum() > 0 ? "+" : "";
        return new WingShown(sign + rounded.toPlainString() + unit, times * Math.pow(10, -decimals));
    }

    private static int three(double magnitude) {
        return magnitude < 0.9995 ? 3 : magnitude < 9.995 ? 2 : magnitude < 99.95 ? 1 : 0;
    }
}
