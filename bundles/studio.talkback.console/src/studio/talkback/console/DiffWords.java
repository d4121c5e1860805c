package studio.talkback.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.library.evidence.EvidenceChange;

/**
 * Differences between console states as lines to read. What happened alike to many strips of a kind, as after
 * a change of a whole layer, is one line that names the strips.
 */
public final class DiffWords {

    /** From how many strips on the same change is one line. */
    private static final int MANY = 4;

    private record Alike(String kind, int index, String words) {
    }

    private DiffWords() {
    }

    /** The differences for people, in the order given, the changes that many strips share folded into one. */
    public static List<EvidenceChange> of(List<ParameterChange> changes) {
        Map<Alike, List<ParameterChange>> alike = new LinkedHashMap<>();
        for (ParameterChange change : changes) {
            Objects.requireNonNull(alike.computeIfAbsent(key(change), k -> new ArrayList<>())).add(change);
        }
        List<EvidenceChange> lines = new ArrayList<>();
        for (ParameterChange change : changes) {
            List<ParameterChange> group = Objects.requireNonNull(alike.get(key(change)));
            if (group.size() < MANY) {
                lines.add(line(change, change.text()));
            } else if (group.get(0) == change) {
                lines.add(line(change, labels(group) + " " + change.words()));
            }
        }
        return lines;
    }

    private static Alike key(ParameterChange change) {
        return new Alike(change.strip().kind(), change.index(), change.words());
    }

    private static String labels(List<ParameterChange> group) {
        String kind = group.get(0).strip().kind();
        StringBuilder labels = new StringBuilder(kind);
        String between = " ";
        int i = 0;
        while (i < group.size()) {
            int last = i;
            while (last + 1 < group.size() && follows(group, last)) {
                last++;
            }
            labels.append(between).append(number(group.get(i)));
            if (last > i) {
                labels.append('–').append(number(group.get(last)));
            }
            between = ", ";
            i = last + 1;
        }
        return labels.toString();
    }

    private static boolean follows(List<ParameterChange> group, int index) {
        String one = number(group.get(index));
        String next = number(group.get(index + 1));
        return isNumber(one) && isNumber(next) && Integer.parseInt(next) == Integer.parseInt(one) + 1;
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String number(ParameterChange change) {
        String kind = change.strip().kind();
        String label = change.strip().label();
        return Objects.requireNonNull(label.startsWith(kind) ? label.substring(kind.length()).strip() : label);
    }

    private static EvidenceChange line(ParameterChange change, String text) {
        return new EvidenceChange("parameter", change.kind(), text);
    }
}
