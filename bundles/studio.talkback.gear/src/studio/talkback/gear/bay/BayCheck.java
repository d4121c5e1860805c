package studio.talkback.gear.bay;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.bay.BayFinding.Kind;
import studio.talkback.gear.internal.Folded;
import studio.talkback.gear.internal.Messages;

/** Looks for mistakes in a patch. One use. */
final class BayCheck {

    private static final Pattern OUT = Pattern.compile("\\b(out|output)\\b");
    private static final Pattern IN = Pattern.compile("\\b(in|input)\\b");

    /**
     * A way of the signal from one machine into another.
     *
     * @param to   the machine that it goes into
     * @param cord its cord; null for a normal
     */
    private record Way(String to, @Nullable BayCord cord) {
    }

    private final BayPatch patch;
    private final Bays bays;
    private final List<BayFinding> findings = new ArrayList<>();

    BayCheck(BayPatch patch) {
        this.patch = patch;
        this.bays = patch.bays();
    }

    List<BayFinding> findings() {
        for (BayCord cord : patch.cords()) {
            several(cord, cord.from(), Side.SOURCE);
            several(cord, cord.to(), Side.DESTINATION);
        }
        for (Bay bay : bays.all()) {
            bay.points().forEach(this::occupied);
        }
        patch.cords().forEach(this::sides);
        loops();
        patch.cords().forEach(this::normal);
        return findings;
    }

    private void add(Kind kind, List<Integer> cords, String message, Object... words) {
        findings.add(new BayFinding(kind, cords, Objects.requireNonNull(NLS.bind(message, words))));
    }

    private static List<Integer> numbers(BayCord cord) {
        return Objects.requireNonNull(List.of(Integer.valueOf(cord.number())));
    }

    private void several(BayCord cord, String text, Side side) {
        List<BayPoint> found = bays.find(text, side);
        if (found.size() > 1) {
            String places = found.stream().map(bays::place).collect(Collectors.joining(", "));
            add(Kind.SEVERAL, numbers(cord), Messages.bay_several, text, places);
        }
    }

    private void occupied(BayPoint point) {
        List<BayCord> there = patch.at(point);
        if (there.size() > 1) {
            String numbers = there.stream().map(cord -> String.valueOf(cord.number())).collect(Collectors.joining(", "));
            add(Kind.OCCUPIED, Objects.requireNonNull(there.stream().map(cord -> Integer.valueOf(cord.number())).toList()),
                    Messages.bay_occupied, bays.said(point), String.valueOf(there.size()), numbers);
        }
    }

    private void sides(BayCord cord) {
        BayPoint start = cord.start();
        BayPoint end = cord.end();
        if (start != null && end != null && start.side() == end.side() && start.side() != Side.EITHER) {
            boolean outputs = start.side() == Side.SOURCE;
            add(outputs ? Kind.OUTPUTS : Kind.INPUTS, numbers(cord), outputs ? Messages.bay_outputs : Messages.bay_inputs,
                    String.valueOf(cord.number()), bays.said(start), bays.said(end));
        }
    }

    /** What comes out of a machine must not come back into it; which points are of one machine, their labels tell. */
    private void loops() {
        Map<String, List<Way>> ways = new HashMap<>();
        for (BayCord cord : patch.cords()) {
            addWay(ways, cord.printedFrom(), cord.printedTo(), cord);
        }
        for (Normal normal : bays.normals()) {
            if (patch.breaking(normal).isEmpty()) {
                addWay(ways, normal.from().label(), normal.to().label(), null);
            }
        }
        Set<Integer> told = new HashSet<>();
        for (BayCord cord : patch.cords()) {
            String out = machine(cord.printedFrom(), OUT);
            String in = machine(cord.printedTo(), IN);
            List<BayCord> back = out == null || in == null ? null : back(ways, in, out);
            if (back != null && told.add(Integer.valueOf(cord.number()))) {
                TreeSet<Integer> all = new TreeSet<>(List.of(Integer.valueOf(cord.number())));
                back.forEach(each -> all.add(Integer.valueOf(each.number())));
                told.addAll(all);
                add(Kind.LOOP, Objects.requireNonNull(List.copyOf(all)), Messages.bay_loop,
                        all.stream().map(String::valueOf).collect(Collectors.joining(", ")), cord.written());
            }
        }
    }

    private static void addWay(Map<String, List<Way>> ways, String from, String to, @Nullable BayCord cord) {
        String out = machine(from, OUT);
        String in = machine(to, IN);
        if (out != null && in != null) {
            ways.computeIfAbsent(out, any -> new ArrayList<>()).add(new Way(in, cord));
        }
    }

    /** What a point is of, by its label without the word that says which end it is; null where it does not say so. */
    private static @Nullable String machine(String label, Pattern end) {
        String words = Folded.words(label);
        return end.matcher(words).find() ? end.matcher(words).replaceFirst("").replaceAll(" +", " ").strip() : null;
    }

    /** The cords of a way from one machine to another; empty where they are the same, null where there is none. */
    private static @Nullable List<BayCord> back(Map<String, List<Way>> ways, String from, String to) {
        Map<String, List<BayCord>> reached = new HashMap<>(Map.of(from, List.of()));
        Deque<String> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty() && !reached.containsKey(to)) {
            String here = open.remove();
            for (Way way : ways.getOrDefault(here, List.of())) {
                if (!reached.containsKey(way.to())) {
                    List<BayCord> cords = new ArrayList<>(reached.get(here));
                    if (way.cord() != null) {
                        cords.add(way.cord());
                    }
                    reached.put(way.to(), cords);
                    open.add(way.to());
                }
            }
        }
        return reached.get(to);
    }

    private void normal(BayCord cord) {
        Boolean breaks = patch.breaks(cord);
        if (breaks == null || breaks.booleanValue() == cord.noted()) {
            return;
        }
        String number = String.valueOf(cord.number());
        if (cord.noted()) {
            add(Kind.NORMAL, numbers(cord), Messages.bay_stands, number);
        } else {
            Normal broken = patch.broken(cord).getFirst();
            add(Kind.NORMAL, numbers(cord), Messages.bay_breaks, number, bays.said(broken.from()), bays.said(broken.to()));
        }
    }
}
