package studio.talkback.store.internal.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Splits texts and queries into words, both in the same way. */
final class Words {

    private static final String BEFORE = "([{<\"'`\u2018\u2019\u201A\u201C\u201D\u201E\u00AB\u00BB\u00BF\u00A1";
    private static final String AFTER = ")]}>\"'`\u2018\u2019\u201C\u201D\u00AB\u00BB.,;:!?\u2026\u3002\u3001";

    private Words() {
    }

    /** The words of any text, in order. */
    static List<Word> of(String text) {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (at < text.length() && !isSpace(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            addTrimmed(text, start, at, words);
            if (at < text.length()) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return words;
    }

    /** Whether a run is a single ideograph, which is a word and never the beginning of one. */
    static boolean isIdeograph(String run) {
        return Character.isIdeographic(run.codePointAt(0));
    }

    private static void addTrimmed(String text, int from, int to, List<Word> words) {
        int start = from;
        int end = to;
        while (start < end && BEFORE.indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && AFTER.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String whole = Folding.fold(Objects.requireNonNull(text.substring(start, end)));
        // Nothing is left of quotes, or of an accent without a letter.
        if (whole.isEmpty()) {
            return;
        }
        List<String> runs = new ArrayList<>();
        List<List<String>> inner = new ArrayList<>();
        for (int at = start; at < end;) {
            int next = endOfRun(text, at, end);
            String run = Folding.fold(Objects.requireNonNull(text.substring(at, next)));
            if (!run.isEmpty()) {
                runs.add(run);
                inner.add(partsOf(text, at, next));
            }
            at = Math.max(next, at + 1);
        }
        words.add(new Word(whole, runs, inner, start, end));
    }

    private static int endOfRun(String text, int from, int end) {
        int at = from;
        while (at < end) {
            int c = text.codePointAt(at);
            if (!isPartOfWord(c)) {
                break;
            }
            boolean ideograph = Character.isIdeographic(c);
            if (ideograph && at > from) {
                break;
            }
            at += Character.charCount(c);
            if (ideograph) {
                break;
            }
        }
        return Math.min(at, end);
    }

    /** The words inside a run that begin with a capital after a small letter; none where there is only one. */
    private static List<String> partsOf(String text, int from, int end) {
        List<String> parts = new ArrayList<>();
        int start = from;
        for (int at = from + 1; at < end; at++) {
            if (Character.isUpperCase(text.charAt(at)) && Character.isLowerCase(text.charAt(at - 1))) {
                parts.add(Folding.fold(Objects.requireNonNull(text.substring(start, at))));
                start = at;
            }
        }
        if (start > from) {
            parts.add(Folding.fold(Objects.requireNonNull(text.substring(start, end))));
        }
        return parts;
    }

    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }

    private static boolean isPartOfWord(int c) {
        return switch (Character.getType(c)) {
        case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.OTHER_NUMBER,
                Character.LETTER_NUMBER -> true;
        default -> Character.isLetterOrDigit(c);
        };
    }
}
