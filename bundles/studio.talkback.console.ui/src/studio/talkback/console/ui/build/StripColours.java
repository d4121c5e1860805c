package studio.talkback.console.ui.build;

import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;

/** The colours of scribble strips, shown beside their words as the display has them; those of other words are not shown. */
final class StripColours {

    /** A word with an i behind it is the same colour with dark letters on it, which is how all are shown here. */
    private static final Map<String, Color> COLOURS = Objects.requireNonNull(Map.of("RD", new Color(232, 92, 86), "GN",
            new Color(88, 176, 92), "YE", new Color(226, 196, 60), "BL", new Color(84, 134, 224), "MG",
            new Color(198, 92, 190), "CY", new Color(74, 188, 200), "WH", new Color(222, 222, 222)));
    private static final Map<String, String> WORDS = Objects.requireNonNull(Map.of("RD", Messages.Colour_RD, "GN",
            Messages.Colour_GN, "YE", Messages.Colour_YE, "BL", Messages.Colour_BL, "MG", Messages.Colour_MG, "CY",
            Messages.Colour_CY, "WH", Messages.Colour_WH, "OFF", Messages.Colour_OFF));
    static final Color INK = new Color(16, 16, 16);

    private StripColours() {
    }

    /** The colour; null where it is not known. */
    static @Nullable Color of(String word) {
        return COLOURS.get(plain(word));
    }

    /** What it is called. */
    static String words(String word) {
        String name = Objects.requireNonNull(WORDS.getOrDefault(plain(word), word));
        return word.equals(plain(word)) || name.equals(word) ? name : name + Messages.Colour_Inverted;
    }

    private static String plain(String word) {
        return Objects.requireNonNull(word.endsWith("i") ? word.substring(0, word.length() - 1) : word);
    }
}
