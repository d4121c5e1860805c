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
        return StripRanges.ofOneKind(Objects.requireNonNull(group.stream().map(ParameterChange::strip).toList()));
    }

    private static EvidenceChange line(ParameterChange change, String text) {
        return new EvidenceChange("parameter", change.kind(), text);
    }
}
