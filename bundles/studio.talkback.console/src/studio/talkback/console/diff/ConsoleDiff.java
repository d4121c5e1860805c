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
import studio.talkback.console.ControlPlace;
import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.ParameterSpec;
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
        diff.gather(after);
        diff.gather(before);
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

    /** Gathers the controls of a state's strips beside those of the other one that are gathered already. */
    private void gather(ConsoleState state) {
        for (int line = 0; line < state.lineCount(); line++) {
            LineSpec spec = state.spec(line);
            // Of a line that stands twice the console uses the last one.
            if (spec != null && spec.strip().namePath() != null && state.find(state.path(line)) == line) {
                Map<String, ControlPair> controls = Objects
                        .requireNonNull(gathered.computeIfAbsent(spec.strip(), any -> new LinkedHashMap<>()));
                for (int index = 0; index < spec.parameters().size(); index++) {
                    String key = key(spec.path(), index);
                    if (state.holds(line, index) && !controls.containsKey(key)) {
                        controls.put(key, pair(spec, index, key));
                    }
                }
            }
        }
    }

    private ControlPair pair(LineSpec line, int index, String key) {
        ParameterSpec parameter = Objects.requireNonNull(line.parameters().get(index));
        ControlPlace place = catalogue.place(line, index);
        String name = line.strip().namePath() == null ? line.strip().label() + " " + line.name(index) : line.name(index);
        boolean differs = differing.contains(key) || differing.contains(key(line.path(), -1));
        return new ControlPair(place, key, name, parameter, value(before, line.path(), index),
                value(after, line.path(), index), differs);
    }

    private static @Nullable Value value(ConsoleState state, String path, int index) {
        int line = state.find(path);
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
            for (int index = 0; index < line.parameters().size(); index++) {
                controls.add(pair(line, index, key(path, index)));
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
