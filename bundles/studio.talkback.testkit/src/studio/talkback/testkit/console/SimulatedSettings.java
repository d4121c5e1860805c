package studio.talkback.testkit.console;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceException;

/** Where all controls of a simulated X32 stand: the words of its scene's lines. Used under the console's lock. */
final class SimulatedSettings {

    private static final ConsoleFamily FAMILY = new X32Family();
    private static final String HEADER = "#4.0# \"Simulated\" \"\" %000000000 1";

    private final Map<String, List<String>> lines = new LinkedHashMap<>();

    /** Every control at its lowest, every switch off. */
    SimulatedSettings() {
        List<LineSpec> all = FAMILY.catalogue().lines();
        for (LineSpec line : all.subList(1, all.size())) {
            lines.put(line.path(), lowest(line));
        }
        for (int slot = 1; slot <= 8; slot++) {
            resetEffect(slot);
        }
    }

    /** Takes all lines of a scene that a console has. */
    void take(ConsoleState scene) {
        for (int line = 0; line < scene.lineCount(); line++) {
            List<String> words = lines.get(scene.path(line));
            for (int index = 0; words != null && index < Math.min(words.size(), scene.valueCount(line)); index++) {
                words.set(index, scene.token(line, index));
            }
        }
    }

    /** All of it as a scene. */
    byte[] scene() {
        StringBuilder scene = new StringBuilder(HEADER).append('\n');
        lines.keySet().forEach(path -> scene.append(text(path)).append('\n'));
        return Objects.requireNonNull(scene.toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    ConsoleState state() {
        try {
            return FAMILY.codec().parse(scene());
        } catch (EvidenceException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A line as the scene has it; null where there is none. */
    @Nullable String text(String path) {
        List<String> words = lines.get(path);
        return words == null ? null : path + " " + String.join(" ", words);
    }

    /** What a line holds now: the settings of an effect mean what the effect makes of them. */
    LineSpec spec(String path) {
        LineSpec plain = Objects.requireNonNull(FAMILY.catalogue().line(path));
        List<String> effect = path.endsWith("/par") ? lines.get(path.substring(0, path.length() - 4)) : null;
        LineSpec variant = effect == null ? null : FAMILY.catalogue().line(path, Objects.requireNonNull(effect.get(0)));
        return variant == null ? plain : variant;
    }

    /** Whether something changed. An effect that is exchanged begins with its own settings. */
    boolean set(String path, int index, Value value) {
        List<String> words = Objects.requireNonNull(lines.get(path));
        String text = parameter(path, index).text(value);
        boolean changed = !text.equals(words.set(index, text));
        if (changed && path.matches("/fx/\\d")) {
            resetEffect(path.charAt(4) - '0');
        }
        return changed;
    }

    Value get(String path, int index) {
        return parameter(path, index).read(Objects.requireNonNull(Objects.requireNonNull(lines.get(path)).get(index)));
    }

    private ParameterSpec parameter(String path, int index) {
        return Objects.requireNonNull(spec(path).parameters().get(index));
    }

    private void resetEffect(int slot) {
        String path = "/fx/" + slot + "/par";
        lines.put(path, lowest(spec(path)));
    }

    private static List<String> lowest(LineSpec line) {
        List<String> words = new ArrayList<>();
        for (ParameterSpec parameter : line.parameters()) {
            words.add(parameter.text(lowest(parameter)));
        }
        return words;
    }

    private static Value lowest(ParameterSpec parameter) {
        return switch (parameter.type()) {
            case SWITCH -> new Value.Switch(false);
            case CHOICE, COLOUR -> new Value.Choice(Objects.requireNonNull(parameter.words().get(0)));
            case TEXT -> new Value.Text("");
            case BITMASK -> new Value.Bits(0);
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> lowest(parameter.scale());
        };
    }

    private static Value lowest(@Nullable Scale scale) {
        return scale == null ? new Value.Number(0) : scale.closes() ? Value.CLOSED : new Value.Number(scale.min());
    }
}
