package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a load did, said so that somebody who reads it in the dark knows what to do next. */
final class LoadWords {

    private LoadWords() {
    }

    static List<String> of(LoadResult result) {
        List<String> lines = new ArrayList<>();
        lines.add(end(result) + String.format(Locale.ROOT, " (%.1f s)", result.took().toMillis() / 1000.0));
        Verification verification = result.verification();
        if (verification == null) {
            lines.add(LinkWords.count(result.proven(), "control") + " set and read back, " + result.unproven()
                    + " sent but not proven, " + result.unsent() + " not sent");
        }
        if (!result.leftMuted().isEmpty()) {
            lines.add("left muted with the fader down, to be opened by hand or by loading again: "
                    + String.join(", ", result.leftMuted()));
        }
        if (!result.phantomLeft().isEmpty()) {
            lines.add("phantom power left as it is: " + LinkWords.count(result.phantomLeft().size(), "change")
                    + " of the plan");
        }
        return lines;
    }

    private static String end(LoadResult result) {
        Verification verification = result.verification();
        return switch (result.ended()) {
            case VERIFIED -> "loaded and " + (verification == null ? "verified" : verification.words());
            case DIFFERS -> "loaded, but " + (verification == null ? "not verified" : verification.words());
            case NOT_QUIET -> "stopped: a strip could not be muted, so nothing else was changed";
            case CANCELLED -> "cancelled";
            case NOT_ANSWERING -> LinkWords.STOPPED;
        };
    }
}
