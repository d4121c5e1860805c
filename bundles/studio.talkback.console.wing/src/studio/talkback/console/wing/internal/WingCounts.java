package studio.talkback.console.wing.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import studio.talkback.console.LineSpec;
import studio.talkback.console.Value;

/** How many of what a snapshot holds. */
final class WingCounts {

    private WingCounts() {
    }

    /**
     * The counts in the order to show them: {@code lines}, {@code parameters}, {@code namedChannels} (of the 40),
     * {@code unknownLines}, {@code warnings}.
     */
    static Map<String, Long> of(WingSnapshot snapshot) {
        long named = 0;
        long unknown = 0;
        for (int line = 0; line < snapshot.lineCount(); line++) {
            LineSpec spec = snapshot.spec(line);
            if (spec == null) {
                unknown++;
            } else if (spec.strip().kind().equals("Ch") && spec.path().equals(spec.strip().namePath())
                    && snapshot.value(line, 0) instanceof Value.Text text && !text.text().isBlank()) {
                named++;
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("lines", (long) snapshot.lineCount());
        counts.put("parameters", (long) snapshot.valueCount());
        counts.put("namedChannels", named);
        counts.put("unknownLines", unknown);
        counts.put("warnings", (long) snapshot.warnings().size());
        return counts;
    }
}
