package studio.talkback.daw;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceChange.Kind;

/** Tracks added, removed and renamed, and what changed on those that stayed. */
final class TrackDiff {

    private final boolean samePlaces;
    private final List<EvidenceChange> changes = new ArrayList<>();

    private TrackDiff(boolean samePlaces) {
        this.samePlaces = samePlaces;
    }

    /** @param samePlaces whether both write places in one time format, so that a moved clip can be seen */
    static List<EvidenceChange> between(List<TrackSummary> before, List<TrackSummary> after, boolean samePlaces) {
        TrackDiff diff = new TrackDiff(samePlaces);
        TrackMatching.pairs(before, after).forEach(diff::compare);
        return diff.changes;
    }

    private void compare(TrackPair pair) {
        TrackSummary old = pair.before();
        TrackSummary now = pair.after();
        if (now == null) {
            if (old != null) {
                track(Kind.REMOVED, "Track removed: " + old.name() + withClips(old));
            }
        } else if (old == null) {
            track(Kind.ADDED, "Track added: " + now.name() + withClips(now));
        } else {
            if (!old.name().equals(now.name())) {
                track(Kind.RENAMED, "Track renamed: " + old.name() + " → " + now.name());
            }
            compare(old, now);
        }
    }

    private static String withClips(TrackSummary track) {
        return " (" + Words.clips(track.clips()) + ")";
    }

    private void compare(TrackSummary old, TrackSummary now) {
        if (old.channels() != now.channels()) {
            changed(now, "channels " + now.channels() + ", was " + old.channels());
        } else {
            width(now, old.track().width(), now.track().width());
        }
        clips(old, now);
        plugIns(now, old.track().plugIns(), now.track().plugIns());
        if (!old.track().states().equals(now.track().states())) {
            changed(now, "state " + Words.list(now.track().states()) + ", was " + Words.list(old.track().states()));
        }
        Long oldDelay = old.track().userDelaySamples();
        Long delay = now.track().userDelaySamples();
        if (oldDelay != null && delay != null && !Objects.equals(oldDelay, delay)) {
            changed(now, "user delay " + delay + " samples, was " + oldDelay);
        }
        if (!old.track().comments().equals(now.track().comments())) {
            changed(now, "comments " + Words.quoted(now.track().comments()) + ", was "
                    + Words.quoted(old.track().comments()));
        }
    }

    /** Formats of as many channels, such as LCRS and Quad. */
    private void width(TrackSummary now, @Nullable String had, @Nullable String has) {
        if (had != null && has != null && !had.equals(has)) {
            changed(now, "width " + has + ", was " + had);
        }
    }

    private void clips(TrackSummary old, TrackSummary now) {
        if (old.clips() != now.clips()) {
            clip(now, Words.clips(now.clips()) + ", was " + old.clips());
        } else if (old.clipNameHash() != now.clipNameHash()) {
            clip(now, "other clips (" + now.clips() + " as before)");
        } else if (samePlaces && old.editHash() != now.editHash()) {
            clip(now, "clips moved, trimmed or muted (" + now.clips() + " as before)");
        }
    }

    private void plugIns(TrackSummary now, @Nullable List<String> had, @Nullable List<String> has) {
        if (had == null || has == null || had.equals(has)) {
            return;
        }
        List<String> removed = without(had, has);
        List<String> added = without(has, had);
        removed.forEach(name -> plugIn(Kind.REMOVED, now, "plug-in removed: " + name));
        added.forEach(name -> plugIn(Kind.ADDED, now, "plug-in added: " + name));
        if (removed.isEmpty() && added.isEmpty()) {
            plugIn(Kind.CHANGED, now, "plug-ins reordered: " + Words.list(has));
        }
    }

    /** What is left when each of the others takes away one equal to it. */
    private static List<String> without(List<String> names, List<String> others) {
        List<String> left = new ArrayList<>(names);
        others.forEach(left::remove);
        return left;
    }

    private void changed(TrackSummary track, String text) {
        track(Kind.CHANGED, track.name() + ": " + text);
    }

    private void clip(TrackSummary track, String text) {
        changes.add(new EvidenceChange("clip", Kind.CHANGED, track.name() + ": " + text));
    }

    private void plugIn(Kind kind, TrackSummary track, String text) {
        changes.add(new EvidenceChange("plugin", kind, track.name() + ": " + text));
    }

    private void track(Kind kind, String text) {
        changes.add(new EvidenceChange("track", kind, text));
    }
}
