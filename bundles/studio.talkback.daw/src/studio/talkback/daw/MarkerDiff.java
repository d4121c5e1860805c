package studio.talkback.daw;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;

/** Markers added, removed, renamed, moved; a marker is known by its number. */
final class MarkerDiff {

    private MarkerDiff() {
    }

    static List<EvidenceChange> between(List<Marker> before, List<Marker> after) {
        Map<Integer, Marker> old = byNumber(before);
        Map<Integer, Marker> now = byNumber(after);
        List<EvidenceChange> changes = new ArrayList<>();
        old.forEach((number, marker) -> {
            if (!now.containsKey(number)) {
                changes.add(change(Kind.REMOVED, "Marker removed: " + words(marker)));
            }
        });
        now.forEach((number, marker) -> {
            Marker earlier = old.get(number);
            if (earlier == null) {
                changes.add(change(Kind.ADDED, "Marker added: " + words(marker)));
            } else {
                compare(earlier, marker, changes);
            }
        });
        return changes;
    }

    private static Map<Integer, Marker> byNumber(List<Marker> markers) {
        Map<Integer, Marker> byNumber = new LinkedHashMap<>();
        markers.forEach(marker -> byNumber.putIfAbsent(marker.number(), marker));
        return byNumber;
    }

    private static void compare(Marker old, Marker now, List<EvidenceChange> changes) {
        if (!old.name().equals(now.name())) {
            changes.add(change(Kind.RENAMED, "Marker " + now.number() + " renamed: " + Words.quoted(old.name())
                    + " → " + Words.quoted(now.name())));
        }
        if (moved(old, now)) {
            changes.add(change(Kind.CHANGED, "Marker moved: " + words(now) + ", was at " + old.location()));
        }
        if (!old.comments().equals(now.comments())) {
            changes.add(change(Kind.CHANGED, "Marker " + now.number() + " " + Words.quoted(now.name())
                    + ": comments " + Words.quoted(now.comments()) + ", was " + Words.quoted(old.comments())));
        }
    }

    /** The time reference is the same in every time format, but ticks are shown on demand only. */
    private static boolean moved(Marker old, Marker now) {
        if (!old.units().equals(now.units())) {
            return true;
        }
        boolean samePrecision = TimeFormat.of(old.timeReference()) == TimeFormat.of(now.timeReference());
        return samePrecision && !old.timeReference().equals(now.timeReference());
    }

    private static String words(Marker marker) {
        return marker.number() + " " + Words.quoted(marker.name()) + " at " + marker.location();
    }

    private static EvidenceChange change(Kind kind, String text) {
        return new EvidenceChange("marker", kind, text);
    }
}
