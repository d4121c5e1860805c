package studio.talkback.console.x32.internal;

import java.util.LinkedHashMap;
import java.util.Map;

import studio.talkback.console.LineSpec;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;

/** How many of what a scene holds. */
final class SceneCounts {

    private SceneCounts() {
    }

    /**
     * The counts in the order to show them: {@code lines}, {@code parameters}, {@code namedChannels} (of a scene's
     * 32 inputs), {@code unknownLines}, {@code warnings}.
     */
    static Map<String, Long> of(X32Scene scene) {
        long named = 0;
        long unknown = 0;
        for (int line = 0; line < scene.lineCount(); line++) {
            LineSpec spec = scene.spec(line);
            if (spec == null) {
                unknown += scene.path(line).isEmpty() ? 0 : 1;
            } else if (isChannelName(spec) && isNamed(scene, line)) {
                named++;
            }
        }
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("lines", (long) scene.lineCount());
        counts.put("parameters", (long) scene.valueCount());
        if (scene.kind() == StateKind.SCENE) {
            counts.put("namedChannels", named);
        }
        counts.put("unknownLines", unknown);
        counts.put("warnings", (long) scene.warnings().size());
        return counts;
    }

    private static boolean isChannelName(LineSpec spec) {
        return spec.path().startsWith("/ch/") && spec.path().equals(spec.strip().namePath());
    }

    private static boolean isNamed(X32Scene scene, int line) {
        return scene.valueCount(line) > 0 && scene.value(line, 0) instanceof Value.Text text
                && !text.text().isBlank();
    }
}
