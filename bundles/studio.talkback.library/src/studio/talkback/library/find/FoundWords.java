package studio.talkback.library.find;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Finds the words of a search again in a line that is shown, so that they can be marked. */
public final class FoundWords {

    /**
     * A piece of a text.
     *
     * @param start  its first character
     * @param length how many there are, at least one
     */
    public record Span(int start, int length) {
    }

    private final List<String> words = new ArrayList<>();

    /** @param query what was typed */
    public FoundWords(String query) {
        for (String word : fold(query).split("[^\\p{L}\\p{N}]+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        // The longest one that fits is marked.
        words.sort((one, other) -> Integer.compare(other.length(), one.length()));
    }

    /** Where words of the text begin with a word of the search, accents and case aside; in order, none overlapping. */
    public List<Span> in(String text) {
        List<Span> spans = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int length = beginsWord(text, at) ? matched(text, at) : 0;
            if (length > 0) {
                spans.add(new Span(at, length));
            }
            at += Math.max(1, length);
        }
        return spans;
    }

    private int matched(String text, int at) {
        for (String word : words) {
            int end = end(text, at, word);
            if (end > at) {
                return end - at;
            }
        }
        return 0;
    }

    /** Where the word ends that stands here; -1 where it does not stand here. */
    private static int end(String text, int start, String word) {
        int matched = 0;
        int at = start;
        while (at < text.length() && matched < word.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            String folded = fold(Objects.requireNonNull(text.substring(at, next)));
            if (!word.startsWith(folded, matched)) {
                return -1;
            }
            matched += folded.length();
            at = next;
        }
        // An accent that stands behind its letter as a character of its own belongs to it.
        while (at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at++;
        }
        return matched == word.length() ? at : -1;
    }

    private static boolean beginsWord(String text, int at) {
        if (!Character.isLetterOrDigit(text.codePointAt(at))) {
            return false;
        }
        int before = at == 0 ? ' ' : text.codePointBefore(at);
        return !Character.isLetterOrDigit(before)
                || Character.isLowerCase(before) && Character.isUpperCase(text.codePointAt(at));
    }

    private static String fold(String text) {
        return Objects.requireNonNull(Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT));
    }
}
