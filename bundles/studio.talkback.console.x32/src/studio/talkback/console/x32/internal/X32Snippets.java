package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;

/**
 * The lines of a snippet: those of a scene, of which the console writes some in parts, one value to a line
 * ({@code /ch/12/mix/fader}, {@code /dca/1/on}, {@code /config/routing/IN/1-8}).
 */
final class X32Snippets {

    /** The parts of a strip's mix line by their names, with their places in the line. */
    static final Map<String, Integer> MIX_PARTS = parts("on fader st pan mono mlevel");

    private static final Map<String, Integer> LR_PARTS = parts("on fader pan");
    private static final Map<String, Integer> PLAIN_PARTS = parts("on fader");

    /**
     * A part of a line.
     *
     * @param line  the address of the line that a scene has
     * @param index the value's place in it
     */
    record Part(String line, int index) {
    }

    private X32Snippets() {
    }

    /** The lines of a scene, each with its parts behind it. */
    static List<LineSpec> lines(List<LineSpec> scene) {
        List<LineSpec> lines = new ArrayList<>();
        for (LineSpec line : scene) {
            lines.add(line);
            partsOf(line).forEach((part, index) -> lines.add(new LineSpec(line.path() + "/" + part, "", line.strip(),
                    line.section(), Objects.requireNonNull(List.of(line.parameters().get(index))))));
        }
        return lines;
    }

    /** What the parts of the scene's lines are parts of, by their addresses. */
    static Map<String, Part> parts(List<LineSpec> scene) {
        Map<String, Part> parts = new LinkedHashMap<>();
        for (LineSpec line : scene) {
            partsOf(line).forEach((part, index) -> parts.put(line.path() + "/" + part, new Part(line.path(), index)));
        }
        return parts;
    }

    private static Map<String, Integer> partsOf(LineSpec line) {
        String path = line.path();
        if (path.endsWith("/mix")) {
            int values = line.parameters().size();
            return values == MIX_PARTS.size() ? MIX_PARTS : values == LR_PARTS.size() ? LR_PARTS : PLAIN_PARTS;
        } else if (path.equals(dcaPath(line.strip()))) {
            return PLAIN_PARTS;
        } else if (path.equals("/config/routing")) {
            return Objects.requireNonNull(Map.of("routswitch", 0));
        } else if (path.startsWith("/config/routing/")) {
            return blocks(line.parameters());
        }
        return Objects.requireNonNull(Map.of());
    }

    private static String dcaPath(Strip strip) {
        return strip.kind().equals("DCA") ? "/dca/" + strip.label().substring(strip.label().length() - 1) : "";
    }

    private static Map<String, Integer> blocks(List<ParameterSpec> parameters) {
        Map<String, Integer> blocks = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String name = parameters.get(i).name();
            blocks.put(name.equals("aux") ? "AUX" : name, i);
        }
        return blocks;
    }

    private static Map<String, Integer> parts(String names) {
        Map<String, Integer> parts = new LinkedHashMap<>();
        for (String name : names.split(" ")) {
            parts.put(name, parts.size());
        }
        return Objects.requireNonNull(Collections.unmodifiableMap(parts));
    }
}
