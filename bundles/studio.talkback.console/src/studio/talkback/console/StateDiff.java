package studio.talkback.console;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.evidence.EvidenceChange.Kind;

/**
 * What differs between two console states, in the words of the studio. Spacing, notation and the order of the
 * lines are no difference, nor are two numbers that the console holds as the same position. The settings of an
 * effect are not compared with those of another effect: that the effect changed says it.
 */
public final class StateDiff {

    /** How many names of a line's parameters stand for it. */
    private static final int FEW = 4;
    private static final Strip SCENE = new Strip(Strip.SCENE, Strip.SCENE, null);
    private static final Strip UNKNOWN = new Strip("Unknown line", "Unknown line", null);

    private final ConsoleState before;
    private final ConsoleState after;
    private final Map<Strip, Changed> strips = new LinkedHashMap<>();
    private @Nullable Changed current;

    /** What changed of a strip, and what it is called. */
    private record Changed(Strip strip, String label, List<ParameterChange> changes) {
    }

    private StateDiff(ConsoleState before, ConsoleState after) {
        this.before = before;
        this.after = after;
    }

    /** The differences, grouped by strip in the order of the lines of {@code after}. */
    public static List<ParameterChange> between(ConsoleState before, ConsoleState after) {
        StateDiff diff = new StateDiff(before, after);
        diff.firmware();
        diff.compare();
        return diff.grouped();
    }

    private void firmware() {
        String was = before.info().firmware();
        String is = after.info().firmware();
        // A preset without a header does not say which firmware wrote it.
        if (!was.equals(is) && !was.isEmpty() && !is.isEmpty()) {
            add(Kind.CHANGED, SCENE, "", -1, "firmware", SafeText.of(was), SafeText.of(is));
        }
    }

    private void compare() {
        BitSet matched = new BitSet(before.lineCount());
        int expected = 0;
        for (int i = 0; i < after.lineCount(); i++) {
            String path = after.path(i);
            int j = expected < before.lineCount() && before.path(expected).equals(path) ? expected : before.find(path);
            if (j < 0) {
                wholeLine(Kind.ADDED, after, i);
                continue;
            }
            matched.set(j);
            expected = j + 1;
            if (!after.sameLine(i, before, j)) {
                line(j, i);
            }
        }
        for (int j = matched.nextClearBit(0); j < before.lineCount(); j = matched.nextClearBit(j + 1)) {
            if (after.find(before.path(j)) < 0) {
                wholeLine(Kind.REMOVED, before, j);
            }
        }
    }

    private void wholeLine(Kind kind, ConsoleState state, int line) {
        if (state.path(line).isEmpty()) {
            return;
        }
        LineSpec spec = state.spec(line);
        String text = SafeText.of(values(state, line));
        String name = spec == null ? SafeText.of(state.path(line)) : name(spec);
        add(kind, spec == null ? UNKNOWN : spec.strip(), state.path(line), -1, name, kind == Kind.REMOVED ? text : "", kind == Kind.ADDED ? text : "");
    }

    /** The line without its address, so that lines of several strips with the same values read alike. */
    private static String values(ConsoleState state, int line) {
        String text = state.text(line).strip();
        String path = state.path(line);
        return text.startsWith(path) ? text.substring(path.length()).strip() : text;
    }

    private static String name(LineSpec spec) {
        if (!spec.section().isEmpty()) {
            return spec.section();
        }
        return spec.parameters().stream().limit(FEW).map(ParameterSpec::name).collect(Collectors.joining(", "));
    }

    private void line(int old, int now) {
        LineSpec spec = after.spec(now);
        LineSpec oldSpec = before.spec(old);
        if (spec == null || oldSpec == null) {
            unknownLine(old, now);
        } else if (spec.variant().equals(oldSpec.variant())) {
            int values = Math.max(after.valueCount(now), before.valueCount(old));
            for (int index = 0; index < values; index++) {
                value(spec, old, now, index);
            }
        }
    }

    private void unknownLine(int old, int now) {
        String was = values(before, old);
        String is = values(after, now);
        if (!was.equals(is)) {
            String path = after.path(now);
            add(Kind.CHANGED, UNKNOWN, path, -1, SafeText.of(path), SafeText.of(was), SafeText.of(is));
        }
    }

    private void value(LineSpec spec, int old, int now, int index) {
        boolean was = before.holds(old, index);
        boolean is = after.holds(now, index);
        if (!was && !is) {
            return;
        }
        if (was && is && after.sameValue(now, index, before, old)) {
            return;
        }
        @Nullable ParameterSpec parameter = index < spec.parameters().size() ? spec.parameters().get(index) : null;
        Value oldValue = was ? before.value(old, index) : null;
        Value newValue = is ? after.value(now, index) : null;
        if (parameter != null && oldValue != null && newValue != null && parameter.same(oldValue, newValue)) {
            return;
        }
        Kind kind = !was ? Kind.ADDED : is ? kindOf(spec, index) : Kind.REMOVED;
        add(kind, spec.strip(), after.path(now), index, spec.name(index), words(parameter, oldValue),
                words(parameter, newValue));
    }

    private static Kind kindOf(LineSpec spec, int index) {
        return index == 0 && spec.path().equals(spec.strip().namePath()) ? Kind.RENAMED : Kind.CHANGED;
    }

    private static String words(@Nullable ParameterSpec parameter, @Nullable Value value) {
        if (value == null) {
            return "";
        }
        if (parameter != null) {
            return parameter.words(value);
        }
        return value instanceof Value.Unreadable unreadable ? SafeText.of(unreadable.text()) : SafeText.of(value + "");
    }

    private void add(Kind kind, Strip strip, String path, int index, String name, String was, String is) {
        Changed changed = changed(strip);
        changed.changes().add(new ParameterChange(kind, strip, changed.label(), path, index, name, was, is));
    }

    /** Mostly the strip of the change before, so that one is tried before the strip is looked up. */
    private Changed changed(Strip strip) {
        Changed changed = current;
        if (changed == null || changed.strip() != strip) {
            changed = Objects.requireNonNull(
                    strips.computeIfAbsent(strip, key -> new Changed(key, label(key), new ArrayList<>())));
            current = changed;
        }
        return changed;
    }

    private String label(Strip strip) {
        String namePath = strip.namePath();
        if (namePath == null) {
            return strip.label();
        }
        String name = name(after, namePath);
        String shown = name.isEmpty() ? name(before, namePath) : name;
        return shown.isEmpty() ? strip.label() : strip.label() + " '" + SafeText.of(shown) + "'";
    }

    private static String name(ConsoleState state, String namePath) {
        int line = state.find(namePath);
        if (line < 0 || state.valueCount(line) == 0) {
            return "";
        }
        return state.value(line, 0) instanceof Value.Text text ? text.text().strip() : "";
    }

    private List<ParameterChange> grouped() {
        List<ParameterChange> grouped = new ArrayList<>();
        strips.values().forEach(changed -> grouped.addAll(changed.changes()));
        return grouped;
    }
}
