package studio.talkback.studio.ui;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import studio.talkback.model.identity.Ref;

/**
 * A line of the directory.
 *
 * @param ref   whom or what it is about
 * @param cells its columns as texts
 */
record DirectoryRow(Ref ref, List<String> cells) {

    /** Whether each of these words stands in it somewhere, whatever the case and accents. */
    boolean fits(String words) {
        String text = fold(String.join(" ", cells));
        for (String word : fold(words).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private static String fold(String text) {
        return Objects.requireNonNull(Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT));
    }
}
