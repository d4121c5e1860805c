package studio.talkback.recall.internal;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places as one walks along them: {@code Rack 2, unit 4} before {@code Rack 2, unit 10}; without a place at the end. */
final class PlaceOrder {

    private static final Pattern PIECE = Pattern.compile("\\d+|\\D+");

    private PlaceOrder() {
    }

    /** Compares two places as a {@link java.util.Comparator} does. */
    static int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        Matcher a = PIECE.matcher(one.toLowerCase(Locale.ROOT));
        Matcher b = PIECE.matcher(other.toLowerCase(Locale.ROOT));
        while (a.find()) {
            if (!b.find()) {
                return 1;
            }
            int difference = pieces(a.group(), b.group());
            if (difference != 0) {
                return difference;
            }
        }
        return b.find() ? -1 : 0;
    }

    private static int pieces(String one, String other) {
        boolean numbers = isNumber(one) && isNumber(other);
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String piece) {
        return piece.charAt(0) >= '0' && piece.charAt(0) <= '9';
    }
}
