package studio.talkback.brief.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Breaks a text between words, so that each line fits a width. */
final class LineBreaks {

    private LineBreaks() {
    }

    /**
     * The text in lines, at least one; a word that is wider than the width has a line of its own.
     *
     * @param width    how wide a line may be
     * @param measured how wide a text is, in the same unit
     */
    static List<String> broken(String text, int width, ToIntFunction<String> measured) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && measured.applyAsInt(line + " " + word) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
