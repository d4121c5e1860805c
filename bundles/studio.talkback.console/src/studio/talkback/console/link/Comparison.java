package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.SafeText;
import studio.talkback.console.StateDiff;
import studio.talkback.console.Value;

/** A state beside what was read of a console: what stands elsewhere, what is not known, what cannot be compared. */
final class Comparison {

    private final ConsoleLink link;
    private final ConsoleState wanted;
    private final ConsoleReading reading;
    private final Set<String> askable;
    private final Set<String> unread;
    private final List<Planned> differing = new ArrayList<>();
    private final List<String> notKnown = new ArrayList<>();
    private final List<String> notCompared = new ArrayList<>();
    private int standing;

    /** Compares. */
    Comparison(ConsoleLink link, ConsoleState wanted, ConsoleReading reading) {
        this.link = link;
        this.wanted = wanted;
        this.reading = reading;
        this.askable = new HashSet<>(link.lines());
        this.unread = new HashSet<>(reading.unread());
        for (int line = 0; line < wanted.lineCount(); line++) {
            String path = wanted.path(line);
            // Of a line that stands twice the console uses the last one.
            if (!path.isEmpty() && wanted.find(path) == line) {
                compare(path, line, wanted.spec(line));
            }
        }
    }

    /** The addresses of the lines of a state that its console can be asked for. */
    static List<String> askable(ConsoleLink link, ConsoleState state) {
        return Objects.requireNonNull(link.lines().stream().filter(path -> state.find(path) >= 0).toList());
    }

    private void compare(String path, int line, @Nullable LineSpec spec) {
        if (spec == null) {
            notCompared.add("unknown line '" + SafeText.of(path) + "'");
        } else if (askable.contains(path)) {
            if (unread.contains(path) || reading.state().find(path) < 0) {
                notKnown.add(name(spec) + " (" + path + ")");
            } else {
                values(spec, line);
            }
            if (wanted.valueCount(line) > spec.parameters().size()) {
                notCompared.add(name(spec) + ": "
                        + LinkWords.count(wanted.valueCount(line) - spec.parameters().size(), "value")
                        + " more than Talkback knows");
            }
        }
    }

    private static String name(LineSpec spec) {
        String section = spec.section().isEmpty() ? spec.name(0) : spec.section();
        return spec.strip().label() + " " + section;
    }

    private void values(LineSpec spec, int line) {
        for (int index = 0; index < Math.min(wanted.valueCount(line), spec.parameters().size()); index++) {
            ControlRole role = link.role(spec, index);
            if (role != ControlRole.NOISE) {
                Control control = new Control(spec, index);
                Value value = wanted.value(line, index);
                if (control.stands(reading.state(), value)) {
                    standing++;
                } else {
                    differing.add(new Planned(control, value, role));
                }
            }
        }
    }

    /** How many controls stand where the state has them. */
    int standing() {
        return standing;
    }

    /** The controls that stand elsewhere, with the values of the state. */
    List<Planned> differing() {
        return differing;
    }

    /** What could not be read, in words. */
    List<String> notKnown() {
        return notKnown;
    }

    /** What the state holds and Talkback does not know, in words. */
    List<String> notCompared() {
        return notCompared;
    }

    /** The differences between the console and the state that concern these controls, in the words of the studio. */
    List<ParameterChange> words(List<Planned> controls) {
        Set<Control.Key> keys = new LinkedHashSet<>();
        controls.forEach(each -> keys.add(each.control().key()));
        return Objects.requireNonNull(StateDiff.between(reading.state(), wanted).stream()
                .filter(change -> keys.contains(new Control.Key(change.path(), change.index()))).toList());
    }
}
