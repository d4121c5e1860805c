package studio.talkback.session.internal.log;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.FrameRate;

/** Timecode rates as projects and sessions name them. */
final class FrameRates {

    private FrameRates() {
    }

    /** Reads 23.976, 24, 25, 29.97, 29.97 drop, 30…; null where the name is none of these. */
    static @Nullable FrameRate read(@Nullable String named) {
        String[] words = named == null ? new String[] { "" } : named.strip().toLowerCase(Locale.ROOT).split("\\s+");
        boolean drop = words.length > 1 && (words[1].equals("drop") || words[1].equals("df"));
        return switch (words[0]) {
        case "23.976", "23.98", "24" -> new FrameRate(24, false);
        case "25" -> new FrameRate(25, false);
        case "29.97", "30" -> new FrameRate(30, drop);
        case "47.952", "48" -> new FrameRate(48, false);
        case "50" -> new FrameRate(50, false);
        case "59.94", "60" -> new FrameRate(60, drop);
        default -> null;
        };
    }
}
