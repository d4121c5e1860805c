package studio.talkback.sheet.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Table;

/**
 * The strips of a console that somebody gave a name, section by section. What is switched off is named and not listed, since
 * its settings sound nowhere; strips without a name are left out, since a console has more than a song.
 */
final class StripTables {

    private final ConsoleState state;

    StripTables(ConsoleState state) {
        this.state = state;
    }

    /** A table for each strip, in the order of the console. */
    List<SheetBlock> blocks() {
        Map<Strip, List<Integer>> strips = new LinkedHashMap<>();
        for (int line = 0; line < state.lineCount(); line++) {
            LineSpec spec = state.spec(line);
            if (spec != null && state.find(state.path(line)) == line && !name(spec.strip()).isEmpty()) {
                Objects.requireNonNull(strips.computeIfAbsent(spec.strip(), any -> new ArrayList<>())).add(Integer.valueOf(line));
            }
        }
        List<SheetBlock> blocks = new ArrayList<>();
        strips.forEach((strip, lines) -> blocks.add(table(strip, lines)));
        return blocks;
    }

    private String name(Strip strip) {
        String path = strip.namePath();
        int line = path == null ? -1 : state.find(path);
        return line >= 0 && state.holds(line, 0) && state.value(line, 0) instanceof Value.Text text ? text.text().strip() : "";
    }

    private SheetBlock table(Strip strip, List<Integer> lines) {
        List<List<String>> rows = new ArrayList<>();
        List<String> off = new ArrayList<>();
        for (Integer line : lines) {
            LineSpec spec = Objects.requireNonNull(state.spec(line.intValue()));
            if (!spec.section().isEmpty() && isOff(spec, line.intValue())) {
                off.add(spec.section());
            } else {
                rows.add(Objects.requireNonNull(List.of(spec.section(), settings(spec, line.intValue()))));
            }
        }
        if (!off.isEmpty()) {
            rows.add(Objects.requireNonNull(List.of(Messages.recall_off, String.join(", ", off))));
        }
        return new Table(strip.label() + " '" + name(strip) + "'", Objects.requireNonNull(List.of(new Column("", 1), new Column("", 6))),
                rows);
    }

    /** A section whose first control is its switch, which is off. */
    private boolean isOff(LineSpec spec, int line) {
        return !spec.parameters().isEmpty() && spec.parameters().getFirst().type() == ParameterType.SWITCH
                && state.holds(line, 0) && state.value(line, 0) instanceof Value.Switch on && !on.on();
    }

    private String settings(LineSpec spec, int line) {
        List<String> settings = new ArrayList<>();
        for (int i = 0; i < spec.parameters().size(); i++) {
            if (state.holds(line, i)) {
                settings.add(spec.parameters().get(i).name() + " " + spec.parameters().get(i).words(state.value(line, i)));
            }
        }
        return String.join(",  ", settings);
    }
}
