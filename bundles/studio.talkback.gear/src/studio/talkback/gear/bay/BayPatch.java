package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.PatchConnection;

/** What is plugged into the bays of a room, in the order in which one walks along them. Cords are numbered in that order. */
public final class BayPatch {

    static final String BETWEEN = " > ";

    private final Bays bays;
    private final List<BayCord> cords = new ArrayList<>();
    private final Map<String, List<BayCord>> plugs = new HashMap<>();

    private BayPatch(Bays bays) {
        this.bays = bays;
    }

    /** The patch that these connections make on the bays of their room. */
    public static BayPatch of(Bays bays, List<PatchConnection> connections) {
        List<BayCord> cords = new ArrayList<>();
        for (PatchConnection each : connections) {
            cords.add(cord(bays, Bays.text(each.getId()), Bays.text(each.getFrom()), Bays.text(each.getTo()), each.isNormalBroken()));
        }
        return ofCords(bays, cords);
    }

    /** The patch that these cords make; they are numbered anew. */
    public static BayPatch ofCords(Bays bays, List<BayCord> cords) {
        BayPatch patch = new BayPatch(bays);
        List<BayCord> ordered = new ArrayList<>(cords);
        ordered.sort(BayCord::compare);
        ordered.forEach(cord -> patch.add(cord.numbered(patch.cords.size() + 1)));
        return patch;
    }

    /** A cord by its two texts, not numbered yet. */
    public static BayCord cord(Bays bays, String id, String from, String to, boolean noted) {
        return new BayCord(id, 0, from, to, bays.one(from, Side.SOURCE), bays.one(to, Side.DESTINATION), noted);
    }

    /** A cord by its two texts in one: {@code Ch 11 send > FET COMP 1 in}; null where that is none. */
    public static @Nullable BayCord written(Bays bays, String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0 ? null : cord(bays, "", Objects.requireNonNull(text.substring(0, between).strip()),
                Objects.requireNonNull(text.substring(between + BETWEEN.length()).strip()), false);
    }

    private void add(BayCord cord) {
        cords.add(cord);
        for (BayPoint end : ends(cord)) {
            plugs.computeIfAbsent(end.id(), any -> new ArrayList<>()).add(cord);
        }
    }

    private static List<BayPoint> ends(BayCord cord) {
        List<BayPoint> ends = new ArrayList<>();
        for (BayPoint end : new @Nullable BayPoint[] { cord.start(), cord.end() }) {
            if (end != null && !ends.contains(end)) {
                ends.add(end);
            }
        }
        return ends;
    }

    /** The bays that it is plugged into. */
    public Bays bays() {
        return bays;
    }

    /** All cords, those on no bay at the end. */
    public List<BayCord> cords() {
        return Objects.requireNonNull(Collections.unmodifiableList(cords));
    }

    /** The cords in a point. */
    public List<BayCord> at(BayPoint point) {
        return Objects.requireNonNull(plugs.getOrDefault(point.id(), List.of()));
    }

    /** The cords that have an end on no bay of the room. */
    public List<BayCord> offBay() {
        return Objects.requireNonNull(cords.stream().filter(cord -> !cord.onBay()).toList());
    }

    /** The cords that break a normal; none where it stands. */
    public List<BayCord> breaking(Normal normal) {
        List<BayCord> breaking = new ArrayList<>(at(normal.to()));
        if (!normal.half()) {
            at(normal.from()).stream().filter(cord -> !breaking.contains(cord)).forEach(breaking::add);
        }
        return breaking;
    }

    /** The normals that a cord breaks. */
    public List<Normal> broken(BayCord cord) {
        List<Normal> broken = new ArrayList<>();
        for (Normal normal : bays.normals()) {
            if (ends(cord).stream().anyMatch(normal::brokenAt)) {
                broken.add(normal);
            }
        }
        return broken;
    }

    /** Whether a cord breaks a normal, as far as the bays tell; null where one of its ends could be at a normal unseen. */
    public @Nullable Boolean breaks(BayCord cord) {
        boolean any = !broken(cord).isEmpty();
        return any || cord.onBay() ? Boolean.valueOf(any) : null;
    }

    /** What somebody has to look at. */
    public List<BayFinding> findings() {
        return new BayCheck(this).findings();
    }
}
