package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;

/** The lines of a scene or preset, gathered in the order in which the console writes them. */
final class X32Lines {

    private final Map<String, LineSpec> lines = new LinkedHashMap<>();
    private Strip strip = new Strip("", "", null);
    private String base = "";

    /** The strip that the next lines belong to, whose address they begin with. */
    void begin(String path, String label, String kind, @Nullable String namePath) {
        base = path;
        strip = new Strip(label, kind, namePath);
    }

    /** A line of the strip. */
    void add(String path, String section, ParameterSpec... parameters) {
        add(path, section, Objects.requireNonNull(Arrays.asList(parameters)));
    }

    /** A line of the strip. */
    void add(String path, String section, List<ParameterSpec> parameters) {
        lines.put(base + path, new LineSpec(base + path, "", strip, section, parameters));
    }

    /** All lines in order. */
    List<LineSpec> all() {
        return new ArrayList<>(lines.values());
    }
}
