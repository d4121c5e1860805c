package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Value;

/**
 * Controls that are set and read back before the next ones are touched.
 *
 * @param name     what is done, for the progress
 * @param controls what is set, and to what
 * @param must     whether nothing further may be touched unless all of it stands
 */
record LoadStep(String name, List<Planned> controls, boolean must) {

    LoadStep {
        controls = Objects.requireNonNull(List.copyOf(controls));
    }

    /** The same by line. */
    List<LineWrite> writes() {
        Map<String, LineSpec> lines = new LinkedHashMap<>();
        Map<String, Map<Integer, Value>> values = new HashMap<>();
        for (Planned each : controls) {
            LineSpec line = each.control().line();
            lines.put(line.path(), line);
            Objects.requireNonNull(values.computeIfAbsent(line.path(), path -> new HashMap<>()))
                    .put(Integer.valueOf(each.control().index()), each.value());
        }
        List<LineWrite> writes = new ArrayList<>();
        lines.forEach((path, line) -> writes.add(new LineWrite(line, Objects.requireNonNull(values.get(path)))));
        return writes;
    }
}
