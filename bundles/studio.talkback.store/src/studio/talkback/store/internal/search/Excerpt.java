package studio.talkback.store.internal.search;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** One line of a text around the words that were found. */
final class Excerpt {

    /** Longest excerpt in characters, the marks of omission not counted. */
    static final int LENGTH = 120;

    private static final int BEFORE_MATCH = 40;
    private static final Pattern LINES = Pattern.compile("\\R");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Cntrl}\\p{Z}]+");

    private Excerpt() {
    }

    /**
     * The line of the text that has most of the words, shortened around the first of them; the title where
     * the text has none of them.
     */
    static String of(String title, String text, List<Word> asked) {
        String best = title;
        long most = 0;
        int match = 0;
        for (String line : LINES.split(text)) {
            List<Word> words = Words.of(Objects.requireNonNull(line));
            long found = asked.stream().filter(word -> first(words, word, asked) >= 0).count();
            if (found > most) {
                most = found;
                best = Objects.requireNonNull(line);
                match = asked.stream().mapToInt(word -> first(words, word, asked)).filter(at -> at >= 0).min()
                        .orElse(0);
            }
        }
        return shorten(best, match);
    }

    private static int first(List<Word> words, Word wanted, List<Word> asked) {
        boolean last = wanted == asked.get(asked.size() - 1);
        return words.stream().filter(word -> word.answers(wanted, last)).mapToInt(Word::start).findFirst().orElse(-1);
    }

    private static String shorten(String line, int match) {
        int start = line.length() <= LENGTH ? 0 : wordBoundary(line, Math.max(0, match - BEFORE_MATCH), match);
        int end = Math.min(line.length(), start + LENGTH);
        if (end < line.length()) {
            int space = line.lastIndexOf(' ', end);
            end = space > match ? space : splitsPair(line, end) ? end - 1 : end;
        }
        String piece = BLANKS.matcher(line.substring(start, end)).replaceAll(" ").strip();
        return (start > 0 ? "\u2026" : "") + piece + (end < line.length() ? "\u2026" : "");
    }

    private static int wordBoundary(String line, int from, int match) {
        if (from == 0) {
            return 0;
        }
        int space = line.indexOf(' ', from);
        if (space >= 0 && space < match) {
            return space + 1;
        }
        return splitsPair(line, from) ? from + 1 : from;
    }

    private static boolean splitsPair(String line, int at) {
        return Character.isLowSurrogate(line.charAt(at)) && at > 0 && Character.isHighSurrogate(line.charAt(at - 1));
    }
}
