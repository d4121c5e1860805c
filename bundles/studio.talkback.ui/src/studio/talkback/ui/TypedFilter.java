package studio.talkback.ui;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/** What was typed to filter a list: the rows that have each of its words somewhere, case and accents aside. */
public final class TypedFilter {

    private final String[] words;

    /** The filter that these words are; every row fits an empty one. */
    public TypedFilter(String typed) {
        words = fold(typed).strip().split("\\s+");
    }

    /** Whether every row fits, because nothing was typed. */
    public boolean isEmpty() {
        return words.length == 1 && words[0].isEmpty();
    }

    /** Whether a row's text fits, {@link #fold folded} once when the row came in and not again with each key. */
    public boolean fits(String folded) {
        for (String word : words) {
            if (!folded.contains(word)) {
                return false;
            }
        }
        return true;
    }

    /** A text without its case and accents. */
    public static String fold(String text) {
        if (isAscii(text)) {
            // Most rows: without accents there is nothing to look up.
            return Objects.requireNonNull(text.toLowerCase(Locale.ROOT));
        }
        return Objects.requireNonNull(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
