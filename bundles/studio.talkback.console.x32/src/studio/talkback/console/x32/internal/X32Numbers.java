package studio.talkback.console.x32.internal;

/**
 * Numbers as the X32 writes them: {@code -10.5}, {@code +0}, {@code 2k51} for 2510, {@code -oo}. The letter k
 * stands for the decimal point of thousands.
 */
final class X32Numbers {

    private static final double[] POWERS = { 1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };
    private static final int LONGEST = 15;

    private X32Numbers() {
    }

    /** The number in a part of a line; NaN where there is none, negative infinity for -oo. */
    static double read(byte[] bytes, int from, int to) {
        int at = from;
        boolean negative = at < to && bytes[at] == '-';
        if (negative || at < to && bytes[at] == '+') {
            at++;
        }
        if (negative && to - at == 2 && bytes[at] == 'o' && bytes[at + 1] == 'o') {
            return Double.NEGATIVE_INFINITY;
        }
        if (to - at > LONGEST) {
            return Double.NaN;
        }
        double magnitude = magnitude(bytes, at, to);
        return negative ? 0 - magnitude : magnitude;
    }

    private static double magnitude(byte[] bytes, int from, int to) {
        long digits = 0;
        int count = 0;
        int decimals = -1;
        double factor = 1;
        for (int i = from; i < to; i++) {
            byte c = bytes[i];
            if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
                count++;
                decimals += decimals >= 0 ? 1 : 0;
            } else if ((c == '.' || c == 'k') && decimals < 0 && count > 0) {
                decimals = 0;
                factor = c == 'k' ? 1000 : 1;
            } else {
                return Double.NaN;
            }
        }
        if (count == 0 || decimals >= POWERS.length) {
            return Double.NaN;
        }
        return decimals > 0 ? digits * factor / POWERS[decimals] : digits * factor;
    }
}
