package studio.talkback.console.diff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/**
 * Two states of a console side by side: its strips control by control, and what differs beside the strips as lists. What
 * differs is what {@link StateDiff} says. Immutable; may be used on any thread.
 */
public final class ConsoleDiff {

    private final ConsoleState before;
    private final ConsoleState after;
    private final ParameterCatalogue catalogue;
    private final Set<String> differing = new HashSet<>();
    private final List<StripPair> strips = new ArrayList<>();
    private final Map<Section, List<ParameterChange>> lists = new EnumMap<>(Section.class);

    /** The strips' controls while they are gathered, by their keys. */
    private final Map<Strip, Map<String, ControlPair>> gathered = new LinkedHashMap<>();

    private ConsoleDiff(ConsoleState before, ConsoleState after, ParameterCatalogue catalogue) {
        this.before = before;
        this.after = after;
        this.catalogue = catalogue;
    }

    /** Two states of one family side by side, whose catalogue says what each control does. */
    public static ConsoleDiff between(ConsoleState before, ConsoleState after, ParameterCatalogue catalogue) {
        ConsoleDiff diff = new ConsoleDiff(before, after, catalogue);
        List<ParameterChange> changes = StateDiff.between(before, after);
        changes.forEach(change -> diff.differing.add(key(change.path(), change.index())));
        diff.gather(after, false);
        diff.gather(before, true);
        diff.gathered.forEach((strip, controls) -> diff.strips.add(diff.pair(strip, controls)));
        Set<String> drawn = new HashSet<>();
        diff.strips.forEach(strip -> strip.controls().forEach(control -> drawn.add(control.key())));
        changes.stream().filter(change -> !drawn.contains(key(change.path(), change.index())) && !diff.isDrawnWhole(change))
                .forEach(diff::list);
        diff.gathered.clear();
        return diff;
    }

    /** Every strip that carries a signal and has a name, in the order of the scene, whether it differs or not. */
    public List<StripPair> strips() {
        return Objects.requireNonNull(List.copyOf(strips));
    }

    /** What differs beside those strips, by section; {@link Section#PASSING} is what one mostly does not want to see. */
    public Map<Section, List<ParameterChange>> lists() {
        return Objects.requireNonNull(Map.copyOf(lists));
    }

    /** How many controls differ, what is only passing left out. */
    public int count() {
        return count(SectionFilter.ALL);
    }

    /** How many controls differ in the sections that one wants to see. */
    public int count(SectionFilter wanted) {
        int listed = lists.entrySet().stream().filter(each -> wanted.shows(each.getKey()))
                .mapToInt(each -> each.getValue().size()).sum();
        return listed + strips.stream().mapToInt(strip -> strip.differing(wanted)).sum();
    }

    /** How many differences are only passing. */
    public int passing() {
        return count(SectionFilter.PASSING);
    }

    private static String key(String path, int index) {
        return path + "#" + index;
    }

    /** Gathers the controls of a state's strips, those that are gathered already left out. */
    private void gather(ConsoleState state, boolean again) {
        for (int line = 0; line < state.lineCount(); line++) {
            LineSpec spec = state.spec(line);
            // Of a line that stands twice the console uses the last one.
            if (spec != null && spec.strip().namePath() != null && state.find(spec.path()) == line) {
                gather(state, line, spec, again);
            }
        }
    }

    private void gather(ConsoleState state, int line, LineSpec spec, boolean again) {
        Map<String, ControlPair> controls = Objects
                .requireNonNull(gathered.computeIfAbsent(spec.strip(), any -> new LinkedHashMap<>()));
        Beside beside = new Beside(spec);
        for (int index = 0; index < spec.parameters().size(); index++) {
            boolean there = again && beside.is >= 0 && after.holds(beside.is, index);
            if (state.holds(line, index) && !there) {
                ControlPair pair = beside.pair(index);
                controls.put(pair.key(), pair);
            }
        }
    }

    /** One line in both states. */
    private final class Beside {

        private final LineSpec line;
        private final int was;
        private final int is;
        private final boolean whole;
        private final String prefix;

        Beside(LineSpec line) {
            this.line = line;
            was = before.find(line.path());
            is = after.find(line.path());
            whole = differing.contains(key(line.path(), -1));
            prefix = line.strip().namePath() == null ? line.strip().label() + " " : "";
        }

        ControlPair pair(int index) {
            String key = key(line.path(), index);
            return new ControlPair(catalogue.place(line, index), key, prefix + line.name(index),
                    Objects.requireNonNull(line.parameters().get(index)), value(before, was, index), value(after, is, index),
                    whole || differing.contains(key));
        }
    }

    private static @Nullable Value value(ConsoleState state, int line, int index) {
        return line < 0 || !state.holds(line, index) ? null : state.value(line, index);
    }

    private StripPair pair(Strip strip, Map<String, ControlPair> controls) {
        List<ControlPair> ordered = new ArrayList<>(controls.values());
        ordered.sort(Comparator.comparing(each -> each.place().section()));
        ControlPair name = ordered.stream()
                .filter(each -> each.place().section() == Section.NAME && each.place().part() == Part.NAME).findFirst()
                .orElse(null);
        String after = name == null ? "" : StripPair.text(name.after());
        String shown = name == null || !after.isEmpty() ? after : StripPair.text(name.before());
        return new StripPair(strip.label(), shown.isEmpty() ? strip.label() : strip.label() + " '" + shown + "'", ordered,
                headamp(strip));
    }

    private List<ControlPair> headamp(Strip strip) {
        String path = catalogue.headamp(after, strip);
        LineSpec line = path == null ? null : catalogue.line(path);
        List<ControlPair> controls = new ArrayList<>();
        if (path != null && line != null && path.equals(catalogue.headamp(before, strip))) {
            Beside beside = new Beside(line);
            for (int index = 0; index < line.parameters().size(); index++) {
                controls.add(beside.pair(index));
            }
        }
        return controls;
    }

    /** A line of a strip that one of the states does not have is drawn by its controls. */
    private boolean isDrawnWhole(ParameterChange change) {
        return change.index() < 0 && gathered.containsKey(change.strip());
    }

    private void list(ParameterChange change) {
        Objects.requireNonNull(lists.computeIfAbsent(ChangeSections.of(catalogue, change), any -> new ArrayList<>())).add(change);
    }
}
