package studio.talkback.console.ui;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;

import studio.talkback.console.Value;
import studio.talkback.ui.Palette;

/** The colours of scribble strips, by the words that consoles have for them: {@code RD}, {@code GNi}, {@code red}. */
final class ScribbleColour {

    private record Known(String shorter, String word, int rgb) {
    }

    private static final List<Known> COLOURS = Objects.requireNonNull(List.of(new Known("rd", "red", 0xE5484D),
            new Known("gn", "green", 0x3FB950), new Known("ye", "yellow", 0xE3C320), new Known("bl", "blue", 0x3B82F6),
            new Known("mg", "magenta", 0xC850C0), new Known("cy", "cyan", 0x2CC5D2), new Known("wh", "white", 0xD8DCE2),
            new Known("or", "orange", 0xF28C28), new Known("pu", "purple", 0x8E5BD0), new Known("pi", "pink", 0xE879A9)));

    private ScribbleColour() {
    }

    /** The colour that is meant; that of a quiet text where none is known or set. */
    static Color of(@Nullable Value value) {
        String word = value instanceof Value.Choice choice ? choice.word().toLowerCase(Locale.ROOT) : "";
        return COLOURS.stream().filter(each -> word.startsWith(each.shorter()) || word.contains(each.word())).findFirst()
                .map(each -> new Color(each.rgb() >> 16 & 0xFF, each.rgb() >> 8 & 0xFF, each.rgb() & 0xFF))
                .orElseGet(Palette.LINE::color);
    }
}
