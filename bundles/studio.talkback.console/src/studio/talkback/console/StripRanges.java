package studio.talkback.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Many strips in few words: {@code Ch 1–24, 29}. */
public final class StripRanges {

    private StripRanges() {
    }

    /** The strips by their kinds and numbers, a text for each kind in the order given; those that follow one another as a range. */
    public static List<String> of(List<Strip> strips) {
        List<String> ranges = new ArrayList<>();
        int from = 0;
        while (from < strips.size()) {
            int to = from + 1;
            while (to < strips.size() && strips.get(to).kind().equals(strips.get(from).kind())) {
                to++;
            }
            ranges.add(ofOneKind(Objects.requireNonNull(strips.subList(from, to))));
            from = to;
        }
        return ranges;
    }

    /** The same for strips that are all of the kind of the first. */
    static String ofOneKind(List<Strip> strips) {
        StringBuilder labels = new StringBuilder(strips.get(0).kind());
        String between = " ";
        int i = 0;
        while (i < strips.size()) {
            int last = i;
            while (last + 1 < strips.size() && follows(strips, last)) {
                last++;
            }
            labels.append(between).append(number(strips.get(i)));
            if (last > i) {
                labels.append('–').append(number(strips.get(last)));
            }
            between = ", ";
            i = last + 1;
        }
        return Objects.requireNonNull(labels.toString().strip());
    }

    private static boolean follows(List<Strip> strips, int index) {
        String one = number(strips.get(index));
        String next = number(strips.get(index + 1));
        return isNumber(one) && isNumber(next) && Integer.parseInt(next) == Integer.parseInt(one) + 1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String number(Strip strip) {
        String kind = strip.kind();
        String label = strip.label();
        return Objects.requireNonNull(label.startsWith(kind) ? label.substring(kind.length()).strip() : label);
    }
}
