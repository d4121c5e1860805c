package studio.talkback.console.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.SafeText;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/** Every control of one console state, by strip. Immutable; typing into it makes a new state. May be used on any thread. */
public final class ConsoleSettings {

    private final ConsoleState state;
    private final Map<String, List<Setting>> byStrip = new LinkedHashMap<>();
    private final Map<String, Setting> byKey = new HashMap<>();

    /** The settings of a state. */
    public ConsoleSettings(ConsoleState state) {
        this.state = state;
        Map<Strip, String> labels = new HashMap<>();
        for (int line = 0; line < state.lineCount(); line++) {
            LineSpec spec = state.spec(line);
            // Of a line that stands twice the console uses the last one.
            if (spec != null && state.find(state.path(line)) == line) {
                add(spec, line, Objects.requireNonNull(labels.computeIfAbsent(spec.strip(), this::label)));
            }
        }
    }

    /** The state that these are the settings of. */
    public ConsoleState state() {
        return state;
    }

    /** How many controls there are. */
    public int size() {
        return byKey.size();
    }

    /** The strips by their labels, in the order of the scene. */
    public List<String> strips() {
        return Objects.requireNonNull(List.copyOf(byStrip.keySet()));
    }

    /** The controls of a strip, in the order of the scene; empty where there is no such strip. */
    public List<Setting> of(String strip) {
        return Objects.requireNonNull(byStrip.getOrDefault(strip, Objects.requireNonNull(List.of())));
    }

    /** The control with this key; null where there is none. */
    public @Nullable Setting find(String key) {
        return byKey.get(key);
    }

    /** Every control whose strip or name the filter asks for, in the order of the scene. */
    public List<Setting> filtered(SettingFilter filter) {
        List<Setting> found = new ArrayList<>();
        byStrip.values().forEach(settings -> settings.stream().filter(filter::matches).forEach(found::add));
        return found;
    }

    /**
     * The state in which a control stands where it was typed to; this one where it stands there already.
     *
     * @throws EditException if it is no value of the control; the message names the control and its range
     */
    public ConsoleState typed(Setting setting, String text) throws EditException {
        Value value = TypedValue.read(setting.spec(), setting.name(), text);
        return setting.spec().same(setting.value(), value) ? state
                : state.with(setting.path(), setting.index(), value);
    }

    /** What was changed from another state to this one, by the keys of the controls; lines as a whole have none. */
    public Map<String, ParameterChange> changedFrom(ConsoleState other) {
        Map<String, ParameterChange> changes = new LinkedHashMap<>();
        StateDiff.between(other, state).forEach(change -> changes.put(change.path() + "#" + change.index(), change));
        return changes;
    }

    private void add(LineSpec spec, int line, String label) {
        List<Setting> strip = Objects.requireNonNull(byStrip.computeIfAbsent(label, any -> new ArrayList<>()));
        for (int index = 0; index < Math.min(spec.parameters().size(), state.valueCount(line)); index++) {
            if (state.holds(line, index)) {
                Setting setting = new Setting(spec.strip(), label, spec.path(), index, spec.name(index),
                        Objects.requireNonNull(spec.parameters().get(index)), state.value(line, index));
                strip.add(setting);
                byKey.put(setting.key(), setting);
            }
        }
    }

    private String label(Strip strip) {
        String path = strip.namePath();
        int line = path == null ? -1 : state.find(path);
        String name = line >= 0 && state.valueCount(line) > 0 && state.value(line, 0) instanceof Value.Text text
                ? text.text().strip() : "";
        return name.isEmpty() ? strip.label() : strip.label() + " '" + SafeText.of(name) + "'";
    }
}
