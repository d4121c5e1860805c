package studio.talkback.console.link;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Value;

/**
 * Controls of one line that are to be set.
 *
 * @param line   the line, in the variant in which the values mean what they should
 * @param values what to set, by the value's place in the line, from 0
 */
public record LineWrite(LineSpec line, Map<Integer, Value> values) {

    public LineWrite {
        values = Objects.requireNonNull(Collections.unmodifiableMap(new TreeMap<>(values)));
    }
}
