package studio.talkback.console.link;

import java.util.ArrayList;
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
        Map<LineSpec, Map<Integer, Value>> byLine = new LinkedHashMap<>();
        for (Planned each : controls) {
            Objects.requireNonNull(byLine.computeIfAbsent(each.control().line(), line -> new LinkedHashMap<>()))
                    .put(Integer.valueOf(each.control().index()), each.value());
        }
        List<LineWrite> writes = new ArrayList<>();
        byLine.forEach((line, values) -> writes.add(new LineWrite(line, values)));
        return writes;
    }
}
