package studio.talkback.console.wing.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;

/** The lines of a snapshot, gathered from {@code console.txt} beside this class. */
final class WingLines {

    private static final String TABLE = "console.txt";
    /** What stands behind the address of an object for the values in it that depend on its model. */
    static final String DEPENDENT = "/par";

    /** A strip as a line of the table has it, and the objects of its path. */
    private record Target(Strip strip, String path, String count) {
    }

    /** A control as the table has it: by which key, what it is called, what it is. */
    private record Control(String key, String name, String description) {

        boolean isModel() {
            return description.startsWith("by ");
        }

        /** What is chosen from, of {@code by KIND [else MODEL]}. */
        String kind() {
            return Objects.requireNonNull(description.substring(3).split(" else ")[0]);
        }

        /** The model where the file names none; empty where it always does. */
        String otherwise() {
            String[] words = description.split(" else ");
            return words.length > 1 ? Objects.requireNonNull(words[1]) : "";
        }
    }

    private final WingModels models;
    private final WingNode root = new WingNode();
    private final List<LineSpec> lines = new ArrayList<>();
    private final Map<String, Strip> strips = new HashMap<>();

    private final List<Target> targets = new ArrayList<>();
    private final List<Control> controls = new ArrayList<>();
    private String[] heading = new String[0];
    private boolean stripsEnded;

    /** @param models what can be loaded */
    WingLines(WingModels models) {
        this.models = models;
        WingTables.read(TABLE, this::line);
        close();
    }

    /** All lines. */
    List<LineSpec> all() {
        return lines;
    }

    /** The object that holds all others, by the first word of their addresses. */
    WingNode root() {
        return root;
    }

    private void line(String line) {
        if (line.startsWith(" ")) {
            String control = Objects.requireNonNull(line.strip());
            controls.add(new Control(WingTables.key(control), WingTables.name(control), WingTables.description(control)));
            return;
        }
        close();
        String[] parts = line.split(";\\s*", -1);
        if (line.startsWith("strip ")) {
            if (stripsEnded) {
                targets.clear();
            }
            stripsEnded = false;
            strip(Objects.requireNonNull(parts[0].substring(6)), parts[1], parts[2]);
        } else {
            stripsEnded = true;
            heading = parts;
        }
    }

    private void strip(String label, String path, String more) {
        String kind = label.replace(" *", "");
        for (String number : WingRange.numbers(path)) {
            String own = WingRange.with(path, number);
            String name = Objects.requireNonNull(label.replace("*", number));
            Strip strip = strips.computeIfAbsent(name, any -> new Strip(name, kind, more.equals("named") ? own : null));
            targets.add(new Target(Objects.requireNonNull(strip), own, more.equals("named") ? "" : more));
        }
    }

    private void close() {
        if (heading.length == 0) {
            return;
        }
        boolean open = heading[0].startsWith("open");
        String path = Objects.requireNonNull(heading[0].substring(5));
        List<String> keys = new ArrayList<>();
        List<ParameterSpec> specs = new ArrayList<>();
        for (Control control : controls) {
            for (String number : WingRange.numbers(control.key())) {
                keys.add(WingRange.with(control.key(), number));
                specs.add(spec(Objects.requireNonNull(control.name().replace("#", number)), control));
            }
        }
        for (Target target : targets) {
            String counted = Objects.requireNonNull(path.replace("N", target.count()));
            for (String first : WingRange.numbers(counted)) {
                String once = WingRange.with(counted, first);
                for (String second : WingRange.numbers(once)) {
                    String full = WingRange.with(once, second);
                    String section = Objects.requireNonNull(heading[1].replace("#", first).replace("%", second));
                    WingNode node = node(target.path() + (full.isEmpty() ? "" : "/") + full);
                    if (open) {
                        node.open = target.strip();
                        node.openSection = section;
                    } else {
                        fill(node, keys, new LineSpec(target.path() + (full.isEmpty() ? "" : "/") + full, "",
                                target.strip(), section, specs));
                    }
                }
            }
        }
        heading = new String[0];
        controls.clear();
    }

    private void fill(WingNode node, List<String> keys, LineSpec spec) {
        for (int index = 0; index < keys.size(); index++) {
            node.values.put(keys.get(index), new WingNode.Place(lines.size(), index));
        }
        lines.add(spec);
        for (Control control : controls) {
            if (control.isModel()) {
                node.selector = control.key();
                node.kind = control.kind();
                node.otherwise = control.otherwise();
                node.dependent = lines.size();
                lines.add(new LineSpec(spec.path() + DEPENDENT, "", spec.strip(), spec.section(),
                        Objects.requireNonNull(List.of())));
            }
        }
    }

    private ParameterSpec spec(String name, Control control) {
        return control.isModel() ? WingSpecs.model(name, models.codes(control.kind()))
                : WingSpecs.of(name, control.description().split(" "));
    }

    private WingNode node(String path) {
        WingNode node = root;
        for (String name : path.substring(1).split("/")) {
            node = node.below(name);
        }
        return node;
    }
}
