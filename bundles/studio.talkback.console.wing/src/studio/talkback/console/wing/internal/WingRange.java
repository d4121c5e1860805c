package studio.talkback.console.wing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names with a range of numbers in them: {@code MX1..8} for MX1 to MX8. */
final class WingRange {

    private static final Pattern RANGE = Pattern.compile("(\\d+)\\.\\.(\\d+)");

    private WingRange() {
    }

    /** The names that a name with a range stands for; itself where it has none. Only the first range counts. */
    static List<String> of(String name) {
        List<String> names = new ArrayList<>();
        numbers(name).forEach(number -> names.add(with(name, number)));
        return names;
    }

    /** The numbers that a range in a name stands for, as text, in order; one empty text where it has none. */
    static List<String> numbers(String name) {
        List<String> numbers = new ArrayList<>();
        Matcher range = RANGE.matcher(name);
        if (!range.find()) {
            numbers.add("");
            return numbers;
        }
        for (int n = Integer.parseInt(range.group(1)); n <= Integer.parseInt(range.group(2)); n++) {
            numbers.add(Integer.toString(n));
        }
        return numbers;
    }

    /** The name with a number in place of its first range; the name itself where the number is empty. */
    static String with(String name, String number) {
        Matcher range = RANGE.matcher(name);
        return number.isEmpty() || !range.find() ? name
                : name.substring(0, range.start()) + number + name.substring(range.end());
    }
}
