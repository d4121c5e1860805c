package studio.talkback.console.x32.internal;

import java.util.Objects;

/**
 * How the X32 writes the numbers of a control. Each form was taken from scenes that a console wrote; where a
 * control's largest numbers appear in none of them, the form of its smaller ones is kept.
 */
enum X32Format {
    /** {@code 151}, {@code -24}. */
    WHOLE,
    /** {@code +0}, {@code -94}. */
    SIGNED_WHOLE,
    /** {@code 0.0}, {@code -37.5}. */
    TENTH,
    /** {@code +0.0}, {@code -10.3}. */
    SIGNED_TENTH,
    /** {@code 0.75}, {@code 211.44}. */
    HUNDREDTH,
    /** {@code 0.3}, {@code 9.5}, but {@code 10} without its decimal. */
    TENTH_TO_TEN,
    /** A level: {@code -oo}, {@code 0.0}, {@code +4.6}. */
    LEVEL,
    /** Four characters, cut and not rounded: {@code 5.50}, {@code 10.5}. */
    CUT,
    /** A sign and four characters, cut and not rounded: {@code +0.00}, {@code -10.7} for -10.75. */
    SIGNED_CUT,
    /** Three digits: {@code 0.63}, {@code 50.2}, {@code 502}. */
    THREE_DIGITS,
    /** A frequency: {@code 98.0}, {@code 2k51}, {@code 10k02}. */
    FREQUENCY,
    /** A frequency of an effect: {@code 83}, {@code 5k74}. */
    COARSE_FREQUENCY,
    /** A frequency of an effect with fewer digits: {@code 83}, {@code 7k2}. */
    COARSEST_FREQUENCY;

    /** Keeps a number that is a hair below the half, as steps of a quarter are, from being rounded down. */
    private static final double HAIR = 1e-6;
    private static final int[] POWERS = { 1, 10, 100, 1000 };

    String write(double number) {
        if (number == Double.NEGATIVE_INFINITY) {
            return "-oo";
        }
        return Objects.requireNonNull(switch (this) {
            case WHOLE -> fixed(number, 0, "");
            case SIGNED_WHOLE -> fixed(number, 0, "+");
            case TENTH -> fixed(number, 1, "");
            case SIGNED_TENTH -> fixed(number, 1, "+");
            case TENTH_TO_TEN -> fixed(number, units(number, 1) < 100 ? 1 : 0, "");
            case HUNDREDTH -> fixed(number, 2, "");
            case LEVEL -> isZero(number, 1) ? "0.0" : fixed(number, 1, "+");
            case CUT -> cut(fixed(number, 2, ""), 4);
            case SIGNED_CUT -> cut(fixed(number, 2, "+"), 5);
            case THREE_DIGITS -> threeDigits(number);
            case FREQUENCY -> frequency(number, 1, 2);
            case COARSE_FREQUENCY -> frequency(number, 0, 2);
            case COARSEST_FREQUENCY -> frequency(number, 0, 1);
        });
    }

    private static long units(double number, int decimals) {
        return Math.round(Math.abs(number) * POWERS[decimals] + HAIR);
    }

    private static boolean isZero(double number, int decimals) {
        return units(number, decimals) == 0;
    }

    private static String fixed(double number, int decimals, String plus) {
        long units = units(number, decimals);
        int power = POWERS[decimals];
        StringBuilder text = new StringBuilder(number < 0 && units != 0 ? "-" : plus).append(units / power);
        if (decimals > 0) {
            long behind = units % power;
            text.append('.');
            for (int place = power / 10; place > 1 && behind < place; place /= 10) {
                text.append('0');
            }
            text.append(behind);
        }
        return text.toString();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : Objects.requireNonNull(text.substring(0, length));
    }

    private static String threeDigits(double number) {
        if (units(number, 2) < 1000) {
            return fixed(number, 2, "");
        }
        return units(number, 1) < 1000 ? fixed(number, 1, "") : fixed(number, 0, "");
    }

    /** From 1 kHz on the console rounds to a whole number of Hz and leaves out its last digits. */
    private static String frequency(double number, int decimals, int decimalsOfThousands) {
        if (units(number, decimals) < 1000 * POWERS[decimals]) {
            return fixed(number, decimals, "");
        }
        long units = units(number, 0) / POWERS[3 - decimalsOfThousands];
        return fixed((double) units / POWERS[decimalsOfThousands], decimalsOfThousands, "").replace('.', 'k');
    }
}
