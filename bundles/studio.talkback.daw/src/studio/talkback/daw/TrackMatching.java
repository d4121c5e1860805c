package studio.talkback.daw;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which track after is which track before. The name decides; among tracks whose name is gone or new, the same
 * clips at the same places, then the same clips, then the same place between the same tracks with the same
 * plug-ins make a rename.
 */
final class TrackMatching {

    private static final int NONE = -1;

    private final List<TrackSummary> before;
    private final List<TrackSummary> after;
    /** For each track after its place before, and the other way round. */
    private final int[] earlier;
    private final int[] later;

    private TrackMatching(List<TrackSummary> before, List<TrackSummary> after) {
        this.before = before;
        this.after = after;
        earlier = new int[after.size()];
        later = new int[before.size()];
        Arrays.fill(earlier, NONE);
        Arrays.fill(later, NONE);
    }

    /** The removed tracks in their old order, then all others in their new order. */
    static List<TrackPair> pairs(List<TrackSummary> before, List<TrackSummary> after) {
        TrackMatching matching = new TrackMatching(before, after);
        matching.matchBy(TrackSummary::name);
        matching.matchBy(track -> track.clips() == 0 ? null : new Signature(track.channels(), track.editHash()));
        matching.matchBy(track -> track.clips() == 0 ? null : new Signature(track.channels(), track.clipNameHash()));
        matching.matchNeighbours();
        return matching.pairs();
    }

    private record Signature(int channels, long hash) {
    }

    /** Pairs what is still alone and has the same key; equal keys pair in order. */
    private void matchBy(Function<TrackSummary, @Nullable Object> key) {
        Map<Object, Deque<Integer>> alone = new HashMap<>();
        for (int i = 0; i < later.length; i++) {
            Object wanted = later[i] == NONE ? key.apply(before.get(i)) : null;
            if (wanted != null) {
                alone.computeIfAbsent(wanted, any -> new ArrayDeque<>()).add(i);
            }
        }
        for (int j = 0; j < earlier.length; j++) {
            Object wanted = earlier[j] == NONE ? key.apply(after.get(j)) : null;
            Deque<Integer> found = wanted == null ? null : alone.get(wanted);
            Integer i = found == null ? null : found.poll();
            if (i != null) {
                match(i, j);
            }
        }
    }

    /** Pairs a lone track with the lone track at its place when both stand after the same track. */
    private void matchNeighbours() {
        for (int j = 0; j < earlier.length; j++) {
            int place = j == 0 ? 0 : earlier[j - 1] + 1;
            boolean anchored = j == 0 || earlier[j - 1] != NONE;
            if (earlier[j] == NONE && anchored && place < later.length && later[place] == NONE && closed(place, j)
                    && alike(before.get(place), after.get(j))) {
                match(place, j);
            }
        }
    }

    /** Whether the next tracks belong together too, or both are last. */
    private boolean closed(int i, int j) {
        boolean lastBefore = i + 1 == later.length;
        boolean lastAfter = j + 1 == earlier.length;
        return lastBefore || lastAfter ? lastBefore && lastAfter : earlier[j + 1] == i + 1;
    }

    private static boolean alike(TrackSummary old, TrackSummary now) {
        List<String> hadPlugIns = old.track().plugIns();
        List<String> hasPlugIns = now.track().plugIns();
        boolean samePlugIns = hadPlugIns == null || hasPlugIns == null || hadPlugIns.equals(hasPlugIns);
        boolean telling = hadPlugIns != null && hasPlugIns != null && !hadPlugIns.isEmpty();
        boolean empty = old.clips() == 0 && now.clips() == 0;
        return old.channels() == now.channels() && samePlugIns && (telling || empty);
    }

    private void match(int i, int j) {
        later[i] = j;
        earlier[j] = i;
    }

    private List<TrackPair> pairs() {
        List<TrackPair> pairs = new ArrayList<>();
        for (int i = 0; i < later.length; i++) {
            if (later[i] == NONE) {
                pairs.add(new TrackPair(before.get(i), null));
            }
        }
        for (int j = 0; j < earlier.length; j++) {
            pairs.add(new TrackPair(earlier[j] == NONE ? null : before.get(earlier[j]), after.get(j)));
        }
        return pairs;
    }
}
